import fc from 'fast-check';
import { findPersonalData, maskAllPersonalData, maskPersonalData, type Finding } from './index.ts';

const found = (text: string) => findPersonalData(text).map(({ kind, found: words }) => `${kind}: ${words}`);

it.each([
  '053 12 34 56',
  '053/12.34.56',
  '02 123 45 67',
  '02/123.45.67',
  '(02) 123 45 67',
  '02-123 45 67',
  '03 123 45 67',
  '015 12 34 56',
  '0475123456',
  '0475 12 34 56',
  '0475/12.34.56',
  '0475/12 34 56',
  '0475-12-34-56',
  '0475 123 456',
  '0475 123456',
  '0499.12.34.56',
  '+32 475 12 34 56',
  '+32475123456',
  '+32 (0)475 12 34 56',
  '0032 475 12 34 56',
  '32475123456',
  '+32 53 12 34 56',
  '+32 2 123 45 67',
  '+31 6 12345678',
  '06-12345678',
  '06 12 34 56 78',
  '+33 6 12 34 56 78',
  '+48 601 234 567',
  '+212 612345678',
  '+90 532 123 45 67',
  '+44 7911 123456',
  '0031 6 1234 5678',
  '052 07 08 00',
  '+352 621 1234',
  '+45 2012 345',
  '+49 151 2345 678901',
])('finds the telephone number %s', (number) => {
  expect(findPersonalData(`Bel naar ${number} na de middag`)).toEqual([
    { kind: 'phone', start: 9, end: 9 + number.length, found: number, blocks: false, replacement: '[telefoonnummer]' },
  ]);
});

it('finds any digits behind the word for a telephone, and the number before a count', () => {
  expect(found('tel. 49 30 123456')).toEqual(['phone: 49 30 123456']);
  expect(found('GSM: 0123456789')).toEqual(['phone: 0123456789']);
  expect(found('0475 12 34 56 20 keer gebeld')).toEqual(['phone: 0475 12 34 56']);
});

it.each([
  'Elke dag van 08.30 - 12.00 en 13.00 - 16.30',
  'open 09.00-12.00 13.30-17.00',
  'op 01/02/2024 en 03-04-2025',
  '01-02-2024 10:30',
  '06-02-2024 10 uur',
  'van 06.30-12.00 13 keer',
  'van 06.30 - 12.00 13 keer',
  '06 - 02 - 2024 10 uur',
  '06. 02. 2024 10 uur',
  'dossier 0512345678',
  'dossier 0512067890',
  '+32 123 456',
  '+49 1512 3456 789012',
  'in 02/2024 en 03/2025',
  '15.000 euro, 1.250.000 euro, 20 % van 300',
  'btw 0403.170.701',
  'btw 0403170701',
  'btw 0403.170701 en 0403170.701',
  'ondernemingsnummer 0403 170 701',
  '1730 Asse, 9300 Aalst',
  '0800 12 345 en 078 15 15 15 en 0900 12 345',
  '112, 1712, 1733',
  '+10 procent, +25 plaatsen',
  '+++123/4567/89012+++',
  'ISBN 978-90-123-4567-4',
  '2019-2025 en 12 à 18 maanden',
  'artikel 23.4 van 2019',
  '06 tot 08 uur',
  'sinds 01/09/2005',
  'de wet van 08/07/1976',
  'het decreet van 7 mei 2004',
  'vergadering op 12 maart 2025',
  'depuis le 01/09/2003',
  'Huis van het Kind (12 augustus 2020)',
  'Roos, Van Nature, Sint-Jan',
  'het AZ Sint-Jan en Sint-Pieters-Leeuw',
  'Mevrouw de minister, de heer minister',
  'mevrouw X en meneer Y',
  'Mevrouw en meneer',
  'de heer Bosschestraat',
  'de Dokter Sneyersschool',
  'op de steenweg 2 keer',
  'in de Kerkstraat 20 km verder',
  'Lindestraat, 12 à 18 maanden',
  'de hoofdstraat 30 kinderen',
  'langs de Stationsstraat 2024',
  'type 2 en type 9',
  'stap 1-2-3',
  'e-mail en @',
  'jan@',
  '@example.org',
  'a@b',
  'BE68 5390 0754 7035',
  'BE68 5390 0754',
  'XX68 5390 0754 7034',
  'AB12 zijn codes',
  '539-0075470-35',
  '1-OCMW-123',
  'A1-ABC-234',
  '21-ABC-234',
  '1-ABC-2345',
  '1-ABC-234-5',
  '1-ABC-234b',
  '1xABCx234',
  '1-ABC 23',
  'fietsnummerplaat AB-123-C',
  'nummerplaat ABC is van hem',
  'nummerplaat 123 is van hem',
  'nummerplaat gestolen AB-123-C',
  'nummerplaat, AB-123-C',
  'nummerplaat AB123x',
  'nummerplaat ab-123-c',
  'Mevrouw Minister kwam niet',
  'Meneer Heeft het gezegd',
  'de heer Burgemeester Peeters',
  'Mevrouw Het en de',
  'dokter Google weet het',
  'familie Het Anker',
  'DE1234',
  '',
  ' ',
  'Wachten.',
  '🙂🙂',
  '<p>lange <b>wachtlijst</b></p>',
])('leaves alone: %s', (text) => expect(found(text)).toEqual([]));

it.each([
  ['jan.peeters@example.org', 'Mail jan.peeters@example.org.'],
  ['j+zorg_1@post.example.org', '<j+zorg_1@post.example.org>'],
  ['jan (at) example.org', 'jan (at) example.org'],
  ['jan[at]example.org', 'of jan[at]example.org'],
  ['jan apenstaartje example.org', 'jan apenstaartje example.org'],
  ['renée.dubois@mail.example', 'à renée.dubois@mail.example'],
])('finds the e-mail address %s', (address, text) => {
  expect(findPersonalData(text)).toMatchObject([
    { kind: 'email', found: address, blocks: false, replacement: '[e-mailadres]' },
  ]);
});

it.each([
  'BE68 5390 0754 7034',
  'BE68539007547034',
  'be68-5390-0754-7034',
  'NL91ABNA0417164300',
  'FR76 3000 6000 0112 3456 7890 189',
  'DE89370400440532013000',
  'AD12 0001 2030 2003 5910 0100',
  'BE 68 5390 0754 7034',
  'BE 6 8539 0075 4703 4',
  '539-0075470-34',
  '539 0075470 34',
])('finds the account number %s', (number) =>
  expect(findPersonalData(`op ${number} gestort`)).toMatchObject([
    { kind: 'iban', found: number, replacement: '[rekeningnummer]' },
  ]),
);

it.each([
  ['12/03/1987', 'geboren op 12/03/1987'],
  ['3 mei 2019', 'geb. 3 mei 2019'],
  ['12-3-87', '(°12-3-87)'],
  ['12/05/2015', 'patiënt (12/05/2015)'],
  ['04/07/1948', 'een man, 04/07/1948, wacht'],
  ['1 janvier 1990', 'née le 1 janvier 1990'],
  ['2001-02-28', 'born on 2001-02-28'],
  ['1er mars 1988', 'né le 1er mars 1988'],
  ['05.06.2007', 'geboortedatum: 05.06.2007'],
  ['4 februari 1951', 'een man, geboren te Ninove op 4 februari 1951'],
  ['03/04/1962', 'née à Saint-Gilles, le 03/04/1962'],
])('finds the birth date %s', (date, text) => {
  expect(findPersonalData(text)).toMatchObject([{ kind: 'birth-date', found: date, replacement: '[geboortedatum]' }]);
});

it.each([
  'Kerkstraat 12',
  'Kerkstraat 12 bus 3',
  'Guido Gezellestraat 7',
  'Grote Baan 45',
  'Brusselsesteenweg 1024',
  'kerkstraat 12',
  'rue de la Loi 16',
  '12 rue Haute',
  'Molenlaan 3A',
])('finds the address %s', (address) =>
  expect(findPersonalData(`Ze woont in ${address}.`)).toMatchObject([
    { kind: 'address', found: address, replacement: '[adres]' },
  ]),
);

it.each(['Onderweg 1', 'Ingang 3', 'Ervaring 2', 'Arbeidsmarkt 4', 'Loopbaan 1', 'Werkveld 2', 'De Regering 5'])(
  'sees no address in %s',
  (words) => expect(findPersonalData(`${words}: zo staat het in het verslag.`)).toEqual([]),
);

it.each([
  ['Markt 3', 'Hij woont op de Markt 3 in Liedekerke.'],
  ['Dorp 12', 'Dorp 12, 1745 Opwijk'],
  ['Kouter 7B', 'aan Kouter 7B te Aalst'],
  ['rue du Marché aux Herbes, 12 bte 4', 'Il habite rue du Marché aux Herbes, 12 bte 4.'],
])('finds the address %s by what stands around it', (address, text) =>
  expect(findPersonalData(text)).toMatchObject([{ kind: 'address', found: address }]),
);

it.each(['Markt 3 keer per week', 'Dorp 12 is groot', 'op de Markt 2000 Antwerpen', 'Plein 5 in de winter'])(
  'sees no address in: %s',
  (text) => expect(findPersonalData(text)).toEqual([]),
);

it.each(['Stadsring 12', 'Begijnengang 3', 'Veemarkt 8', 'Oude Spoorwegstraat 4'])(
  'still finds the address %s',
  (address) => expect(findPersonalData(`Ze woont in ${address}.`)).toMatchObject([{ kind: 'address', found: address }]),
);

it.each([
  ['1-ABC-234', 'wagen 1-ABC-234'],
  ['2ABC345', 'met 2ABC345'],
  ['AB-123-C', 'nummerplaat AB-123-C'],
  ['1 ABC 234', 'de wagen 1 ABC 234.'],
  ['O.XYZ.987', 'oldtimer O.XYZ.987, geparkeerd'],
  ['AB-123-C', 'zijn nummerplaat: AB-123-C'],
  ['12-AB-34', 'kenteken is 12-AB-34.'],
  ['AB 123', '(plaque de AB 123)'],
  ['AB12 CDE', 'number plate : AB12 CDE, overseas'],
  ['XK5', 'kentekenplaat XK5'],
  ['ABC1234', 'nummerplaat ABC1234'],
])('finds the plate %s', (plate, text) => {
  expect(findPersonalData(text)).toMatchObject([{ kind: 'plate', found: plate, replacement: '[nummerplaat]' }]);
});

it.each([
  'mevrouw Peeters',
  'Mevr. Janssens',
  'mw. De Smet',
  'dhr. Van den Bossche',
  'meneer El Amrani',
  'madame Diallo',
  'Monsieur Dupont',
  'mevrouw J. Maes',
  'de heer Claes',
  'mevrouw De Vos',
  'M. Lambert',
])('finds the name %s', (name) =>
  expect(findPersonalData(`Voor ${name} is er niets.`)).toMatchObject([
    { kind: 'name', found: name, blocks: false, replacement: '[cliënt]' },
  ]),
);

it('calls a carer a carer', () => {
  expect(findPersonalData('dokter Claes stopt')).toMatchObject([
    { found: 'dokter Claes', replacement: '[hulpverlener]' },
  ]);
});

it('finds several things in one text, in order and never twice the same place', () => {
  const text = 'Mevrouw Peeters (geb. 12/03/1987), Kerkstraat 12, 0475 12 34 56, jan@example.org';
  expect(findPersonalData(text).map(({ kind }) => kind)).toEqual(['name', 'birth-date', 'address', 'phone', 'email']);
});

it('replaces one finding, or all', () => {
  const text = 'Bel 0475 12 34 56 of mail jan@example.org.';
  const findings = findPersonalData(text);
  expect(maskPersonalData(text, findings[0] as Finding)).toBe('Bel [telefoonnummer] of mail jan@example.org.');
  expect(maskAllPersonalData(text, findings)).toBe('Bel [telefoonnummer] of mail [e-mailadres].');
  expect(maskAllPersonalData(text, [])).toBe(text);
});

it('never fails and never points outside the text, whatever is typed', () => {
  const pieces = fc.constantFrom(
    '0475 ',
    '85.07.30-033.28',
    '@',
    'mevrouw ',
    'Peeters',
    ' ',
    '+32',
    '\u0000',
    '\ud800',
    '👩‍👩‍👧',
    'BE68 ',
    'Kerkstraat 1',
    '<b>',
    '1-ABC-',
    'geb. ',
  );
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(anything, (text) => {
      let end = 0;
      for (const one of findPersonalData(text)) {
        expect(one.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(one.start, one.end)).toBe(one.found);
        end = one.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

it('leaves nothing to find once everything is replaced', () => {
  const text =
    'Mevrouw Peeters, 85.07.30-033.28, 053 12 34 56, BE68 5390 0754 7034, jan@example.org, geb. 3 mei 2019, 1-ABC-234';
  expect(findPersonalData(maskAllPersonalData(text, findPersonalData(text)))).toEqual([]);
});
