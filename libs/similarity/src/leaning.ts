import { weightOfIdea } from '@signalenbeleid/concepts';

/** What a coordinator decided on two signals: which ideas they shared, and whether they belonged together. */
export interface Decision {
  ideas: readonly string[];
  accepted: boolean;
}

/** How a zone leans per idea, from -1 (always dismissed) to 1 (always accepted). */
export type Leaning = ReadonlyMap<string, number>;

/** So many decisions are needed before an idea leans half of what it could. */
const CAUTION = 4;
/** The most that all decisions together may add to a comparison: 0.50 becomes 0.73 at most, and 0.27 at least. */
const MOST_SHIFT = 1;

/** Learns how a zone leans from what was accepted and dismissed there. */
export function leaningOf(decisions: readonly Decision[]): Leaning {
  const counts = new Map<string, { balance: number; all: number }>();
  for (const { ideas, accepted } of decisions)
    for (const id of ideas) {
      const { balance, all } = counts.get(id) ?? { balance: 0, all: 0 };
      counts.set(id, { balance: balance + (accepted ? 1 : -1), all: all + 1 });
    }
  return new Map([...counts].map(([id, { balance, all }]) => [id, balance / (all + CAUTION)]));
}

/** How far a leaning shifts a comparison that rests on these ideas; between -1 and 1, telling ideas weigh more. */
export function leansTo(leaning: Leaning, ideas: readonly string[]): number {
  const weights = ideas.map((id) => weightOfIdea(id));
  const all = weights.reduce((total, weight) => total + weight, 0);
  if (all === 0) return 0;
  const sum = ideas.reduce((total, id, at) => total + (leaning.get(id) ?? 0) * (weights[at] ?? 0), 0);
  return Math.max(-MOST_SHIFT, Math.min(MOST_SHIFT, (MOST_SHIFT * sum) / all));
}

/** The score of a comparison that rests on these ideas, shifted by how the zone leans. */
export function shiftedBy(score: number, leaning: Leaning, ideas: readonly string[]): number {
  return score / (score + (1 - score) * Math.exp(-leansTo(leaning, ideas)));
}
