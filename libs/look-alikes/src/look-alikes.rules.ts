import { compare, shifted, SUGGEST_FROM, type Comparable, type ZoneKnowledge } from '@signalenbeleid/similarity';
import type { CandidateSharedSignal, CandidateSignal } from './find-candidates.ts';

/** Something that was compared. */
export type Compared = (CandidateSignal & { kind: 'signal' }) | (CandidateSharedSignal & { kind: 'shared-signal' });

/** Something that looks alike: how much, and why in a few words. */
export interface Scored {
  candidate: Compared;
  score: number;
  reasons: string[];
}

/** A signal that sits in a shared signal. */
export interface Bundled {
  signalId: string;
  sharedSignal: CandidateSharedSignal;
}

const MOST_REASONS = 6;

/** What helps to judge, besides the texts. */
export interface Known {
  knowledge: ZoneKnowledge;
  /** Per candidate, by the zone's model. */
  shifts?: ReadonlyMap<string, number>;
}

/** Those that look enough like what is asked to be worth showing. */
export function scored(asked: Comparable, candidates: readonly Compared[], { knowledge, shifts }: Known): Scored[] {
  return candidates
    .map((candidate) => {
      const { score, reasons } = compare(asked, candidate, knowledge);
      const near = shifted(score, shifts?.get(candidate.id) ?? 0);
      return { candidate, score: near, reasons: reasons.slice(0, MOST_REASONS).map(({ label }) => label) };
    })
    .filter(({ score }) => score >= SUGGEST_FROM);
}

/**
 * A shared signal looks alike by its own words or by those of a signal in it, whichever says more, and stands for the
 * signals in it: who recognises one of these should see what it became. What is closed is not shown.
 */
export function throughMembers(found: readonly Scored[], bundled: readonly Bundled[]): Scored[] {
  const best = new Map<string, Scored>();
  const offer = (one: Scored) => {
    const known = best.get(one.candidate.id);
    if (!known || known.score < one.score) best.set(one.candidate.id, one);
  };
  const open = bundled.filter(({ sharedSignal }) => sharedSignal.state !== 'closed');
  for (const one of found) {
    const holding = open.filter(({ signalId }) => signalId === one.candidate.id);
    if (holding.length === 0) offer(one);
    for (const { sharedSignal } of holding) offer({ ...one, candidate: { ...sharedSignal, kind: 'shared-signal' } });
  }
  return [...best.values()].filter(({ candidate }) => candidate.state !== 'closed');
}

/** The few that look alike the most. */
export function bestOf(found: readonly Scored[], most: number): Scored[] {
  return found.toSorted((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1)).slice(0, most);
}
