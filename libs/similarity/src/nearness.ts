/** Fewer than these say nothing of what is near and what is far. */
const FEWEST = 5;
/** What is this many deviations nearer than the others is as near as can be. */
const DEVIATIONS = 2;
/** The most that nearness may add to a comparison: 0.50 becomes 0.73 at most, and 0.27 at least. */
const MOST_SHIFT = 1;

/**
 * How far the vectors of a model shift each comparison of one signal with its candidates. What counts is how much nearer
 * one is than the others, as each model has its own idea of near; a candidate without a vector is left as it is.
 */
export function shiftsOf(cosines: ReadonlyMap<string, number>): Map<string, number> {
  const all = [...cosines.values()];
  const mean = all.reduce((total, one) => total + one, 0) / Math.max(1, all.length);
  const deviation = Math.sqrt(all.reduce((total, one) => total + (one - mean) ** 2, 0) / Math.max(1, all.length));
  if (all.length < FEWEST || deviation === 0) return new Map();
  const shift = (cosine: number) => (MOST_SHIFT * (cosine - mean)) / (DEVIATIONS * deviation);
  return new Map([...cosines].map(([id, cosine]) => [id, Math.max(-MOST_SHIFT, Math.min(MOST_SHIFT, shift(cosine)))]));
}

/** A score after a shift, on the scale before the chance: so it stays between 0 and 1, and 0 and 1 stay what they are. */
export function shifted(score: number, shift: number): number {
  return shift === 0 ? score : score / (score + (1 - score) * Math.exp(-shift));
}
