import { Injectable } from '@nestjs/common';
import { Database, Events, found, newId, Problem, type Actor } from '@signalenbeleid/platform';
import { SharedSignalRecords } from '@signalenbeleid/shared-signals';
import { Signal, signalEvents, SignalRecords } from '@signalenbeleid/signals';
import { Answer } from './answer.entity.ts';
import { feedbackEvents } from './feedback.events.ts';
import { FindRecipients, type Recipient } from './find-recipients.ts';

/** An answer as it was read. */
export interface AnswerAt {
  id: string;
  version: number;
}

/** Answers to reporters: nothing leaves before a person has read and approved it, and each person hears it once. */
@Injectable()
export class AnswerReporters {
  constructor(
    private readonly database: Database,
    private readonly recipients: FindRecipients,
    private readonly signals: SignalRecords,
    private readonly sharedSignals: SharedSignalRecords,
    private readonly events: Events,
  ) {}

  /** Begins an answer to all reporters of a shared signal: news between two decisions. Answers its id. */
  async draft(actor: Actor, sharedSignalId: string, text: string): Promise<string> {
    const { title } = await this.sharedSignals.load(sharedSignalId);
    const id = newId();
    const drafted = {
      id,
      state: 'draft' as const,
      sharedSignalId,
      title,
      text,
      draftedBy: actor.key,
      draftedAt: new Date(),
      version: 1,
    };
    await this.refuseOthers(actor, drafted);
    await this.database.insert(Answer, drafted);
    await this.events.record(feedbackEvents.drafted, { subject: id, actor });
    return id;
  }

  /** Changes the words of a draft. Problem: `step-not-possible` once it has left. */
  async revise(actor: Actor, at: AnswerAt, text: string): Promise<void> {
    await this.openDraft(actor, at.id);
    await this.database.change(Answer, at, { text });
    await this.events.record(feedbackEvents.revised, { subject: at.id, actor });
  }

  /** Approves the answer in these words and lets it leave: in the app now, by mail from a job. Problem: `step-not-possible` when it has left already. */
  async approve(actor: Actor, at: AnswerAt, text: string): Promise<void> {
    const answer = await this.openDraft(actor, at.id);
    await this.database.change(Answer, at, { text, state: 'approved', approvedBy: actor.key, approvedAt: new Date() });
    await this.deliver(actor, answer);
    if (answer.decisionId) await this.finish(actor, answer.decisionId);
  }

  /** A coordinator answers the reporter of one signal directly. Answers the id of the answer. */
  async answerSignal(actor: Actor, signalId: string, text: string): Promise<string> {
    const { signal } = await this.signals.openForChecking(actor, signalId);
    if (!['accepted', 'answered', 'closed'].includes(signal.state)) throw new Problem('step-not-possible');
    const answer = Object.assign(new Answer(), {
      ...{
        id: newId(),
        state: 'approved',
        signalId,
        sharedSignalId: null,
        title: signal.neutralTitle ?? signal.title,
        text,
      },
      ...{ draftedBy: actor.key, draftedAt: new Date(), approvedBy: actor.key, approvedAt: new Date(), version: 1 },
    });
    await this.database.insert(Answer, answer);
    await this.deliver(actor, answer);
    return answer.id;
  }

  /** This person has read the answer. */
  async read(actor: Actor, answerId: string): Promise<void> {
    const row = await this.database.one(
      'update answer_delivery set read_at = coalesce(read_at, now()) where answer_id = $1 and member_id = $2 returning id',
      [answerId, actor.memberId],
    );
    found(row);
  }

  private async deliver(actor: Actor, answer: Answer): Promise<void> {
    const people = await this.recipients.of(answer);
    for (const person of people) await this.deliverTo(answer.id, person);
    for (const signalId of new Set(people.flatMap(({ signalIds }) => signalIds)))
      await this.markAnswered(actor, signalId);
    await this.events.record(feedbackEvents.approved, { subject: answer.id, actor });
  }

  private async deliverTo(answerId: string, { recipient, memberId, signalIds, byMail }: Recipient): Promise<void> {
    await this.database.query(
      `insert into answer_delivery (id, answer_id, recipient, member_id, signal_ids, mail) values ($1, $2, $3, $4, $5, $6) on conflict (zone_id, answer_id, recipient) do nothing`,
      [newId(), answerId, recipient, memberId, signalIds, byMail ? 'waiting' : 'none'],
    );
  }

  private async markAnswered(actor: Actor, signalId: string): Promise<void> {
    const { signal } = await this.signals.load(signalId);
    const changes: Partial<Signal> = { firstAnsweredAt: signal.firstAnsweredAt ?? new Date() };
    await this.signals.take(actor, signal, { step: 'answer', event: signalEvents.answered, changes });
  }

  /** The decision has been reported back; a "no" ends there. */
  private async finish(actor: Actor, decisionId: string): Promise<void> {
    const row = await this.database.one<{ escalationId: string; sharedSignalId: string; outcome: string }>(
      `select e.id as "escalationId", e.shared_signal_id as "sharedSignalId", d.outcome from decision d join escalation e on e.id = d.escalation_id where d.id = $1`,
      [decisionId],
    );
    if (!row) return;
    await this.database.query(
      `update escalation set state = 'reported-back', version = version + 1 where id = $1 and state = 'decided'`,
      [row.escalationId],
    );
    const { state } = await this.sharedSignals.load(row.sharedSignalId);
    if (row.outcome === 'not' && state === 'decided')
      await this.sharedSignals.take(actor, { id: row.sharedSignalId }, { step: 'close' });
  }

  private async openDraft(actor: Actor, id: string): Promise<Answer> {
    const answer = found(await this.database.manager.getRepository(Answer).findOneBy({ id }));
    await this.refuseOthers(actor, answer);
    if (answer.state !== 'draft') throw new Problem('step-not-possible');
    return answer;
  }

  /** A lead answers about what they lead; the ELZ coordinator about everything. */
  private async refuseOthers(actor: Actor, { sharedSignalId }: Pick<Answer, 'sharedSignalId'>): Promise<void> {
    if (actor.roles.includes('zone-coordinator')) return;
    const leads = await this.database.one(
      'select 1 from decision d join escalation e on e.id = d.escalation_id where e.shared_signal_id = $1 and d.lead_id = $2',
      [sharedSignalId, actor.memberId],
    );
    if (!leads) throw new Problem('not-allowed');
  }
}
