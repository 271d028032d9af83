import Graph from 'graphology';
import { byScore, type Link } from './links.ts';

/** Below this, a link is as good as none. */
export const LINK_FROM = 0.05;
/** Each signal keeps its nearest neighbours only, so that the work grows with the number of signals and not with its square. */
export const NEIGHBOURS = 16;

/** So many of a signal's neighbours have a say in how it fits with another. */
const ASKED = 5;
/** How much their say may count, at most; less when the neighbours are far. */
const SAY = 0.7;
const CAUTION = 0.5;

/**
 * The graph in which each signal is tied to its nearest neighbours, after these had their say: two signals that have
 * the same neighbours come closer, two that have only each other stay as they are. The same links give the same graph.
 */
export function neighbourGraph(ids: readonly string[], links: readonly Link[]): Graph {
  const sorted = [...new Set(ids)].sort();
  const ties = nearest(sorted, afterSay(nearest(sorted, links)));
  const graph = new Graph({ type: 'undirected' });
  for (const id of sorted) graph.addNode(id);
  for (const [a, own] of ties) for (const [b, score] of own) if (a < b) graph.addEdge(a, b, { score });
  return graph;
}

/** Who is tied to whom, the nearest first, from both sides. */
type Ties = Map<string, Map<string, number>>;

/** Each signal with its nearest neighbours only; a tie that is near for one of the two stays for both. */
function nearest(ids: readonly string[], links: readonly Link[]): Ties {
  const ties: Ties = new Map(ids.map((id) => [id, new Map()]));
  for (const { a, b, score } of links.filter((link) => link.score >= LINK_FROM && link.a !== link.b).sort(byScore)) {
    const [ofA, ofB] = [ties.get(a), ties.get(b)];
    if (!ofA || !ofB || ofA.has(b) || (ofA.size >= NEIGHBOURS && ofB.size >= NEIGHBOURS)) continue;
    ofA.set(b, score);
    ofB.set(a, score);
  }
  return ties;
}

/** The likeness of all pairs that are tied or share a neighbour, after the neighbours of both had their say. */
function afterSay(ties: Ties): Link[] {
  const views = new Map([...ties].map(([id, own]) => [id, viewOf(id, own, ties)]));
  return [...views].flatMap(([a, ofA]) =>
    [...ofA].flatMap(([b, score]) => {
      const back = views.get(b)?.get(a) ?? 0;
      return a < b || back === 0 ? [{ a, b, score: (score + back) / 2 }] : [];
    }),
  );
}

/** How one signal sees the others: their own likeness, mixed with the likeness that its nearest neighbours have to them. */
function viewOf(id: string, own: Map<string, number>, ties: Ties): Map<string, number> {
  const asked = new Map([...own].slice(0, ASKED));
  const all = [...asked.values()].reduce((total, near) => total + near, 0);
  const heard = heardFrom(asked, ties);
  heard.delete(id);
  for (const other of own.keys()) if (!heard.has(other)) heard.set(other, 0);
  for (const [other, said] of heard) {
    const voices = all - (asked.get(other) ?? 0);
    heard.set(other, mixed({ own: own.get(other) ?? 0, said, voices }));
  }
  return heard;
}

/** What the neighbours say of others: their likeness, each by how near the neighbour is. */
function heardFrom(asked: Map<string, number>, ties: Ties): Map<string, number> {
  const heard = new Map<string, number>();
  for (const [neighbour, near] of asked)
    for (const [other, score] of ties.get(neighbour) ?? []) heard.set(other, (heard.get(other) ?? 0) + near * score);
  return heard;
}

function mixed({ own, said, voices }: { own: number; said: number; voices: number }): number {
  if (voices <= 0) return own;
  const weight = (SAY * voices) / (voices + CAUTION);
  return (1 - weight) * own + (weight * said) / voices;
}

/** How many links two groups could have, when each signal keeps its nearest neighbours only. */
export function expectedLinks(a: number, b: number): number {
  return Math.min(a * b, NEIGHBOURS * Math.min(a, b));
}

/** The mean likeness between two sets of signals; a missing link counts as none. 0 for an empty set. */
export function meanBetween(ones: readonly string[], others: readonly string[], graph: Graph): number {
  const [few, many] = ones.length <= others.length ? [ones, new Set(others)] : [others, new Set(ones)];
  let sum = 0;
  for (const id of few) {
    if (!graph.hasNode(id)) continue;
    graph.forEachNeighbor(id, (other) => (sum += many.has(other) ? scoreOf(graph, graph.edge(id, other) ?? '') : 0));
  }
  return sum / Math.max(1, expectedLinks(ones.length, others.length));
}

/** The score of a tie. */
export function scoreOf(graph: Graph, edge: string): number {
  return Number(graph.getEdgeAttribute(edge, 'score'));
}
