import fc from 'fast-check';
import { categoriesOf, findConcepts, readSignal, readText, targetGroupsOf, zoneWordsOf } from './index.ts';

const ideasIn = (text: string) => [...readSignal({ title: '', text }).strengths.keys()];
const first = (text: string) => categoriesOf(readSignal({ title: '', text }).strengths)[0]?.code;

it.each([
  ['Pas over acht maanden kan je terecht bij een psycholoog.', ['wachttijd', 'psycholoog', 'ggz']],
  ['Er is een groot personeelstekort in de thuisverpleging.', ['personeelstekort', 'thuisverpleging', 'thuiszorg']],
  ["Il y a une longue liste d'attente pour la maison de repos.", ['wachttijd', 'wzc']],
  ['The waiting list for the nursing home is long.', ['wachttijd', 'wzc']],
  ['De huisarts heeft een patiëntenstop.', ['huisarts', 'aanmeldstop']],
  ['Wachtlijts voor een tandartspraktijk', ['tandarts']],
])('finds the ideas of: %s', (text, ideas) => expect(ideasIn(text)).toEqual(expect.arrayContaining(ideas)));

it('says the same in three languages', () => {
  const texts = [
    'Niemand vindt een tolk voor anderstaligen.',
    'Pas d’interprète pour les personnes allophones.',
    'No interpreter for people who do not speak Dutch.',
  ];
  for (const text of texts) expect(ideasIn(text)).toEqual(expect.arrayContaining(['geen-tolk', 'anderstaligen']));
});

it.each([
  ['Jongeren wachten een half jaar op een psycholoog', 'GGZ.JONGEREN'],
  ['De voedselbank heeft te weinig pakketten', 'BETAAL.VOEDSEL'],
  ['Een rolstoelgebruiker raakt het gebouw niet binnen: geen lift en te veel trappen', 'TOEGANG.FYSIEK'],
  ['Geen sociaal tolk beschikbaar', 'TAAL.TOLK'],
  ['De vrijwillige chauffeurs van de minder mobielen centrale zijn op', 'MOBILITEIT.VRIJWILLIG'],
  ['Hittegolf in de assistentiewoningen, geen airco', 'PREVENTIE.MILIEU'],
  ['Schimmel en vocht in de huurwoning', 'WONEN.KWALITEIT'],
])('proposes a category for: %s', (text, code) => expect(first(text)).toBe(code));

it('gives reasons in Dutch and chances of at most 1', () => {
  const proposals = categoriesOf(readSignal({ title: 'Wachtlijst in het woonzorgcentrum', text: '' }).strengths);
  expect(proposals[0]).toMatchObject({ code: 'OUDER.WZC', because: expect.arrayContaining(['woonzorgcentrum']) });
  expect(proposals.reduce((sum, { chance }) => sum + chance, 0)).toBeLessThanOrEqual(1);
  expect(targetGroupsOf(readSignal({ title: '', text: 'Ouderen in het rusthuis' }).strengths)[0]?.code).toBe('OUDEREN');
});

it('proposes nothing where there is nothing to go by', () => {
  for (const text of ['', '🙂', 'xyz', '12345', '<br>'])
    expect(categoriesOf(readSignal({ title: '', text }).strengths)).toEqual([]);
});

it('counts an idea in the title for more', () => {
  const inTitle = readSignal({ title: 'Wachtlijst', text: 'Het duurt.' }).strengths.get('wachttijd') ?? 0;
  const inText = readSignal({ title: 'Het duurt.', text: 'Wachtlijst' }).strengths.get('wachttijd') ?? 0;
  expect(inTitle).toBeGreaterThan(inText);
});

it('never fails, whatever is typed, and is the same each time', () => {
  const pieces = fc.constantFrom(
    'wachtlijst ',
    'tandarts ',
    '<b>',
    '&nbsp;',
    '🙂',
    '\u0000',
    '\ud800',
    'é',
    '. ',
    '\n',
    "l'",
    '12 ',
    'a'.repeat(60),
    'الانتظار ',
  );
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(pieces, { maxLength: 80 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(anything, (text) =>
      expect(readSignal({ title: text, text })).toEqual(readSignal({ title: text, text })),
    ),
  );
});

it('reads 4,000 signs without losing the last idea', () => {
  const text = `${'Er is niets veranderd sinds vorig jaar. '.repeat(99)}Geen tandarts.`;
  expect(text.length).toBeLessThan(4_000);
  expect(findConcepts(readText(text)).has('tandarts')).toBe(true);
});

it('reads the words that a zone added, in every language, and passes over what it cannot use', () => {
  const own = zoneWordsOf([
    { words: 'de Schakel', idea: 'dienstencentrum' },
    { words: 'spaakloop*', idea: 'doorschuiven' },
    { words: 'iets', idea: 'bestaat-niet' },
    { words: ' ', idea: 'wachttijd' },
  ]);
  for (const text of ['Naar de Schakel geraken', 'Aller à de Schakel', 'spaakloopt'])
    expect(readSignal({ title: '', text }, own).strengths.size).toBeGreaterThan(
      readSignal({ title: '', text }).strengths.size,
    );
  expect(readSignal({ title: 'De Schakel', text: '' }, own).titleStrengths.has('dienstencentrum')).toBe(true);
});

it('reads a title in the language of the whole', () => {
  const reading = readSignal({
    title: "Listes d'attente interminables",
    text: 'Les familles sont sur une liste depuis des mois et ne savent pas quoi faire.',
  });
  expect(reading.language).toBe('fr');
  expect(reading.titleStrengths.has('wachttijd')).toBe(true);
});
