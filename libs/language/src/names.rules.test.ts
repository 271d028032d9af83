import { findPersonalData } from './index.ts';
import { findListedNames } from './names.ts';

const names = (text: string) =>
  findPersonalData(text, findListedNames)
    .filter(({ kind }) => kind === 'name')
    .map(({ found }) => found);

it.each([
  ['cliënt Fatima wacht', 'Fatima'],
  ['patiënt Mohamed', 'Mohamed'],
  ['onze zoon Thomas Janssens', 'Thomas Janssens'],
  ['het meisje heet Lotte', 'Lotte'],
  ['patiënt Roos', 'Roos'],
  ['man Peter De Smet', 'Peter De Smet'],
  ['Gisteren belde Jan Peeters', 'Jan Peeters'],
  ['Marie-Claire Janssens is moe', 'Marie-Claire Janssens'],
  ["l'enfant s'appelle Karim", 'Karim'],
  ['zijn vrouw Aïcha El Idrissi wacht', 'Aïcha El Idrissi'],
  ['Ik sprak met Aïcha Benali over haar dossier', 'Aïcha Benali'],
  ['mevrouw peeters heeft gebeld', 'mevrouw peeters'],
  ['MEVROUW PEETERS heeft gebeld', 'MEVROUW PEETERS'],
  ['Mevr. JANSSENS wacht', 'Mevr. JANSSENS'],
  ['Jan P. kreeg geen antwoord', 'Jan P.'],
])('in "%s" finds %s', (text, name) => expect(names(text)).toEqual([name]));

it.each([
  'Roos is een bloem',
  'Roos en Iris bloeien in mei',
  'Van Nature en Sint-Jan',
  'het AZ Sint-Jan',
  'Sint Jan Peeters',
  'Kind en Gezin',
  'Huis van het Kind Lotto',
  'kind Van Nature',
  'de patiënt wacht',
  'De cliënt Brussel gewend',
  'Jan Yperman ziekenhuis',
  'moeder Aarde',
  'partner Logo',
  'man en vrouw',
  'mijn kind is ziek',
  'Victor is de naam van het dienstencentrum',
  'WZC Sint-Anna',
  'de Anna Bijnsstraat',
  'PATIËNT WACHT',
  'mevrouw belde ons op',
  'MEVROUW WACHT',
  'madame attend une place',
  'Plan P. is er niet',
  'Sint Jan P. en Roos A.',
])('finds no name in: %s', (text) => expect(names(text)).toEqual([]));

it('marks the name alone, not the word before it', () => {
  expect(findListedNames('De cliënt Fatima wacht')).toEqual([{ start: 10, end: 16, replacement: '[cliënt]' }]);
});
