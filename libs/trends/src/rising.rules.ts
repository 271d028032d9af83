/** How many we expect, from the least to the most. */
export interface Range {
  from: number;
  to: number;
}
/** The last period that has ended, and what came before it. */
export interface Past {
  /** Signals in that period. */
  last: number;
  /** In the same time of the years before: the season. */
  season: readonly number[];
  /** In the periods just before it. */
  before: readonly number[];
}

/** Fewer periods than this tell too little about what is usual. */
const leastBefore = 4;
const usual = 0.05;
const rare = 0.02;

/**
 * What the same kind of period in the past makes us expect of the next one: nine times in ten it falls in this range.
 * Signals come by chance around a rate that we only know from the past, so the range is wide where the past is short
 * (a Poisson count whose rate has a gamma distribution). Undefined without a past.
 */
export function expectedRange(past: readonly number[], outside = usual): Range | undefined {
  if (past.length === 0) return undefined;
  return { from: quantile(chancesOf(past), outside), to: quantile(chancesOf(past), 1 - outside) };
}

/**
 * Is this more than chance explains? The last period must stand out against its season, where there is one, and against
 * the time just before it. Each test is wrong once in fifty; a rise that both see is seldom nothing. Below `least`
 * signals nothing is called rising.
 */
export function isRising({ last, season, before }: Past, least: number): boolean {
  if (last < least || before.length < leastBefore) return false;
  return standsOut(last, before) && (season.length === 0 || standsOut(last, season));
}

const standsOut = (last: number, past: readonly number[]) => last > (expectedRange(past, rare)?.to ?? Infinity);

/** The chance of 0, 1, 2 … signals: negative binomial, in logarithms because whole numbers of years are large. */
function* chancesOf(past: readonly number[]): Generator<number> {
  const shape = past.reduce((sum, n) => sum + n, 0) + 0.5; // a half signal of doubt: a past of nothing is no promise
  const logRest = Math.log(1 / (past.length + 1));
  let log = shape * Math.log(past.length / (past.length + 1));
  for (let n = 0; ; n++) {
    yield Math.exp(log);
    log += Math.log((shape + n) / (n + 1)) + logRest;
  }
}

/** The first number that is not passed more often than this. */
function quantile(chances: Iterable<number>, share: number): number {
  let sum = 0;
  let n = -1;
  for (const chance of chances) {
    n++;
    sum += chance;
    if (sum >= share || n > 1e6) break;
  }
  return n;
}
