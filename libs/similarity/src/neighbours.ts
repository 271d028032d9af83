import Graph from 'graphology';
import type { Link } from './links.ts';

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
  const rows = rowsOf(sorted, links);
  const ties = afterSay(nearest(sorted.length, (id) => [...(rows[id] ?? [])]));
  const graph = new Graph({ type: 'undirected' });
  for (const id of sorted) graph.addNode(id);
  for (const [a, own] of ties.entries())
    for (const [b, score] of own) if (a < b) graph.addEdge(sorted[a], sorted[b], { score });
  return graph;
}

/** The others that a signal is tied to, by their places in the sorted list, and how closely. */
type Near = [other: number, score: number];
/** For each signal whom it is tied to, the nearest first. */
type Ties = Map<number, number>[];

const byNearness = ([a, x]: Near, [b, y]: Near): number => y - x || a - b;

/** The links of each signal, each pair once. */
function rowsOf(sorted: readonly string[], links: readonly Link[]): Map<number, number>[] {
  const placeOf = new Map(sorted.map((id, place) => [id, place]));
  const rows = sorted.map(() => new Map<number, number>());
  for (const { a, b, score } of links.filter((link) => link.score >= LINK_FROM)) {
    const [one = -1, other = -1] = [placeOf.get(a), placeOf.get(b)];
    const [ofOne, ofOther] = [rows[one], rows[other]];
    if (!ofOne || !ofOther || ofOne === ofOther) continue;
    const best = Math.max(score, ofOne.get(other) ?? 0);
    ofOne.set(other, best);
    ofOther.set(one, best);
  }
  return rows;
}

/** Each signal with its nearest neighbours only; a tie that is near for one of the two stays for both. */
function nearest(count: number, rowOf: (id: number) => Near[]): Ties {
  const ties: Ties = Array.from({ length: count }, () => new Map());
  for (let id = 0; id < count; id += 1)
    for (const [other, score] of rowOf(id).sort(byNearness).slice(0, NEIGHBOURS)) {
      ties[id]?.set(other, score);
      ties[other]?.set(id, score);
    }
  return ties.map((own) => new Map([...own].sort(byNearness)));
}

/**
 * The nearest of all pairs that are tied or share a neighbour, after the neighbours of both had their say: the mean of
 * how the two see each other.
 */
function afterSay(ties: Ties): Ties {
  const seen = Rows.of(viewsOf(ties));
  const back = seen.turned();
  return nearest(ties.length, (id) => meanOf(id, seen, back));
}

/** How each signal sees the others, one after the other. */
function* viewsOf(ties: Ties): Iterable<Map<number, number>> {
  for (const [id, own] of ties.entries()) yield viewOf(id, own, ties);
}

/** What a signal sees and what others see of it, halved and added up; less than a link is nothing. */
function meanOf(id: number, seen: Rows, back: Rows): Near[] {
  const means = new Map<number, number>();
  seen.each(id, (other, score) => means.set(other, score / 2));
  back.each(id, (other, score) => means.set(other, (means.get(other) ?? 0) + score / 2));
  return [...means].filter(([, score]) => score >= LINK_FROM);
}

/** How one signal sees the others: their own likeness, mixed with the likeness that its nearest neighbours have to them. */
function viewOf(id: number, own: Map<number, number>, ties: Ties): Map<number, number> {
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
function heardFrom(asked: Map<number, number>, ties: Ties): Map<number, number> {
  const heard = new Map<number, number>();
  for (const [neighbour, near] of asked)
    for (const [other, score] of ties[neighbour] ?? []) heard.set(other, (heard.get(other) ?? 0) + near * score);
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
export function meanBetween(ones: readonly string[], others: ReadonlySet<string>, graph: Graph): number {
  let sum = 0;
  for (const id of ones) sum += sumTo(id, others, graph);
  return sum / Math.max(1, expectedLinks(ones.length, others.size));
}

/** How well each member of a group fits with the others: its mean likeness to them. */
export function fitsOf(members: readonly string[], graph: Graph): { id: string; score: number }[] {
  const group = new Set(members);
  const expected = Math.max(1, expectedLinks(1, members.length - 1));
  return members.map((id) => ({ id, score: sumTo(id, group, graph) / expected }));
}

function sumTo(id: string, others: ReadonlySet<string>, graph: Graph): number {
  let sum = 0;
  if (graph.hasNode(id))
    graph.forEachNeighbor(id, (other) => {
      if (others.has(other)) sum += scoreOf(graph, graph.edge(id, other) ?? '');
    });
  return sum;
}

/** The score of a tie. */
export function scoreOf(graph: Graph, edge: string): number {
  return Number(graph.getEdgeAttribute(edge, 'score'));
}

/**
 * A sparse table by the places of signals: each row holds other places and how alike they are. Kept in flat lists, as
 * millions of small ones would cost more than the work itself.
 */
class Rows {
  private constructor(
    private readonly starts: readonly number[],
    private readonly others: Int32Array,
    private readonly scores: Float64Array,
  ) {}

  /** The table of these rows. */
  static of(rows: Iterable<ReadonlyMap<number, number>>): Rows {
    const [starts, others, scores] = [[0], [] as number[], [] as number[]];
    for (const row of rows) {
      for (const [other, score] of row) {
        others.push(other);
        scores.push(score);
      }
      starts.push(others.length);
    }
    return new Rows(starts, Int32Array.from(others), Float64Array.from(scores));
  }

  each(row: number, act: (other: number, score: number) => void): void {
    const end = this.starts[row + 1] ?? 0;
    for (let at = this.starts[row] ?? 0; at < end; at += 1) act(this.others[at] ?? 0, this.scores[at] ?? 0);
  }

  /** The same table seen from the other side: for each row, what the others say of it. */
  turned(): Rows {
    const count = this.starts.length - 1;
    const next = new Int32Array(count + 1);
    for (const other of this.others) next[other + 1] = (next[other + 1] ?? 0) + 1;
    for (let row = 0; row < count; row += 1) next[row + 1] = (next[row + 1] ?? 0) + (next[row] ?? 0);
    const turned = new Rows([...next], new Int32Array(this.others.length), new Float64Array(this.others.length));
    for (let row = 0; row < count; row += 1)
      this.each(row, (other, score) => {
        const at = next[other] ?? 0;
        next[other] = at + 1;
        turned.others[at] = row;
        turned.scores[at] = score;
      });
    return turned;
  }
}
