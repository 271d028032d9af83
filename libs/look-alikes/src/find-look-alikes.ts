import { Injectable } from '@nestjs/common';
import { isAllowed } from '@signalenbeleid/contracts/permissions';
import type { Draft, LookAlike } from '@signalenbeleid/contracts/shared-signals.contract';
import type { Actor } from '@signalenbeleid/platform';
import { NoteReading } from '@signalenbeleid/guard';
import { coordinates, SignalRecords } from '@signalenbeleid/signals';
import { FindSpread } from '@signalenbeleid/spread';
import type { Comparable } from '@signalenbeleid/similarity';
import { FindBundled } from './find-bundled.ts';
import { FindCandidates, inNeutralWords, type CandidateSignal } from './find-candidates.ts';
import { bestOf, scored, throughMembers, type Scored } from './look-alikes.rules.ts';
import { FindNearness } from './find-nearness.ts';
import { ReadZoneKnowledge } from './read-zone-knowledge.ts';

/** So many of each kind are compared while somebody types, when every pause asks again. */
const COMPARED_WHILE_TYPING = 60;
const MOST_WHILE_TYPING = 5;
const MOST = 10;

/** Finds what looks like a text or a signal, with reasons that people understand. */
@Injectable()
export class FindLookAlikes {
  // One argument a read.
  constructor(
    private readonly candidates: FindCandidates,
    private readonly bundled: FindBundled,
    private readonly knowledge: ReadZoneKnowledge,
    private readonly nearness: FindNearness,
    private readonly signals: SignalRecords,
    private readonly spread: FindSpread,
    private readonly readings: NoteReading,
  ) {}

  /** What looks like what somebody is typing, in neutral words alone: shared signals, and for members of the zone accepted signals. */
  async ofDraft(actor: Actor | undefined, { title = '', description = '', ...rest }: Draft): Promise<LookAlike[]> {
    const { categories = [], targetGroups = [], municipality = null } = rest;
    const draft: Comparable = { id: '', title, text: description, categories, targetGroups, municipality };
    const signals = await this.candidates.readableLike(draft, COMPARED_WHILE_TYPING);
    const found = await this.compared(draft, signals);
    const mayReadSignals = actor !== undefined && isAllowed(actor.roles, 'signals.read');
    const shown = found.filter(({ candidate }) => mayReadSignals || candidate.kind === 'shared-signal');
    return this.told(bestOf(shown, MOST_WHILE_TYPING), actor);
  }

  /** What looks like this signal, for its coordinator: shared signals, and signals in the words that this person may read. */
  async ofSignal(actor: Actor, id: string): Promise<LookAlike[]> {
    const { signal, looker } = await this.signals.openForChecking(actor, id);
    const asked: Comparable = { ...signal, text: signal.description, month: signal.month.slice(0, 7) };
    const candidates = [await this.candidates.signalsLike(asked), await this.candidates.uncheckedLike(asked)].flat();
    const inOriginal = ({ sector }: Pick<CandidateSignal, 'sector'>) => coordinates(looker, { sector: sector ?? null });
    const readable = candidates.flatMap((one) => (inOriginal(one) ? one : (inNeutralWords(one) ?? [])));
    const best = bestOf(await this.compared(asked, readable), MOST);
    const told = best.filter(({ candidate }) => candidate.kind === 'signal' && inOriginal(candidate));
    await this.readings.ofOriginals(
      actor,
      told.map(({ candidate }) => candidate.id),
    );
    return this.told(best, actor);
  }

  private async compared(asked: Comparable, signals: CandidateSignal[]): Promise<Scored[]> {
    const shared = await this.candidates.sharedSignalsLike(asked, COMPARED_WHILE_TYPING);
    const candidates = [
      ...signals.map((one) => ({ ...one, kind: 'signal' as const })),
      ...shared.map((one) => ({ ...one, kind: 'shared-signal' as const })),
    ];
    const knowledge = await this.knowledge.ofZone();
    // What is still being typed never leaves the process: it has no vector.
    const shifts = await this.nearness.shiftsFor(
      asked.id || null,
      candidates.map(({ id }) => id),
    );
    const found = scored(asked, candidates, { knowledge, shifts });
    return throughMembers(found, await this.bundled.among(found.map(({ candidate }) => candidate.id)));
  }

  private async told(chosen: Scored[], actor: Actor | undefined): Promise<LookAlike[]> {
    const shared = chosen.filter(({ candidate }) => candidate.kind === 'shared-signal');
    const ids = shared.map(({ candidate }) => candidate.id);
    const spread = await this.spread.of(ids);
    const recognised = await this.bundled.recognisedBy(actor?.organisationIds ?? [], ids);
    return chosen.map(({ candidate: { kind, id, number, title, text, state }, score, reasons }) => ({
      ...{ kind, id, number, title, score, reasons },
      ...(text && { excerpt: text.length > 300 ? `${text.slice(0, 299)}…` : text }),
      strength: score >= 0.75 ? 'strong' : score >= 0.6 ? 'fair' : 'possible',
      ...(kind === 'shared-signal' && { state, spread: spread.get(id) as never }),
      ...(recognised.has(id) && { recognisedBy: recognised.get(id) }),
    }));
  }
}
