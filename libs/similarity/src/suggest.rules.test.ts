import { suggest, type Link, type Situation } from './index.ts';

const all = (ids: string, score: number): Link[] =>
  [...ids].flatMap((a, at) => [...ids].slice(0, at).map((b) => ({ a, b, score })));
const between = (ones: string, others: string, score: number): Link[] =>
  [...ones].flatMap((a) => [...others].map((b) => ({ a, b, score })));
const told = (situation: Situation) =>
  suggest(situation).map(({ kind, sharedSignals, members }) =>
    `${kind} ${sharedSignals.join('+')} ${members.join('')}`.replace('  ', ' '),
  );

it('proposes a new shared signal of signals that are in none', () => {
  expect(told({ signals: [...'abcd'], shared: [], links: all('abc', 0.9) })).toEqual(['new abc']);
});

it('proposes to join an open one, and says that a closed problem is back', () => {
  const links = [...all('abx', 0.9), ...all('cdy', 0.9)];
  const shared = [
    { id: 'open', members: ['a', 'b'], closed: false },
    { id: 'closed', members: ['c', 'd'], closed: true },
  ];
  expect(told({ signals: [...'abcdxy'], shared, links }).sort()).toEqual(['join open x', 'returned closed y']);
});

it('lets a signal join the one it fits best, in one proposal with the others', () => {
  const links = [
    ...all('ab', 0.9),
    ...all('cd', 0.9),
    ...between('xy', 'ab', 0.9),
    ...between('xy', 'cd', 0.6),
    { a: 'x', b: 'y', score: 0.95 },
  ];
  const shared = [
    { id: 's1', members: ['a', 'b'], closed: false },
    { id: 's2', members: ['c', 'd'], closed: false },
  ];
  expect(told({ signals: [...'xy'], shared, links })).toEqual(['join s1 xy']);
});

it('says that two shared signals look alike, and that one looks like two', () => {
  const alike = { id: 'p', members: [...'ab'], closed: false };
  const other = { id: 'q', members: [...'cd'], closed: false };
  expect(told({ signals: [], shared: [other, alike], links: all('abcd', 0.9) })).toEqual(['merge p+q abcd']);
  expect(
    told({
      signals: [],
      shared: [alike, other],
      links: [...all('ab', 0.9), ...all('cd', 0.9), ...between('ab', 'cd', 0.1)],
    }),
  ).toEqual([]);
  const double = { id: 'r', members: [...'abcd'], closed: false };
  const links = [...all('abc', 0.9), ...all('de', 0.9), ...between('abc', 'de', 0.05)];
  expect(told({ signals: [], shared: [{ ...double, members: [...'abcde'] }], links })).toEqual(['split r de']);
  expect(told({ signals: [], shared: [double], links: all('abcd', 0.9) })).toEqual([]);
});

it('leaves closed shared signals as they are', () => {
  const closed = (id: string, members: string) => ({ id, members: [...members], closed: true });
  expect(told({ signals: [], shared: [closed('p', 'ab'), closed('q', 'cd')], links: all('abcd', 0.9) })).toEqual([]);
});

describe('dismissed', () => {
  const links = all('abcd', 0.9);
  const dismissed = [{ kind: 'new' as const, sharedSignals: [], members: ['a', 'b', 'c'] }];

  it('stays away, also with fewer members', () => {
    expect(told({ signals: [...'abc'], shared: [], links, dismissed })).toEqual([]);
    expect(told({ signals: [...'ab'], shared: [], links, dismissed })).toEqual([]);
  });

  it('comes back when something new joins', () =>
    expect(told({ signals: [...'abcd'], shared: [], links, dismissed })).toEqual(['new abcd']));

  it('speaks of its own kind and shared signals alone', () => {
    const shared = [{ id: 's', members: ['d'], closed: false }];
    const situation = { signals: [...'abc'], shared, links };
    expect(told({ ...situation, dismissed })).toEqual(['join s abc']);
    expect(
      told({ ...situation, dismissed: [{ kind: 'join', sharedSignals: ['other'], members: [...'abc'] }] }),
    ).toEqual(['join s abc']);
    expect(told({ ...situation, dismissed: [{ kind: 'join', sharedSignals: ['s'], members: [...'abc'] }] })).toEqual([
      'new abc',
    ]);
  });
});

it('is the same each time, whatever the order, with keys that stay', () => {
  const links = [...all('abx', 0.9), ...all('cd', 0.8)];
  const shared = [{ id: 's', members: ['a', 'b'], closed: false }];
  const once = suggest({ signals: [...'abcdx'], shared, links });
  const again = suggest({ signals: [...'xdcba'], shared, links: [...links].reverse() });
  expect(again).toEqual(once);
  expect(once.map(({ key }) => key)).toEqual(['join:s:x', 'new::c+d']);
});

it('shows who fits least', () => {
  const links = [
    ...all('abc', 0.9),
    { a: 'd', b: 'a', score: 0.6 },
    { a: 'd', b: 'b', score: 0.6 },
    { a: 'd', b: 'c', score: 0.6 },
  ];
  const [found] = suggest({ signals: [...'abcd'], shared: [], links });
  expect(found?.fit.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  expect(found?.weakest).toEqual(found?.fit.at(-1));
  expect(found?.weakest.score).toBeLessThan(found?.score ?? 0);
});
