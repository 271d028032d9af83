import { mostMembers } from '@signalenbeleid/contracts/suggestions.workflow';
import { WEIGHTS } from './data/weights.ts';
import type { Link } from './links.ts';
import { suggest, type Situation } from './suggest.ts';

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

it('shows the members by how well they fit, of equal ones in the order of their ids', () => {
  const pulled = [...all('bcd', 0.9), ...between('a', 'bcd', 0.7)];
  const [found] = suggest({ signals: [...'abcd'], shared: [], links: pulled });
  expect(found?.fit.map(({ id }) => id)).toEqual(['b', 'c', 'd', 'a']);
  expect(found?.weakest.id).toBe('a');
  const shared = [{ id: 's', members: ['m'], closed: false }];
  const links = between('zyx', 'm', 0.9);
  const [join] = suggest({ signals: [...'zyx'], shared, links });
  expect(join?.fit.map(({ id }) => id)).toEqual(['x', 'y', 'z']);
  expect(join?.members).toEqual(['x', 'y', 'z']);
});

it('tells the strongest first, of equal ones in the order of their keys', () => {
  const strong = [...all('ab', 0.8), ...all('cd', 0.9)];
  expect(told({ signals: [...'abcd'], shared: [], links: strong })).toEqual(['new cd', 'new ab']);
  const shared = ['t', 's'].map((id) => ({ id, members: [`${id}1`], closed: false }));
  const links = [
    { a: 'x', b: 't1', score: 0.8 },
    { a: 'y', b: 's1', score: 0.8 },
  ];
  for (const signals of ['xy', 'yx'])
    expect(told({ signals: [...signals], shared, links })).toEqual(['join s y', 'join t x']);
});

describe('the border', () => {
  const two = (score: number) => [{ a: 'a', b: 'b', score }];
  const one = (id: string, member: string) => ({ id, members: [member], closed: false });

  it('of belonging together holds for two new ones and for one that joins', () => {
    const [at, below] = [two(WEIGHTS.group), two(WEIGHTS.group - 0.01)];
    expect(told({ signals: [...'ab'], shared: [], links: at })).toEqual(['new ab']);
    expect(told({ signals: [...'ab'], shared: [], links: below })).toEqual([]);
    expect(told({ signals: ['b'], shared: [one('s', 'a')], links: at })).toEqual(['join s b']);
    expect(told({ signals: ['b'], shared: [one('s', 'a')], links: below })).toEqual([]);
  });
  it('is higher for two shared signals, which are each a decision of people', () => {
    const shared = [one('p', 'a'), one('q', 'b')];
    expect(told({ signals: [], shared, links: two(WEIGHTS.group + 0.1) })).toEqual(['merge p+q ab']);
    expect(told({ signals: [], shared, links: two(WEIGHTS.group + 0.09) })).toEqual([]);
  });
  it('of looking like two lies far apart: parts that still have much in common stay one', () => {
    const parts = (apart: number) => [...all('abc', 0.9), ...all('de', 0.9), ...between('abc', 'de', apart)];
    const split = (apart: number) =>
      suggest({ signals: [], shared: [{ id: 'r', members: [...'abcde'], closed: false }], links: parts(apart) })[0];
    expect(split(0.15)?.members).toEqual(['d', 'e']);
    expect(split(0.05)!.score).toBeGreaterThan(split(0.15)!.score);
    expect(split(0.05)!.score).toBeLessThan(0.9);
    expect(split(0.45)).toBeUndefined();
  });
  it('of looking like two is held against the part that hangs together least', () => {
    const links = [...all('abc', 0.99), ...all('de', 0.6), ...between('abc', 'de', 0.3)];
    expect(told({ signals: [], shared: [{ id: 'r', members: [...'abcde'], closed: false }], links })).toEqual([]);
  });
});

describe('which shared signal a signal joins', () => {
  const shared = [
    { id: 's1', members: ['a'], closed: false },
    { id: 's2', members: ['b'], closed: true },
  ];
  const joining = (toFirst: number, toSecond: number, order = shared) =>
    told({
      signals: ['x'],
      shared: order,
      links: [
        { a: 'x', b: 'a', score: toFirst },
        { a: 'x', b: 'b', score: toSecond },
      ],
    });

  it('is the one it fits best, also when that was closed', () => {
    expect(joining(0.85, 0.95)).toEqual(['returned s2 x']);
    expect(joining(0.95, 0.85)).toEqual(['join s1 x']);
  });
  it('is the first of equal ones, whatever the order they are told in', () => {
    expect(joining(0.9, 0.9)).toEqual(['join s1 x']);
    expect(joining(0.9, 0.9, shared.toReversed())).toEqual(['join s1 x']);
  });
});

it('mentions two that look alike only while one of them may go up in the other', () => {
  const shared = (...takenUp: boolean[]) =>
    takenUp.map((taken, at) => ({ id: 'pq'[at]!, members: [...['ab', 'cd'][at]!], closed: false, takenUp: taken }));
  const links = all('abcd', 0.9);
  expect(told({ signals: [], shared: shared(true, false), links })).toEqual(['merge p+q abcd']);
  expect(told({ signals: [], shared: shared(false, true), links })).toEqual(['merge p+q abcd']);
  expect(told({ signals: [], shared: shared(true, true), links })).toEqual([]);
});

it('remembers a dismissal of two shared signals, whichever was named first', () => {
  const shared = ['p', 'q'].map((id, at) => ({ id, members: [...['ab', 'cd'][at]!], closed: false }));
  const dismissed = [{ kind: 'merge' as const, sharedSignals: ['q', 'p'], members: [...'abcd'] }];
  expect(told({ signals: [], shared, links: all('abcd', 0.9), dismissed })).toEqual([]);
});

it('does not split what was closed', () => {
  const links = [...all('abc', 0.9), ...all('de', 0.9)];
  expect(told({ signals: [], shared: [{ id: 'r', members: [...'abcde'], closed: true }], links })).toEqual([]);
});

describe('what a person can read at once', () => {
  const many = (count: number, name: string) => Array.from({ length: count }, (_, n) => `${name}${1000 + n}`);

  it('bounds what two shared signals would become', () => {
    const merges = (count: number) => {
      const ids = many(count, 'a');
      const half = (odd: number) => ids.filter((_, at) => at % 2 === odd);
      const shared = ['p', 'q'].map((id, odd) => ({ id, members: half(odd), closed: false }));
      const links = ids.flatMap((a, at) => ids.slice(0, at).map((b) => ({ a, b, score: 0.95 })));
      return suggest({ signals: [], shared, links }).map(({ kind, members }) => [kind, members.length]);
    };
    expect(merges(mostMembers)).toEqual([['merge', mostMembers]]);
    expect(merges(mostMembers + 1)).toEqual([]);
  });
  it('bounds what is new, and leaves nobody out by it', () => {
    const ids = many(450, 'n');
    const near = ids.flatMap((a, at) => ids.slice(at + 1, at + 17).map((b) => ({ a, b, score: 0.99 })));
    const found = suggest({ signals: ids, shared: [], links: near });
    expect(Math.max(...found.map(({ members }) => members.length))).toBeLessThanOrEqual(200);
    expect(new Set(found.flatMap(({ members }) => members)).size).toBeGreaterThan(400);
  });
});
