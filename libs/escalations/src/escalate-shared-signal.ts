import { Injectable } from '@nestjs/common';
import { stateAfter } from '@signalenbeleid/contracts';
import type { EscalationText, NewEscalation } from '@signalenbeleid/contracts/escalations.contract';
import { escalationWorkflow, type EscalationStep } from '@signalenbeleid/contracts/escalations.workflow';
import { sharedSignalWorkflow } from '@signalenbeleid/contracts/shared-signals.workflow';
import { breaksUnique, Database, Events, found, newId, Problem, type Actor } from '@signalenbeleid/platform';
import { SharedSignalRecords } from '@signalenbeleid/shared-signals';
import { Escalation } from './escalation.entity.ts';
import { escalationEvents } from './escalations.events.ts';

/** An escalation as it was read. */
export interface EscalationAt {
  id: string;
  version: number;
}

/** Brings a shared signal before the board: the steering group proposes, a second person submits, the board may ask back. */
@Injectable()
export class EscalateSharedSignal {
  constructor(
    private readonly database: Database,
    private readonly sharedSignals: SharedSignalRecords,
    private readonly events: Events,
  ) {}

  /** Proposes it. Problems: `step-not-possible` when it is not chosen yet, `already-there` when it lies before the board, `not-allowed` for another cluster. */
  async propose(actor: Actor, { sharedSignalId, question, advice = '' }: NewEscalation): Promise<string> {
    await this.refuseOtherClusters(actor, sharedSignalId);
    const shared = await this.sharedSignals.load(sharedSignalId);
    if (!stateAfter(sharedSignalWorkflow, shared.state, 'escalate')) throw new Problem('step-not-possible');
    const id = newId();
    const proposed = {
      id,
      sharedSignalId,
      state: 'prepared' as const,
      question,
      advice,
      proposedBy: actor.key,
      proposedAt: new Date(),
      version: 1,
    };
    await this.database.insert(Escalation, proposed).catch((error: unknown) => {
      throw breaksUnique(error, 'escalation_open') ? new Problem('already-there') : error;
    });
    await this.events.record(escalationEvents.proposed, {
      subject: id,
      actor,
      payload: { sharedSignal: sharedSignalId },
    });
    return id;
  }

  /** Changes question and advice while it is not submitted. */
  async revise(actor: Actor, at: EscalationAt, { question, advice = '' }: EscalationText): Promise<void> {
    const escalation = await this.load(at.id);
    await this.refuseOtherClusters(actor, escalation.sharedSignalId);
    if (escalation.state !== 'prepared') throw new Problem('step-not-possible');
    await this.database.change(Escalation, at, { question, advice });
    await this.events.record(escalationEvents.revised, { subject: at.id, actor });
  }

  /** Submits it to the board. Problem: `two-people-needed` for the person who proposed it. */
  async submit(actor: Actor, at: EscalationAt): Promise<void> {
    const escalation = await this.load(at.id);
    await this.refuseOtherClusters(actor, escalation.sharedSignalId);
    if (escalation.proposedBy === actor.key) throw new Problem('two-people-needed');
    await this.take(actor, at, { step: 'submit', changes: { submittedBy: actor.key, submittedAt: new Date() } });
    await this.sharedSignals.take(actor, { id: escalation.sharedSignalId }, { step: 'escalate' });
  }

  /** Puts it on the agenda of the board. */
  async table(actor: Actor, at: EscalationAt): Promise<void> {
    await this.take(actor, at, { step: 'table' });
  }

  /** The board asks something back. */
  async ask(actor: Actor, at: EscalationAt, question: string): Promise<void> {
    await this.take(actor, at, { step: 'ask' });
    await this.database.query(
      'insert into escalation_exchange (id, escalation_id, question, asked_by) values ($1, $2, $3, $4)',
      [newId(), at.id, question, actor.key],
    );
  }

  /** The cluster answers the board. */
  async answer(actor: Actor, at: EscalationAt, answer: string): Promise<void> {
    await this.refuseOtherClusters(actor, (await this.load(at.id)).sharedSignalId);
    await this.take(actor, at, { step: 'answer' });
    await this.database.query(
      'update escalation_exchange set answer = $2, answered_by = $3, answered_at = now() where escalation_id = $1 and answered_at is null',
      [...[at.id, answer, actor.key]],
    );
  }

  /** The escalation. Problem: `not-found`. */
  async load(id: string): Promise<Escalation> {
    return found(await this.database.manager.getRepository(Escalation).findOneBy({ id }));
  }

  /** Takes a step. Problems: `step-not-possible`, `stale`. */
  async take(
    actor: Actor | null,
    at: EscalationAt,
    { step, changes }: { step: EscalationStep; changes?: Partial<Escalation> },
  ): Promise<void> {
    const state = stateAfter(escalationWorkflow, (await this.load(at.id)).state, step);
    if (!state) throw new Problem('step-not-possible');
    await this.database.change(Escalation, at, { ...changes, state });
    await this.events.record(escalationEvents.stepTaken, { subject: at.id, actor, payload: { step } });
  }

  /** A steering group brings up what its own cluster takes up; the ELZ coordinator what any does. */
  private async refuseOtherClusters(actor: Actor, sharedSignalId: string): Promise<void> {
    if (actor.roles.includes('zone-coordinator')) return;
    const { cluster } = await this.sharedSignals.load(sharedSignalId);
    if (!cluster || !actor.steers.includes(cluster)) throw new Problem('not-allowed');
  }
}
