import { commonReasons, proposeTitle, sentenceOf, type Comparable } from './index.ts';

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
