import { Injectable } from '@nestjs/common';
import type { Draft, LookAlike } from '@signalenbeleid/contracts/shared-signals.contract';
import type { Actor } from '@signalenbeleid/platform';
import { SignalRecords } from '@signalenbeleid/signals';
import { FindSpread } from '@signalenbeleid/spread';
import { compare, SUGGEST_FROM, type Comparable } from '@signalenbeleid/similarity';
import { FindCandidates, type CandidateSharedSignal, type CandidateSignal } from './find-candidates.ts';
import { ReadZoneKnowledge } from './read-zone-knowledge.ts';

type Candidate = (CandidateSignal & { kind: 'signal' }) | (CandidateSharedSignal & { kind: 'shared-signal' });

/** Finds what looks like a text or a signal, with reasons that people understand. */
@Injectable()
export class FindLookAlikes {
  constructor(
    private readonly candidates: FindCandidates,
    private readonly knowledge: ReadZoneKnowledge,
    private readonly signals: SignalRecords,
    private readonly spread: FindSpread,
  ) {}

  /** Shared signals that look like what somebody is typing: five at most, in neutral words alone. */
  async ofDraft({
    title = '',
    description = '',
    categories = [],
    targetGroups = [],
    municipality,
  }: Draft): Promise<LookAlike[]> {
    const draft = { id: '', title, text: description, categories, targetGroups, municipality: municipality ?? null };
    return this.best(draft, await this.openSharedSignalsLike(draft), 5);
  }

  /** Signals and shared signals that look like this signal, for its coordinator. */
  async ofSignal(actor: Actor, id: string): Promise<LookAlike[]> {
    const { signal } = await this.signals.openForChecking(actor, id);
    const asked: Comparable = { ...signal, text: signal.description, month: signal.month.slice(0, 7) };
    const [shared, signals] = await Promise.all([
      this.openSharedSignalsLike(asked),
      this.candidates.signalsLike(asked),
    ]);
    return this.best(asked, [...shared, ...signals.map((one) => ({ ...one, kind: 'signal' as const }))], 10);
  }

  private async openSharedSignalsLike(asked: Comparable): Promise<Candidate[]> {
    const found = await this.candidates.sharedSignalsLike(asked);
    return found.filter(({ state }) => state !== 'closed').map((one) => ({ ...one, kind: 'shared-signal' as const }));
  }

  private async best(asked: Comparable, candidates: Candidate[], most: number): Promise<LookAlike[]> {
    const knowledge = await this.knowledge.ofZone();
    const scored = candidates.map((candidate) => ({ candidate, ...compare(asked, candidate, knowledge) }));
    const chosen = scored
      .filter(({ score }) => score >= SUGGEST_FROM)
      .sort((a, b) => b.score - a.score)
      .slice(0, most);
    const spread = await this.spread.of(
      chosen.filter(({ candidate }) => candidate.kind === 'shared-signal').map(({ candidate }) => candidate.id),
    );
    return chosen.map(({ candidate, score, reasons }) => ({
      ...briefOf(candidate),
      score,
      strength: score >= 0.75 ? 'strong' : score >= 0.6 ? 'fair' : 'possible',
      reasons: reasons.slice(0, 6).map(({ label }) => label),
      ...(candidate.kind === 'shared-signal' && { state: candidate.state, spread: spread.get(candidate.id) as never }),
    }));
  }
}

function briefOf({ kind, id, number, title, text }: Candidate): Pick<LookAlike, 'kind' | 'id' | 'number' | 'title'> {
  return { kind, id, number, title, ...(text && { excerpt: text.length > 300 ? `${text.slice(0, 299)}…` : text }) };
}
