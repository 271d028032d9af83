import { commonReasons, proposeText, proposeTitle, sentenceOf, type Comparable } from './index.ts';

const signal = (title: string, sector: string, municipality: string): Comparable => ({
  id: title,
  title,
  text: '',
  categories: [],
  targetGroups: [],
  sector,
  municipality,
});
const three = [
  signal('Er moet dringend een oplossing komen voor de wachtlijst van het rusthuis!', 'ZIEKENHUIS', 'Asse'),
  signal('Zestien maanden wachten op een kamer in een woonzorgcentrum', 'OCMW', 'Opwijk'),
  signal('Mijn moeder wacht al jaren op een plaats in het WZC', 'MANTELZORGVER', 'Asse'),
];

it('says in one line what they share and how wide it is carried', () => {
  expect(commonReasons(three).map(({ label }) => label)).toEqual(
    expect.arrayContaining(['wachttijd', 'woonzorgcentrum']),
  );
  expect(sentenceOf(three)).toMatch(/^samen: wachttijd · .*woonzorgcentrum.*; 3 sectoren, 2 gemeenten$/);
  expect(sentenceOf(three.slice(0, 2))).toMatch(/^allebei: .*; 2 sectoren, 2 gemeenten$/);
});

it('says so when only words are alike, and nothing of what is not known', () => {
  const odd = { id: 'x', title: 'zzz', text: '', categories: [], targetGroups: [] };
  expect(sentenceOf([odd, { ...odd, id: 'y' }])).toBe('gelijkende woorden');
  expect(
    sentenceOf([
      { ...odd, sector: 'OCMW' },
      { ...odd, id: 'y', sector: 'OCMW' },
    ]),
  ).toBe('gelijkende woorden; 1 sector');
});

it('proposes the most neutral title that says what they share', () => {
  expect(proposeTitle(three)).toBe('Zestien maanden wachten op een kamer in een woonzorgcentrum');
  expect(proposeTitle([])).toBe('');
  expect(proposeTitle([signal('', 'OCMW', 'Asse')])).toBe('');
});

const written = (title: string, text: string): Comparable => ({
  id: title,
  title,
  text,
  categories: [],
  targetGroups: [],
});

const waiting = [
  written(
    'Wachtlijst bij de psycholoog',
    'Jongeren wachten maanden op een psycholoog. Er moet een nieuwe dienst komen!',
  ),
  written(
    'Wachttijd voor jongeren',
    'Wij zien dit elke week. De wachttijd bij een psycholoog loopt voor jongeren op tot een jaar.',
  ),
];

it('takes the members’ own sentences, without what they ask for and without who speaks', () => {
  const text = proposeText(waiting);
  expect(text).toMatch(/wachten maanden|wachttijd/);
  expect(text).not.toMatch(/moet|Wij zien/);
});
it('says a thing once: a sentence that adds nothing stays out', () => {
  const twice = [...waiting, written('Nog eens', 'Jongeren wachten maanden op een psycholoog.')];
  expect(proposeText(twice).match(/wachten maanden/g)?.length ?? 0).toBeLessThanOrEqual(1);
});
it('masks what may point to a client', () => {
  const named = [
    written('Wachtlijst psycholoog 0470 12 34 56', 'Mevrouw Peeters wacht al maanden op een psycholoog voor jongeren.'),
    written('Wachtlijst psycholoog 0470 12 34 56', 'Mevrouw Peeters wacht al maanden op een psycholoog voor jongeren.'),
  ];
  expect(`${proposeTitle(named)} ${proposeText(named)}`).not.toMatch(/Peeters|0470/);
  expect(proposeText(named)).toMatch(/\[.+\]/);
});
it('proposes nothing when no sentence says it neutrally, and reads a bounded part of whatever is given', () => {
  expect(proposeText([])).toBe('');
  expect(proposeText([written('Wachtlijst', 'Er moet iets gebeuren!'), written('Wachttijd', '')])).toBe('');
  expect(proposeText(Array.from({ length: 200 }, () => written('Wachtlijst psycholoog', 'a'.repeat(4000))))).toBe('');
});
