import { mostMembers, type SuggestionKind } from '@signalenbeleid/contracts/suggestions.workflow';
import type Graph from 'graphology';
import { WEIGHTS } from './data/weights.ts';
import { growGroups, growIn } from './groups.ts';
import type { Link } from './links.ts';
import { fitsOf, meanBetween, neighbourGraph } from './neighbours.ts';

/** A shared signal as grouping sees it. */
export interface KnownShared {
  id: string;
  members: readonly string[];
  closed: boolean;
  /** A cluster or a board works on it: it may not go up in another one. */
  takenUp?: boolean;
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
/** A shared signal looks like two when its parts hold together this much better than with each other. */
const SPLIT_GAP = 0.3;

/**
 * Everything worth proposing, the strongest first. The same situation gives the same proposals, whatever its order;
 * what was dismissed stays away until a new member joins. The work grows with the number of signals and links.
 */
export function suggest({ signals, shared, links, dismissed = [] }: Situation): Suggestion[] {
  const known = new Known(shared, links);
  const graph = neighbourGraph([...new Set([...signals, ...known.owners.keys()])], links);
  const isWanted = wantedBut(dismissed);
  const free = signals.filter((id) => !known.owners.has(id));
  const joining = joinsOf(free, known, graph).filter(isWanted);
  const joined = new Set(joining.flatMap(({ members }) => members));
  const left = free.filter((id) => !joined.has(id));
  const open = shared.filter(({ closed }) => !closed);
  const all = [
    ...joining,
    ...newOnes(left, known, graph),
    ...mergesOf(open, known, graph),
    ...open.flatMap((one) => splitOf(one, known, graph)),
  ];
  return all.filter(isWanted).sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
}

/** The shared signals by their members, and the links by their ends. */
class Known {
  readonly owners = new Map<string, KnownShared[]>();
  private readonly linksFrom = new Map<string, Link[]>();
  private readonly sets = new Map<KnownShared, ReadonlySet<string>>();

  constructor(shared: readonly KnownShared[], links: readonly Link[]) {
    for (const one of shared) for (const id of one.members) add(this.owners, id, one);
    for (const link of links) add(this.linksFrom, link.a, link);
  }

  /** The shared signals in which one of these sits. */
  ownersOf(ids: readonly string[]): Set<KnownShared> {
    return new Set(ids.flatMap((id) => this.owners.get(id) ?? []));
  }

  membersOf(one: KnownShared): ReadonlySet<string> {
    const set = this.sets.get(one) ?? new Set(one.members);
    this.sets.set(one, set);
    return set;
  }

  linksAmong(ids: readonly string[]): Link[] {
    const among = new Set(ids);
    return ids.flatMap((id) => (this.linksFrom.get(id) ?? []).filter(({ b }) => among.has(b)));
  }
}

function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Whether no dismissal speaks of a proposal: one of the same kind and shared signals, with nobody new. */
function wantedBut(dismissed: readonly Dismissed[]): (one: Suggestion) => boolean {
  const byMember = new Map<string, { about: string; members: Set<string> }[]>();
  for (const { kind, sharedSignals, members } of dismissed) {
    const before = { about: aboutOf(kind, sharedSignals), members: new Set(members) };
    for (const id of before.members) add(byMember, id, before);
  }
  return ({ kind, sharedSignals, members }) =>
    !(byMember.get(members[0] ?? '') ?? []).some(
      (before) => before.about === aboutOf(kind, sharedSignals) && members.every((id) => before.members.has(id)),
    );
}

const aboutOf = (kind: SuggestionKind, sharedSignals: readonly string[]): string =>
  [kind, ...[...sharedSignals].sort()].join();

function newOnes(free: readonly string[], known: Known, all: Graph): Suggestion[] {
  const graph = free.length === all.order ? all : neighbourGraph(free, known.linksAmong(free));
  return growIn(graph).map(({ members }) => suggestion({ kind: 'new', sharedSignals: [], members }, graph));
}

/** Each free signal goes with the shared signal that it fits best, when it fits well enough. */
function joinsOf(free: readonly string[], known: Known, graph: Graph): Suggestion[] {
  const byShared = new Map<KnownShared, { id: string; score: number }[]>();
  for (const id of free) {
    const best = bestShared(id, known, graph);
    if (best && best.score >= JOIN_FROM)
      byShared.set(best.to, [...(byShared.get(best.to) ?? []), { id, score: best.score }]);
  }
  return [...byShared].map(([to, fit]) =>
    withFit(to.closed ? 'returned' : 'join', [to.id], fit.sort(byFit).slice(0, mostMembers)),
  );
}

function bestShared(id: string, known: Known, graph: Graph): { to: KnownShared; score: number } | undefined {
  const scored = [...known.ownersOf(graph.neighbors(id))].map((to) => ({
    to,
    score: meanBetween([id], known.membersOf(to), graph),
  }));
  return scored.sort((a, b) => b.score - a.score || (a.to.id < b.to.id ? -1 : 1))[0];
}

function mergesOf(open: readonly KnownShared[], known: Known, graph: Graph): Suggestion[] {
  return open.flatMap((one) => {
    const others = known.ownersOf(one.members.flatMap((id) => graph.neighbors(id)));
    return [...others]
      .filter((other) => !other.closed && one.id < other.id && !(one.takenUp && other.takenUp))
      .flatMap((other) => mergeOf([one, other], known, graph));
  });
}

function mergeOf(two: [KnownShared, KnownShared], known: Known, graph: Graph): Suggestion[] {
  const [one, other] = two;
  const score = meanBetween(one.members, known.membersOf(other), graph);
  const members = [...new Set([...one.members, ...other.members])];
  if (score < MERGE_FROM || members.length > mostMembers) return [];
  return [{ ...suggestion({ kind: 'merge', sharedSignals: [one.id, other.id], members }, graph), score }];
}

/** The part that would leave is the smaller of the two; a single signal that fits badly is for a person to take out. */
function splitOf({ id, members }: KnownShared, known: Known, graph: Graph): Suggestion[] {
  const [first, second] = growGroups(members, known.linksAmong(members));
  if (!first || !second) return [];
  const gap = Math.min(first.cohesion, second.cohesion) - meanBetween(first.members, new Set(second.members), graph);
  if (gap < SPLIT_GAP) return [];
  const leaving = suggestion({ kind: 'split', sharedSignals: [id], members: second.members }, graph);
  return [{ ...leaving, score: Math.min(1, gap) }];
}

function suggestion({ kind, sharedSignals, members }: Dismissed, graph: Graph): Suggestion {
  return withFit(kind, sharedSignals, fitsOf(members, graph));
}

interface Fit {
  id: string;
  score: number;
}
const byFit = (a: Fit, b: Fit): number => b.score - a.score || (a.id < b.id ? -1 : 1);

function withFit(kind: SuggestionKind, sharedSignals: readonly string[], fit: readonly Fit[]): Suggestion {
  const best = [...fit].sort(byFit);
  const members = fit.map(({ id }) => id).sort();
  const score = fit.reduce((total, one) => total + one.score, 0) / Math.max(1, fit.length);
  const key = [kind, sharedSignals.join('+'), members.join('+')].join(':');
  return { key, kind, sharedSignals, members, score, fit: best, weakest: best.at(-1) ?? { id: '', score: 0 } };
}
