import type { Link } from './links.ts';
import { expectedLinks, fitsOf, LINK_FROM, meanBetween, neighbourGraph, NEIGHBOURS, scoreOf } from './neighbours.ts';

const link = (a: string, b: string, score: number): Link => ({ a, b, score });
/** How closely two are tied after their neighbours had their say. */
const tie = (a: string, b: string, links: Link[]) => {
  const graph = neighbourGraph([...new Set(links.flatMap((one) => [one.a, one.b]))], links);
  return graph.hasEdge(a, b) ? scoreOf(graph, graph.edge(a, b) ?? '') : 0;
};

describe('a tie', () => {
  it('is as close as the best of what was said of two, in either direction', () => {
    expect(tie('a', 'b', [link('a', 'b', 0.4), link('b', 'a', 0.7), link('a', 'b', 0.5)])).toBeCloseTo(0.7);
    expect(tie('b', 'a', [link('a', 'b', 0.7)])).toBeCloseTo(0.7);
  });
  it('is none below the border', () => {
    expect(tie('a', 'b', [link('a', 'b', LINK_FROM)])).toBeCloseTo(LINK_FROM);
    expect(tie('a', 'b', [link('a', 'b', LINK_FROM - 0.001)])).toBe(0);
  });
  it('is none with itself or with a stranger', () => {
    const graph = neighbourGraph(['a', 'b'], [link('a', 'a', 1), link('a', 'x', 1), link('x', 'y', 1)]);
    expect([graph.nodes(), graph.size]).toEqual([['a', 'b'], 0]);
  });
  it('comes about through a common neighbour, by how near each is to that one', () => {
    const path = (near: number) => tie('a', 'c', [link('a', 'b', near), link('b', 'c', near)]);
    // Each hears of the other from one voice: a weight of 0.7 × 0.9 / (0.9 + 0.5) = 0.45 of what it says.
    expect(path(0.9)).toBeCloseTo(0.45 * 0.9);
    expect(path(0.6)).toBeLessThan(path(0.9));
    expect(path(0.2)).toBe(0);
  });
  it('loosens when the neighbours of one do not know the other', () => {
    const apart = [link('a', 'b', 0.8), link('a', 'x', 0.9), link('a', 'y', 0.9)];
    expect(tie('a', 'b', apart)).toBeLessThan(0.8);
    expect(tie('a', 'b', apart)).toBeGreaterThan(0.4);
  });
  it('hears the five nearest alone', () => {
    const near = [...'12345'].map((id) => link('a', id, 0.9));
    const links = [...near, link('a', 's', 0.3), link('b', 's', 0.9)];
    // Only b hears of a, from s; what b sees counts for half.
    expect(tie('a', 'b', links)).toBeCloseTo((0.45 * 0.3) / 2);
  });
});

describe('neighbours', () => {
  const ids = Array.from({ length: 60 }, (_, n) => `s${100 + n}`);
  const links = (scoreFor: (a: number, b: number) => number) =>
    ids.flatMap((a, one) => ids.slice(0, one).map((b, other) => link(a, b, scoreFor(one, other))));

  it('are the nearest ones only, so that the work grows with the number of signals', () => {
    const graph = neighbourGraph(
      ids,
      links(() => 0.9),
    );
    expect(graph.size).toBeLessThanOrEqual(ids.length * NEIGHBOURS);
    expect(graph.order).toBe(ids.length);
  });
  it('are those that look most alike, whoever was told first', () => {
    const graph = neighbourGraph(
      ids,
      links((a, b) => (a % 3 === b % 3 ? 0.9 : 0.2)),
    );
    for (const [at, id] of ids.entries()) {
      const alike = graph.neighbors(id).filter((other) => (ids.indexOf(other) - at) % 3 === 0);
      expect(alike.length).toBeGreaterThanOrEqual(NEIGHBOURS);
    }
  });
  it('are the same whatever the order', () => {
    const some = links((a, b) => ((a * 7 + b * 13) % 20) / 20);
    const told = (order: string[], said: Link[]) => {
      const graph = neighbourGraph(order, said);
      return graph.mapEdges((edge) => [...graph.extremities(edge), scoreOf(graph, edge).toFixed(9)].join()).sort();
    };
    expect(told(ids.toReversed(), some.toReversed())).toEqual(told(ids, some));
  });
});

describe('how two sets hang together', () => {
  const graph = neighbourGraph([...'abcd'], [link('a', 'b', 0.8), link('c', 'd', 0.6)]);

  it('is the mean of all links between them, a missing one as none', () => {
    expect(meanBetween(['a'], new Set(['b']), graph)).toBeCloseTo(0.8);
    expect(meanBetween(['a'], new Set(['b', 'c']), graph)).toBeCloseTo(0.4);
    expect(meanBetween(['a', 'c'], new Set(['b', 'd']), graph)).toBeCloseTo(1.4 / 4);
  });
  it('is nothing for nobody and for strangers', () => {
    expect(meanBetween([], new Set(['b']), graph)).toBe(0);
    expect(meanBetween(['a'], new Set(), graph)).toBe(0);
    expect(meanBetween(['x'], new Set(['a']), graph)).toBe(0);
  });
  it('expects no more links than neighbours are kept', () => {
    expect(expectedLinks(2, 3)).toBe(6);
    expect(expectedLinks(3, 40)).toBe(3 * NEIGHBOURS);
    expect(expectedLinks(40, 50)).toBe(40 * NEIGHBOURS);
  });
  it('is told for each member against the others', () => {
    expect(fitsOf(['a', 'b', 'c'], graph).map(({ id, score }) => [id, Number(score.toFixed(3))])).toEqual([
      ['a', 0.4],
      ['b', 0.4],
      ['c', 0],
    ]);
    expect(fitsOf(['a'], graph)).toEqual([{ id: 'a', score: 0 }]);
  });
});
