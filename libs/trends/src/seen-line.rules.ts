import type { TrendPoint, TrendUnit } from '@signalenbeleid/contracts/trends.contract';
import { monthsOf, periodStarts, yearsOf, type MonthNumber, type Months } from './periods.rules.ts';
import { expectedRange, isRising, type Range } from './rising.rules.ts';
import { isShown, mayBeNamed, stepsOfWhole, stepsToShow, type YearCounts } from './small-numbers.rules.ts';

type MonthCounts = ReadonlyMap<MonthNumber, number>;

/** Signals per month, and how finely each calendar year of them may be shown (see `stepsToShow`). */
export interface SeenLine {
  counts: MonthCounts;
  steps: ReadonlyMap<number, number>;
}
/** What one reader looks at. */
export interface Look {
  unit: TrendUnit;
  /** Whole units. */
  period: Months;
  /** The month that goes on now. */
  now: MonthNumber;
  /** The month from which on signals are counted. */
  firstMonth: MonthNumber;
  /** k. */
  smallNumber: number;
}
/** The numbers of one line as they go out. */
export interface LineFigures {
  points: TrendPoint[];
  total?: number;
  rising: boolean;
}

const everyStep = 3;
const yearsOfSeason = 3;
// A year has no season of its own, and too few years lie before it.
const periodsBefore: Record<TrendUnit, number> = { month: 12, quarter: 4, year: 0 };

/** The months that must be read to compare the end of a period with the past, or every part of it: whole calendar years. */
export function monthsToRead({ period, now }: Pick<Look, 'period' | 'now'>, everyPart: boolean): Months {
  const [first, last] = [period.from, Math.min(period.to, now)].map((month) => Math.floor(month / 12)) as [
    number,
    number,
  ];
  return {
    from: Math.min(first, (everyPart ? first : last) - yearsOfSeason) * 12,
    to: Math.floor(period.to / 12) * 12 + 11,
  };
}

/** A line of which nothing is hidden. */
export const openLine = (counts: MonthCounts, months: Months): SeenLine => ({
  counts,
  steps: new Map(yearsOf(months).map((year) => [year, everyStep])),
});

/** The total of the zone, as whoever stands outside the circle of the coordinators sees it. */
export function wholeSeen(counts: MonthCounts, months: Months, k: number): SeenLine {
  return { counts, steps: new Map(yearsOf(months).map((year) => [year, stepsOfWhole(yearCounts(counts, year), k)])) };
}

/** The parts of a whole, as one reader sees them, and what that reader sees of any part that is not among them. */
export interface SeenParts {
  lines: Map<string, SeenLine>;
  nothing: SeenLine;
}

/** Parts of which nothing is hidden. */
export const openParts = (parts: ReadonlyMap<string, MonthCounts>, months: Months): SeenParts => ({
  lines: new Map([...parts].map(([value, counts]) => [value, openLine(counts, months)])),
  nothing: openLine(new Map(), months),
});

/** The parts of a whole that is itself seen like this. Values of which the reader may not even know that they are there are left out. */
export function partsSeen(whole: SeenLine, parts: ReadonlyMap<string, MonthCounts>, k: number): SeenParts {
  const steps = new Map([...parts.keys()].map((value) => [value, new Map<number, number>()]));
  const named = new Map<number, number>();
  for (const [year, stepsOfTotal] of whole.steps) {
    const inYear = new Map([...parts].map(([value, counts]) => [value, yearCounts(counts, year)]));
    const line = { k, total: yearCounts(whole.counts, year), parts: inYear };
    named.set(year, mayBeNamed(line) ? stepsOfTotal : 0);
    for (const [value, step] of stepsToShow({ ...line, stepsOfTotal })) steps.get(value)?.set(year, step);
  }
  const isNamed = (counts: MonthCounts) =>
    [...counts].some(([month, n]) => n > 0 && (named.get(Math.floor(month / 12)) ?? 0) > 0);
  const lines = [...parts].filter(([, counts]) => isNamed(counts));
  return {
    lines: new Map(lines.map(([value, counts]) => [value, { counts, steps: steps.get(value) ?? new Map() }])),
    nothing: { counts: new Map(), steps: named },
  };
}

/** What is told of a line in this look: only from numbers that the reader may see, the comparisons too. */
export function figuresOf(line: SeenLine, look: Look): LineFigures {
  const seen = periodStarts(look.period, look.unit).map((start) => signalsIn(line, start, look.unit));
  const points = seen.map((signals) => (signals === undefined ? {} : { signals }));
  const total = isWhole(seen) ? { total: seen.reduce((sum, n) => sum + n, 0) } : {};
  return { points, ...total, rising: rises(line, look) };
}

/** What the past makes us expect of each period, as far as the reader may see that past. */
export function expectationsOf(line: SeenLine, look: Look): (Range | undefined)[] {
  return periodStarts(look.period, look.unit).map((start) => {
    const season = seasonOf(line, look, start);
    return isWhole(season) ? expectedRange(season) : undefined;
  });
}

/** Does the last period that has ended stand out against the past? */
function rises(line: SeenLine, look: Look): boolean {
  const { unit, period, now, smallNumber } = look;
  const last = periodStarts(period, unit).findLast((start) => start + monthsOf(unit) - 1 < now);
  if (last === undefined) return false;
  const signals = signalsIn(line, last, unit);
  const season = seasonOf(line, look, last);
  const before = known(
    line,
    look,
    Array.from({ length: periodsBefore[unit] }, (_, n) => last - monthsOf(unit) * (n + 1)),
  );
  return (
    signals !== undefined &&
    isWhole(season) &&
    isWhole(before) &&
    isRising({ last: signals, season, before }, smallNumber)
  );
}

const seasonOf = (line: SeenLine, look: Look, start: MonthNumber) =>
  known(
    line,
    look,
    Array.from({ length: yearsOfSeason }, (_, n) => start - 12 * (n + 1)),
  );
const known = (line: SeenLine, { unit, firstMonth }: Look, starts: MonthNumber[]) =>
  starts.filter((start) => start >= firstMonth).map((start) => signalsIn(line, start, unit));
const isWhole = (numbers: (number | undefined)[]): numbers is number[] => !numbers.includes(undefined);

/** Signals of this line in the period that begins here; undefined when the number is hidden. */
export function signalsIn({ counts, steps }: SeenLine, start: MonthNumber, unit: TrendUnit): number | undefined {
  if (!isShown(steps.get(Math.floor(start / 12)) ?? 0, unit)) return undefined;
  let signals = 0;
  for (let month = start; month < start + monthsOf(unit); month++) signals += counts.get(month) ?? 0;
  return signals;
}

const yearCounts = (counts: MonthCounts, year: number): YearCounts =>
  Array.from({ length: 12 }, (_, month) => counts.get(year * 12 + month) ?? 0);
