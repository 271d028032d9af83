import fc from 'fast-check';
import Graph from 'graphology';
import { mostMembers } from '@signalenbeleid/contracts/suggestions.workflow';
import { growGroups, growIn } from './groups.ts';
import type { Link } from './links.ts';
import { NEIGHBOURS } from './neighbours.ts';

const link = (a: string, b: string, score: number): Link => ({ a, b, score });
const membersOf = (ids: string[], links: Link[], from = 0.5) =>
  growGroups(ids, links, from).map(({ members }) => members);

it('puts together what is tied closely, and leaves the loose ones out', () => {
  expect(membersOf(['a', 'b', 'c', 'd', 'e'], [link('a', 'b', 0.9), link('c', 'd', 0.8), link('b', 'c', 0.2)])).toEqual(
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  );
});

it('lets a third join only when it fits the two on average', () => {
  expect(membersOf(['a', 'b', 'c'], [link('a', 'b', 0.9), link('b', 'c', 0.5)])).toEqual([['a', 'b']]);
  expect(membersOf(['a', 'b', 'c'], [link('a', 'b', 0.9), link('b', 'c', 0.6), link('a', 'c', 0.6)])).toEqual([
    ['a', 'b', 'c'],
  ]);
});

it('leaves two that have only each other as they are, and brings those with the same neighbours closer', () => {
  expect(growGroups(['a', 'b'], [link('a', 'b', 0.8)], 0.5)[0]?.cohesion).toBeCloseTo(0.8);
  const strange = [link('a', 'b', 0.4)];
  const sharing = ['x', 'y', 'z'].flatMap((id) => [link('a', id, 0.9), link('b', id, 0.9)]);
  expect(membersOf(['a', 'b'], strange)).toEqual([]);
  expect(membersOf(['a', 'b', 'x', 'y', 'z'], [...strange, ...sharing])[0]).toEqual(expect.arrayContaining(['a', 'b']));
});

it('says how well a group holds together and who fits least', () => {
  const [group] = growGroups(['a', 'b', 'c'], [link('a', 'b', 0.9), link('b', 'c', 0.7), link('a', 'c', 0.5)], 0.5);
  expect(group?.cohesion).toBeCloseTo(0.7);
  expect(group?.weakest.id).toBe('c');
  expect(group?.weakest.score).toBeLessThan(0.7);
});

describe('in a graph of neighbours', () => {
  const graphOf = (ids: string[], links: Link[]) => {
    const graph = new Graph({ type: 'undirected' });
    for (const id of ids) graph.addNode(id);
    for (const { a, b, score } of links) graph.addEdge(a, b, { score });
    return graph;
  };
  const grown = (ids: string, links: Link[]) =>
    growIn(graphOf([...ids], links), 0.5).map(({ members }) => members.join(''));

  it('two belong together from the border on', () => {
    expect(grown('ab', [link('a', 'b', 0.5)])).toEqual(['ab']);
    expect(grown('ab', [link('a', 'b', 0.49)])).toEqual([]);
  });
  it('who was near to one is held against all that joined meanwhile', () => {
    expect(grown('abc', [link('a', 'b', 0.9), link('a', 'c', 0.8)])).toEqual(['ab']);
    expect(grown('abc', [link('a', 'c', 0.9), link('b', 'c', 0.6), link('a', 'b', 0.5)])).toEqual(['abc']);
  });
  it('the largest group comes first, of equal ones the one with the first member', () => {
    const links = [link('b', 'f', 0.9), link('a', 'e', 0.8)];
    expect(grown('abef', links)).toEqual(['ae', 'bf']);
    expect(grown('abcdef', [link('a', 'b', 0.9), ...triangle('d', 'e', 'f')])).toEqual(['def', 'ab']);
  });
  it('names the first of those that fit least', () => {
    const weakestOf = (links: Link[]) => growIn(graphOf([...'abc'], links), 0.5)[0]?.weakest.id;
    expect(weakestOf([link('a', 'b', 0.6), link('a', 'c', 0.7), link('b', 'c', 0.9)])).toBe('a');
    expect(weakestOf(triangle('a', 'b', 'c'))).toBe('a');
  });
  it('a group takes no more than a person can bundle at once', () => {
    const many = (count: number) => Array.from({ length: count }, (_, n) => String(n).padStart(4, '0'));
    const sizes = (count: number) => {
      const ids = many(count);
      const links = ids.flatMap((a, at) => ids.slice(at + 1).map((b) => link(a, b, 0.9)));
      return growIn(graphOf(ids, links), 0.5).map(({ members }) => members.length);
    };
    expect(sizes(mostMembers)).toEqual([mostMembers]);
    expect(Math.max(...sizes(mostMembers + 1))).toBeLessThanOrEqual(mostMembers);
  });

  function triangle(a: string, b: string, c: string): Link[] {
    return [link(a, b, 0.8), link(a, c, 0.8), link(b, c, 0.8)];
  }
});

it('ignores links to strangers, to itself and twice', () => {
  expect(
    membersOf(['a', 'b'], [link('a', 'a', 1), link('a', 'x', 1), link('a', 'b', 0.4), link('b', 'a', 0.4)]),
  ).toEqual([]);
  expect(membersOf([], [])).toEqual([]);
});

it('keeps a hundred identical signals in one group', () => {
  const ids = Array.from({ length: 100 }, (_, at) => `s${String(at).padStart(3, '0')}`);
  const links = ids.flatMap((a, at) => ids.slice(0, at).map((b) => link(a, b, 0.99)));
  expect(membersOf(ids, links)).toEqual([ids]);
  expect(NEIGHBOURS).toBeLessThan(ids.length);
});

it('gives the same groups whatever the order, each signal in one group at most', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const pairs = ids.flatMap((a, at) => ids.slice(0, at).map((b) => [a, b] as const));
  const scores = fc.array(fc.constantFrom(0, 0.2, 0.4, 0.5, 0.6, 0.8, 1), {
    minLength: pairs.length,
    maxLength: pairs.length,
  });
  fc.assert(
    fc.property(scores, fc.infiniteStream(fc.nat()), (values, order) => {
      const links = pairs.map(([a, b], at) => link(a, b, values[at] ?? 0));
      const shuffled = links
        .map((one) => ({ one: { a: one.b, b: one.a, score: one.score }, at: order.next().value as number }))
        .sort((x, y) => x.at - y.at)
        .map(({ one }) => one);
      const groups = growGroups(ids, links, 0.5);
      expect(growGroups([...ids].reverse(), shuffled, 0.5)).toEqual(groups);
      const all = groups.flatMap(({ members }) => members);
      expect(new Set(all).size).toBe(all.length);
      for (const { members, cohesion, weakest } of groups) {
        expect(members.length).toBeGreaterThan(1);
        expect(cohesion).toBeGreaterThan(0);
        expect(members).toContain(weakest.id);
      }
    }),
  );
});
