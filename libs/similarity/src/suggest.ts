import type Graph from 'graphology';
import { WEIGHTS } from './data/weights.ts';
import { growGroups } from './groups.ts';
import type { Link } from './links.ts';
import { meanBetween, neighbourGraph } from './neighbours.ts';

/**
 * What may be proposed: a new shared signal, signals joining an existing one, two shared signals that look alike, one
 * that looks like two, or a closed problem that is back.
 */
export type SuggestionKind = 'new' | 'join' | 'merge' | 'split' | 'returned';

/** A shared signal as grouping sees it. */
export interface KnownShared {
  id: string;
  members: readonly string[];
  closed: boolean;
}

/** What was dismissed before: not proposed again unless something new joins. */
export interface Dismissed {
  kind: SuggestionKind;
  sharedSignals: readonly string[];
  members: readonly string[];
}

/** A proposal to a coordinator. It changes nothing by itself. */
export interface Suggestion extends Dismissed {
  /** The same proposal always has the same key. */
  key: string;
  /** 0 to 1. */
  score: number;
  /** How well each member fits, the best first. For a split these are the members of the smaller part. */
  fit: { id: string; score: number }[];
  weakest: { id: string; score: number };
}

/** All that grouping looks at: the signals, what is bundled already, how they are linked, and what was dismissed. */
export interface Situation {
  signals: readonly string[];
  shared: readonly KnownShared[];
  links: readonly Link[];
  dismissed?: readonly Dismissed[];
}

const JOIN_FROM = WEIGHTS.group;
/** Two shared signals are each a decision of people: only a strong likeness is worth mentioning. */
const MERGE_FROM = Math.min(0.9, WEIGHTS.group + 0.1);
const SPLIT_MEMBERS = 4;
/** A shared signal looks like two when its parts hold together this much better than with each other. */
const SPLIT_GAP = 0.3;

/**
 * Everything worth proposing, the strongest first. The same situation gives the same proposals, whatever its order;
 * what was dismissed stays away until a new member joins.
 */
export function suggest({ signals, shared, links, dismissed = [] }: Situation): Suggestion[] {
  const graph = neighbourGraph([...new Set([...signals, ...shared.flatMap(({ members }) => members)])], links);
  const bundled = new Set(shared.flatMap(({ members }) => members));
  const free = signals.filter((id) => !bundled.has(id));
  const isWanted = (one: Suggestion) => !dismissed.some((before) => covers(before, one));
  const joining = joinsOf(free, shared, graph).filter(isWanted);
  const joined = new Set(joining.flatMap(({ members }) => members));
  const open = shared.filter(({ closed }) => !closed);
  const all = [
    ...joining,
    ...newOnes(
      free.filter((id) => !joined.has(id)),
      links,
    ),
    ...mergesOf(open, graph),
    ...splitsOf(open, links, graph),
  ];
  return all.filter(isWanted).sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
}

/** Whether a dismissal speaks of this proposal: of the same kind and shared signals, with nobody new. */
function covers(before: Dismissed, { kind, sharedSignals, members }: Suggestion): boolean {
  const known = new Set(before.members);
  return (
    before.kind === kind &&
    [...before.sharedSignals].sort().join() === [...sharedSignals].join() &&
    members.every((id) => known.has(id))
  );
}

function newOnes(free: readonly string[], links: readonly Link[]): Suggestion[] {
  const among = new Set(free);
  const own = links.filter(({ a, b }) => among.has(a) && among.has(b));
  return growGroups(free, own).map((group) =>
    suggestion({ kind: 'new', sharedSignals: [], members: group.members }, neighbourGraph(free, own)),
  );
}

/** Each free signal goes with the shared signal that it fits best, when it fits well enough. */
function joinsOf(free: readonly string[], shared: readonly KnownShared[], graph: Graph): Suggestion[] {
  const byShared = new Map<KnownShared, { id: string; score: number }[]>();
  for (const id of free) {
    const best = bestShared(id, shared, graph);
    if (best && best.score >= JOIN_FROM)
      byShared.set(best.to, [...(byShared.get(best.to) ?? []), { id, score: best.score }]);
  }
  return [...byShared].map(([to, fit]) => withFit(to.closed ? 'returned' : 'join', [to.id], fit));
}

function bestShared(
  id: string,
  shared: readonly KnownShared[],
  graph: Graph,
): { to: KnownShared; score: number } | undefined {
  const near = new Set(graph.neighbors(id));
  const scored = shared
    .filter(({ members }) => members.some((member) => near.has(member)))
    .map((to) => ({ to, score: meanBetween([id], to.members, graph) }));
  return scored.sort((a, b) => b.score - a.score || (a.to.id < b.to.id ? -1 : 1))[0];
}

function mergesOf(open: readonly KnownShared[], graph: Graph): Suggestion[] {
  const owners = new Map<string, KnownShared[]>();
  for (const one of open) for (const id of one.members) owners.set(id, [...(owners.get(id) ?? []), one]);
  return open.flatMap((one) => {
    const neighbours = new Set(one.members.flatMap((id) => graph.neighbors(id)).flatMap((id) => owners.get(id) ?? []));
    return [...neighbours].filter((other) => one.id < other.id).flatMap((other) => mergeOf([one, other], graph));
  });
}

function mergeOf(two: [KnownShared, KnownShared], graph: Graph): Suggestion[] {
  const [one, other] = two;
  const score = meanBetween(one.members, other.members, graph);
  if (score < MERGE_FROM) return [];
  const members = [...new Set([...one.members, ...other.members])];
  return [{ ...suggestion({ kind: 'merge', sharedSignals: [one.id, other.id], members }, graph), score }];
}

function splitsOf(open: readonly KnownShared[], links: readonly Link[], graph: Graph): Suggestion[] {
  return open.filter(({ members }) => members.length >= SPLIT_MEMBERS).flatMap((one) => splitOf(one, links, graph));
}

/** The part that would leave is the smaller of the two; a single signal that fits badly is for a person to take out. */
function splitOf({ id, members }: KnownShared, links: readonly Link[], graph: Graph): Suggestion[] {
  const own = new Set(members);
  const parts = growGroups(
    members,
    links.filter(({ a, b }) => own.has(a) && own.has(b)),
  );
  const [first, second] = parts;
  if (!first || !second) return [];
  const gap = Math.min(first.cohesion, second.cohesion) - meanBetween(first.members, second.members, graph);
  return gap < SPLIT_GAP
    ? []
    : [
        {
          ...suggestion({ kind: 'split', sharedSignals: [id], members: second.members }, graph),
          score: Math.min(1, gap),
        },
      ];
}

function suggestion({ kind, sharedSignals, members }: Dismissed, graph: Graph): Suggestion {
  const othersOf = (id: string) => members.filter((other) => other !== id);
  const fit = members.map((id) => ({ id, score: meanBetween([id], othersOf(id), graph) }));
  return withFit(kind, sharedSignals, fit);
}

function withFit(
  kind: SuggestionKind,
  sharedSignals: readonly string[],
  fit: { id: string; score: number }[],
): Suggestion {
  const best = fit.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const members = fit.map(({ id }) => id).sort();
  const score = fit.reduce((total, one) => total + one.score, 0) / Math.max(1, fit.length);
  const key = [kind, sharedSignals.join('+'), members.join('+')].join(':');
  return { key, kind, sharedSignals, members, score, fit: best, weakest: best.at(-1) ?? { id: '', score: 0 } };
}
