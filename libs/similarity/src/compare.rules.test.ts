import { compare, fingerprint, leaningOf, SUGGEST_FROM, type Comparable } from './index.ts';

const signal = (title: string, more: Partial<Comparable> = {}): Comparable => ({
  id: title,
  title,
  text: '',
  categories: [],
  targetGroups: [],
  ...more,
});

const waitForRoom = signal('Zestien maanden wachten op een kamer in het rusthuis');
const waitForHome = signal("Liste d'attente de deux ans pour une maison de repos");
const noDentist = signal('Geen enkele tandarts neemt nog nieuwe patiënten');

it('sees one problem in other words and in another language', () => {
  expect(compare(waitForRoom, waitForHome).score).toBeGreaterThan(SUGGEST_FROM);
  expect(compare(waitForRoom, noDentist).score).toBeLessThan(0.1);
});

it('does not take the same service for the same problem, nor the same problem for the same service', () => {
  const food = signal('Het eten in het rusthuis is koud en haastig opgediend');
  const autism = signal('Zestien maanden wachten op een diagnose van autisme');
  for (const other of [food, autism])
    expect(compare(waitForRoom, other).score).toBeLessThan(compare(waitForRoom, waitForHome).score);
});

it('gives the same score in either order, and more to itself than to anything else', () => {
  const all = [waitForRoom, waitForHome, noDentist];
  for (const a of all) for (const b of all) expect(compare(a, b).score).toBeCloseTo(compare(b, a).score, 10);
  expect(compare(waitForRoom, waitForRoom).score).toBeGreaterThan(compare(waitForRoom, waitForHome).score);
});

it('explains itself in a few Dutch words, the telling ones first', () => {
  const { reasons, ideas } = compare(waitForRoom, waitForHome);
  expect(reasons.map(({ label }) => label)).toEqual(expect.arrayContaining(['wachttijd', 'woonzorgcentrum']));
  expect(reasons.length).toBeLessThanOrEqual(6);
  expect(ideas).toEqual(expect.arrayContaining(['wachttijd', 'wzc']));
});

it('falls back on the words themselves when no idea is shared', () => {
  const reasons = compare(signal('Kanarievogels fluiten'), signal('De kanarievogels zwijgen')).reasons;
  expect(reasons).toEqual([{ kind: 'words', label: '“kanarievogels”' }]);
});

it('lets the fields of the reporters count when both filled them in', () => {
  const fields = { categories: ['OUDER.WZC'], targetGroups: ['OUDEREN'], municipality: 'Asse' };
  const [a, b] = [signal('Wachten op een kamer', fields), signal('Nergens plaats voor moeder', fields)];
  const others = { categories: ['TAAL.TOLK'], targetGroups: ['ANDERSTALIG'] };
  expect(compare(a, b).score).toBeGreaterThan(compare(a, { ...b, ...others }).score);
  expect(compare(a, b).reasons).toEqual(
    expect.arrayContaining([
      { kind: 'category', label: 'zelfde thema' },
      { kind: 'target-group', label: 'zelfde doelgroep' },
      { kind: 'municipality', label: 'Asse' },
    ]),
  );
});

it.each(['', ' ', 'Wachten', '🙂🙂🙂', '<p></p>', 'x'.repeat(4_000), 'wachtlijst '.repeat(363)])(
  'gives a sensible score for odd texts (%#)',
  (text) => {
    const { score } = compare(signal(text), waitForRoom);
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1);
  },
);

describe('what a zone decided', () => {
  const { score, ideas } = compare(waitForRoom, waitForHome);
  const decided = (accepted: boolean, times: number) =>
    leaningOf(Array.from({ length: times }, () => ({ ideas, accepted })));

  it('shifts a score up or down, more with more decisions', () => {
    const [once, often] = [
      compare(waitForRoom, waitForHome, { leaning: decided(true, 1) }).score,
      compare(waitForRoom, waitForHome, { leaning: decided(true, 20) }).score,
    ];
    expect(once).toBeGreaterThan(score);
    expect(often).toBeGreaterThan(once);
    expect(compare(waitForRoom, waitForHome, { leaning: decided(false, 1) }).score).toBeLessThan(score);
  });

  it('never shifts it further than its bound', () => {
    const logit = (chance: number) => Math.log(chance / (1 - chance));
    for (const accepted of [true, false])
      expect(
        Math.abs(logit(compare(waitForRoom, waitForHome, { leaning: decided(accepted, 10_000) }).score) - logit(score)),
      ).toBeLessThanOrEqual(1);
  });

  it('leaves other pairs alone, and balances out', () => {
    expect(compare(noDentist, signal('Tandarts gezocht'), { leaning: decided(true, 50) }).score).toBeCloseTo(
      compare(noDentist, signal('Tandarts gezocht')).score,
      10,
    );
    const both = leaningOf([
      { ideas, accepted: true },
      { ideas, accepted: false },
    ]);
    expect(compare(waitForRoom, waitForHome, { leaning: both }).score).toBeCloseTo(score, 10);
    expect(compare(signal('zzz'), signal('yyy'), { leaning: both }).score).toBeCloseTo(
      compare(signal('zzz'), signal('yyy')).score,
      10,
    );
  });
});

describe('fingerprint', () => {
  it('is the same each time, without doubles, and bounded', () => {
    const text = 'Zestien maanden wachten op een kamer in het rusthuis. '.repeat(70);
    const print = fingerprint(text);
    expect(fingerprint(text)).toEqual(print);
    for (const values of Object.values(print)) expect(new Set(values).size).toBe(values.length);
    expect(print.keys.length).toBeLessThanOrEqual(40);
    expect(print.concepts).toEqual(expect.arrayContaining(['wachttijd', 'wzc']));
    expect(print.keys).toContain('p:wachttijd+wzc');
  });

  it('shares keys with the same problem in another language', () => {
    const [a, b] = [fingerprint(waitForRoom.title), fingerprint(waitForHome.title)];
    expect(a.keys.filter((key) => b.keys.includes(key))).toContain('p:wachttijd+wzc');
  });

  it.each(['', '🙂', '<br>'])('is empty for %j', (text) =>
    expect(fingerprint(text)).toEqual({ terms: [], concepts: [], grams: [], keys: [] }),
  );
});
