import type { TrendUnit } from '@signalenbeleid/contracts/trends.contract';

/** Signals per month of one calendar year, January first. */
export type YearCounts = readonly number[];

/** A whole, its parts, and how finely each may be cut up in time. */
export interface Line {
  /** k: a number from 1 up to this one is too small to show. */
  k: number;
  total: YearCounts;
  /** How many steps of the total are shown: no part is cut finer than its whole. */
  stepsOfTotal: number;
  parts: ReadonlyMap<string, YearCounts>;
}

/** In how many pieces each step cuts the year, coarse to fine: the year, its quarters, its months. */
const yearly = [1, 4, 12];
const units: readonly TrendUnit[] = ['year', 'quarter', 'month'];

/**
 * How many steps of each part may be shown: 0 nothing, 1 the year, 2 quarters too, 3 months too.
 *
 * A year is cut up as a whole or not at all, and what is not shown of the total is again nothing or at least k, at every
 * step. So whatever can be worked out from shown numbers (a part of a part, the rest of a total, the difference of two
 * filters) is nothing or at least k: a hidden number can always still be k or more, so that no small one is ever certain.
 * That there was nothing is no secret, so the reader knows which parts are hidden: each takes one from what is left, and
 * enough must be left. `small-numbers.rules.test.ts` tries to prove the opposite.
 */
export function stepsToShow(
  { k, total, stepsOfTotal, parts }: Line,
  steps: readonly number[] = yearly,
): Map<string, number> {
  const shown = new Map([...parts.keys()].map((value) => [value, 0]));
  for (let step = 0; step < stepsOfTotal; step++) {
    const pieces = steps[step] ?? 1;
    const known = [...parts].filter(([value]) => shown.get(value) === step);
    const cut = new Map(known.map(([value, counts]) => [value, sums(counts, pieces)]));
    // Of what is hidden from here on, the reader knows in the first step that it is there; later on not even that.
    for (const value of safeTogether({ k, total: sums(total, pieces), parts: cut, hiddenAreThere: step === 0 }))
      shown.set(value, step + 1);
  }
  return shown;
}

/**
 * May the reader know which parts there are? Not when so many are hidden in so little that each of them must be small:
 * who knows that exactly three share three knows that each is one.
 */
export function mayBeNamed({ k, total, parts }: Omit<Line, 'stepsOfTotal'>): boolean {
  const [whole, cut] = [sums(total, 1), new Map([...parts].map(([value, counts]) => [value, sums(counts, 1)]))];
  const line = { k, total: whole, parts: cut, hiddenAreThere: true };
  const shown = safeTogether(line).map((value): [string, YearCounts] => [value, cut.get(value) ?? []]);
  return smallRest(line, new Map(shown)) === -1;
}

/** How many steps may be shown of a number that is part of nothing larger. */
export function stepsOfWhole(counts: YearCounts, k: number, steps: readonly number[] = yearly): number {
  const unsafe = steps.findIndex((pieces) => !sums(counts, pieces).every((sum) => isSafe(sum, k)));
  return unsafe === -1 ? steps.length : unsafe;
}

/** May a line of which so many steps are shown be seen in this unit? */
export function isShown(steps: number, unit: TrendUnit): boolean {
  return steps > units.indexOf(unit);
}

/** Nothing, or enough not to point to anybody. */
export function isSafe(count: number, k: number): boolean {
  return count <= 0 || count >= k;
}

/** A share in whole per cents: nothing only when there is none, everything only when it is all. */
export function percent(n: number, of: number): number {
  return n === of ? 100 : Math.min(99, Math.max(n > 0 ? 1 : 0, Math.round((n * 100) / of)));
}

interface Cut extends Omit<Line, 'stepsOfTotal'> {
  hiddenAreThere: boolean;
}

/** The values that can be shown beside the total: none is small, no complement is small, and what is left is enough. */
function safeTogether(line: Cut): string[] {
  const { k, total, parts } = line;
  const safe = (counts: YearCounts) => counts.every((n, at) => isSafe(n, k) && isSafe((total[at] ?? 0) - n, k));
  const shown = new Map([...parts].filter(([, counts]) => safe(counts)));
  for (let at = smallRest(line, shown); at !== -1; at = smallRest(line, shown)) {
    const least = leastAt(shown, at);
    if (least === undefined) return []; // nothing is left to hide behind
    shown.delete(least);
  }
  return [...shown.keys()];
}

/** Where too little is left of the total for what is hidden there; -1 when nowhere. */
function smallRest({ k, total, parts, hiddenAreThere }: Cut, shown: Line['parts']): number {
  return total.findIndex((n, at) => {
    const rest = n - sum([...shown.values()].map((counts) => counts[at] ?? 0));
    const hidden = hiddenAreThere
      ? [...parts].filter(([value, counts]) => !shown.has(value) && (counts[at] ?? 0) > 0).length
      : 0;
    // Where signals count for several values the parts may outgrow the total: then nothing can be taken from it either.
    return !isSafe(rest, k + Math.max(0, hidden - 1));
  });
}

/** The value with the smallest number here that is not nothing: hiding it costs least. */
function leastAt(parts: Line['parts'], at: number): string | undefined {
  const present = [...parts].filter(([, counts]) => (counts[at] ?? 0) > 0);
  const size = ([, counts]: (typeof present)[number]) => (counts[at] ?? 0) * 1e6 + sum(counts);
  present.sort((a, b) => size(a) - size(b) || a[0].localeCompare(b[0]));
  return present[0]?.[0];
}

/** The counts of a year cut in so many equal pieces. */
export function sums(counts: YearCounts, pieces: number): number[] {
  const length = counts.length / pieces;
  return Array.from({ length: pieces }, (_, piece) => sum(counts.slice(piece * length, (piece + 1) * length)));
}

const sum = (counts: readonly number[]) => counts.reduce((total, n) => total + n, 0);
