import { belongTogether, type Labelled } from './labelled.ts';

/** Scores the signal at one place against the one at another; higher is more alike. */
export type Scorer = (query: number, other: number) => number;

const COUNTED = 5;

/** How well siblings are found: the best-scored other is one, and the share of them among the first five. */
export interface Ranking {
  hit1: number;
  recall5: number;
}

/** Ranks all other signals for each signal that has siblings. */
export function rankingOf(signals: readonly Labelled[], score: Scorer): Ranking {
  const each = signals.flatMap((signal, query) => {
    const others = signals.map((_, at) => at).filter((at) => at !== query);
    const siblings = others.filter((at) => belongTogether(signal, signals[at] as Labelled));
    if (siblings.length === 0) return [];
    const scores = new Map(others.map((at) => [at, score(query, at)]));
    const first = others.sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0)).slice(0, COUNTED);
    const found = first.filter((at) => siblings.includes(at)).length;
    return [{ hit1: siblings.includes(first[0] ?? -1) ? 1 : 0, recall5: found / Math.min(COUNTED, siblings.length) }];
  });
  return { hit1: mean(each.map(({ hit1 }) => hit1)), recall5: mean(each.map(({ recall5 }) => recall5)) };
}

/** How well groups agree with the labels. */
export interface Agreement {
  precision: number;
  recall: number;
  f1: number;
}

/** B-cubed over all signals; a loose signal, or one in no group, is a group of one. Groups are lists of places. */
export function bCubed(signals: readonly Labelled[], groups: readonly (readonly number[])[]): Agreement {
  const groupOf = new Map(groups.flatMap((members) => members.map((at) => [at, members] as const)));
  const each = signals.map((signal, at) => {
    const mates = groupOf.get(at) ?? [at];
    const siblings = signals.filter((other) => other === signal || belongTogether(signal, other)).length;
    const right = mates.filter((mate) => mate === at || belongTogether(signal, signals[mate] as Labelled)).length;
    return { precision: right / mates.length, recall: right / siblings };
  });
  const precision = mean(each.map((one) => one.precision));
  const recall = mean(each.map((one) => one.recall));
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

/** Share of the signals whose own category is proposed first, and among the first three. */
export function categoryHits(
  signals: readonly Labelled[],
  propose: (signal: Labelled) => readonly string[],
): { first: number; firstThree: number } {
  const coded = signals.filter(({ categories }) => categories.length > 0);
  const places = coded.map((signal) => propose(signal).findIndex((code) => signal.categories.includes(code)));
  return {
    first: mean(places.map((at) => (at === 0 ? 1 : 0))),
    firstThree: mean(places.map((at) => (at >= 0 && at < 3 ? 1 : 0))),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
