import fc from 'fast-check';
import { correctorOf, languageOfWords, normalise, partsOf, recogniseLanguage, sentencesOf, stem } from './text.ts';

describe('normalise', () => {
  it.each([
    ['Patiëntenstop!', 'patientenstop!'],
    ['<p>Lange&nbsp;<b>wachtlijst</b></p>', 'lange wachtlijst'],
    ['wacht\u00adlijst\u200b', 'wachtlijst'],
    ['  veel   \n ruimte ', 'veel ruimte'],
    ['d’aide ‘x’', "d'aide 'x'"],
    ['a < b en c > d', 'a < b en c > d'],
    ['cœur', 'coeur'],
    ['ﬁets', 'fiets'],
    ['pati&euml;nt', 'patient'],
  ])('reads %j as %j', (text, read) => expect(normalise(text)).toBe(read));

  it('is the same when done twice', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 80 }).filter((text) => !/[<&]/.test(text)),
        (text) => expect(normalise(normalise(text))).toBe(normalise(text)),
      ),
    );
  });
});

describe('sentences', () => {
  it('cuts at their ends and at new lines, and keeps words only', () => {
    expect(sentencesOf("Geen plaats. De ocmw's wachten!\n- Twee: 3,5 maanden 🙂")).toEqual([
      ['geen', 'plaats'],
      ['de', 'ocmw', 'wachten'],
      ['twee'],
      ['3', '5', 'maanden'],
    ]);
  });

  it('cuts off a French elision', () =>
    expect(sentencesOf("l'aide d'urgence qu'ils")).toEqual([['aide', 'urgence', 'ils']]));

  it.each(['', '   ', '🙂🙂', '<br><br>', '...'])('finds none in %j', (text) => expect(sentencesOf(text)).toEqual([]));
});

describe('language', () => {
  it.each([
    ['nl', 'Mensen wachten maanden op een plaats in het woonzorgcentrum.'],
    ['fr', 'Les patients attendent des mois une place en maison de repos.'],
    ['en', 'People wait for months before they get a place in the nursing home.'],
    ['nl', 'Winteropvang moest honderden keren weigeren: plaatsgebrek of maximum aantal nachten bereikt.'],
    ['nl', 'De mensen zeggen "je ne comprends pas" en wij hebben geen tolk voor hen.'],
  ])('is %s: %s', (language, text) => expect(recogniseLanguage(text)).toBe(language));

  it.each(['', '🙂', '123', 'xyz'])('says nothing of %j', (text) => expect(recogniseLanguage(text)).toBeUndefined());

  it('says nothing when two languages are as likely', () => expect(languageOfWords(['de', 'les'])).toBeUndefined());
});

describe('stems', () => {
  it('brings the forms of a word together', () => {
    expect(stem('wachtlijsten', 'nl')).toBe(stem('wachtlijst', 'nl'));
    expect(stem('personnes', 'fr')).toBe(stem('personne', 'fr'));
    expect(stem('waiting', 'en')).toBe(stem('waits', 'en'));
  });

  it('keeps small words apart', () => {
    expect(stem('niets', 'nl')).toBe('niets');
    expect(stem('weet', 'nl')).toBe('weet');
    expect(stem('ocm', 'nl')).toBe('ocm');
  });
});

describe('compounds', () => {
  const words = new Set([
    'personeel',
    'tekort',
    'wachtlijst',
    'ziekenhuis',
    'tandarts',
    'zieken',
    'huis',
    'kind',
    'opvang',
    'opvangplaats',
    'plaats',
    'zorg',
    'verlener',
  ]);
  const parts = (word: string) => partsOf(word, (part) => words.has(part));

  it.each([
    ['personeelstekort', ['personeel', 'tekort']],
    ['tandartsentekort', ['tandarts', 'tekort']],
    ['kinderopvangplaats', ['kind', 'opvangplaats']],
    ['wachtlijstproblematiek', ['wachtlijst', 'problematiek']],
    ['crisisopvang', ['crisis', 'opvang']],
    ['zorgverlener', ['zorg', 'verlener']],
  ])('cuts %s into %j', (word, expected) => expect(parts(word)).toEqual(expected));

  it.each(['ziekenhuis', 'zorg', 'huis', 'onbekendwoord', ''])('leaves %j whole', (word) =>
    expect(parts(word)).toEqual([]),
  );
});

describe('spelling slips', () => {
  const correct = correctorOf(['wachtlijst', 'personeel', 'personeels', 'psycholoog', 'kort']);

  it.each([
    ['wachtlist', 'wachtlijst'],
    ['wachtlijts', 'wachtlijst'],
    ['wachtlijstt', 'wachtlijst'],
    ['wachtlijt', 'wachtlijst'],
    ['psycholog', 'psycholoog'],
    ['psigholoog', undefined],
    ['achtlijst', undefined],
    ['koort', undefined],
    ['personeell', undefined],
  ])('reads %s as %s', (word, meant) => expect(correct(word)).toBe(meant));
});
