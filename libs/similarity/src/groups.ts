import { mostMembers } from '@signalenbeleid/contracts/suggestions.workflow';
import type Graph from 'graphology';
import { WEIGHTS } from './data/weights.ts';
import { Queue, type Link } from './links.ts';
import { expectedLinks, fitsOf, neighbourGraph, scoreOf } from './neighbours.ts';

/** Signals that belong together. */
export interface Group {
  /** Ids, sorted. */
  members: string[];
  /** The mean likeness of all its pairs. */
  cohesion: number;
  /** The member that fits least, with its mean likeness to the others. */
  weakest: { id: string; score: number };
}

/**
 * Grows groups: the two groups that are tied most closely, by the mean of all links between their members, become one,
 * until no two are tied closely enough. A missing link counts as none. The same input gives the same groups, whatever
 * its order. Signals that belong to nobody are left out.
 */
export function growGroups(ids: readonly string[], links: readonly Link[], from: number = WEIGHTS.group): Group[] {
  return growIn(neighbourGraph(ids, links), from);
}

/**
 * Grows groups in a graph of neighbours, the largest first. No group grows beyond what a person can read and bundle at
 * once.
 */
export function growIn(graph: Graph, from: number = WEIGHTS.group): Group[] {
  return joinClosest(graph, from)
    .filter((members) => members.length > 1)
    .map((members) => describe(members, graph))
    .sort((x, y) => y.members.length - x.members.length);
}

/** A group while it grows, and the sum of the links to each group it is tied to. */
interface Growing {
  members: string[];
  bonds: Map<string, number>;
}

/** Joins the two closest groups time and again; a link in the queue that no longer holds is passed over. */
function joinClosest(graph: Graph, from: number): string[][] {
  const groups = new Map<string, Growing>(graph.nodes().map((id) => [id, { members: [id], bonds: new Map() }]));
  const queue = new Queue();
  for (const edge of graph.edges())
    bind(groups, { a: graph.source(edge), b: graph.target(edge), score: scoreOf(graph, edge) });
  for (const [a, { bonds }] of groups) for (const b of bonds.keys()) if (a < b) offer({ a, b });
  for (let next = queue.take(); next; next = queue.take()) {
    if (closeness(groups, next) !== next.score) continue;
    for (const other of join(groups, next)) offer({ a: next.a, b: other });
  }
  return [...groups.values()].map(({ members }) => members.sort());

  function offer(pair: { a: string; b: string }): void {
    const score = closeness(groups, pair) ?? 0;
    if (score >= from) queue.add({ ...pair, score });
  }
}

/** The mean of all links between two groups; nothing when one is gone, they are not tied, or would be too many together. */
function closeness(groups: Map<string, Growing>, { a, b }: { a: string; b: string }): number | undefined {
  const [first, second] = [groups.get(a), groups.get(b)];
  const sum = first?.bonds.get(b);
  if (!first || !second || sum === undefined) return undefined;
  if (first.members.length + second.members.length > mostMembers) return undefined;
  return sum / expectedLinks(first.members.length, second.members.length);
}

function bind(groups: Map<string, Growing>, { a, b, score }: Link): void {
  groups.get(a)?.bonds.set(b, score);
  groups.get(b)?.bonds.set(a, score);
}

/** The second group goes up in the first; answers the groups that the first is tied to now. */
function join(groups: Map<string, Growing>, { a, b }: Link): string[] {
  const [kept, lost] = [groups.get(a), groups.get(b)];
  if (!kept || !lost) return [];
  kept.members.push(...lost.members);
  groups.delete(b);
  kept.bonds.delete(b);
  lost.bonds.delete(a);
  for (const [other, sum] of lost.bonds) {
    groups.get(other)?.bonds.delete(b);
    bind(groups, { a, b: other, score: (kept.bonds.get(other) ?? 0) + sum });
  }
  return [...kept.bonds.keys()];
}

/** How well a group holds together, by the links among its members. */
function describe(members: string[], graph: Graph): Group {
  const fit = fitsOf(members, graph);
  const weakest = fit.reduce((least, one) => (one.score < least.score ? one : least));
  const cohesion = fit.reduce((total, { score }) => total + score, 0) / fit.length;
  return { members, cohesion, weakest };
}
