import { Injectable } from '@nestjs/common';
import type {
  AnswerFilter,
  AnswerLine,
  AnswerView,
  MyAnswer,
  UnansweredList,
} from '@signalenbeleid/contracts/feedback.contract';
import { uncheckedStates } from '@signalenbeleid/contracts/signals.workflow';
import { Database, found, present, type Actor } from '@signalenbeleid/platform';
import { NoteReading } from '@signalenbeleid/guard';
import { FindZones } from '@signalenbeleid/zones';
import { FindRecipients } from './find-recipients.ts';

interface Row extends Omit<AnswerView, 'draftedAt' | 'approvedAt' | 'people' | 'signals' | 'byMail'> {
  signalId: string | null;
  draftedAt: Date;
  approvedAt: Date | null;
}
interface MyRow extends Omit<MyAnswer, 'at'> {
  at: Date;
}

const COUNTED = 1000;
const nameOf = (key: string) =>
  `(select m.name from actor_key k join member m on m.id = k.member_id where k.key = ${key})`;
// $1: the reader's member id, $2: whether the reader coordinates the zone and so may approve everything.
const answers = `
  select a.id, a.state, a.title, a.text, a.shared_signal_id as "sharedSignalId", a.signal_id as "signalId", a.drafted_at as "draftedAt",
    a.approved_at as "approvedAt", ${nameOf('a.approved_by')} as "approvedBy", a.version,
    $2 or exists (select from decision d join escalation e on e.id = d.escalation_id where e.shared_signal_id = a.shared_signal_id and d.lead_id = $1) as yours
  from answer a`;
const toMe = `
  select a.id, a.title, a.text, a.approved_at as at, ${nameOf('a.approved_by')} as by, d.signal_ids as "signalIds", d.read_at is not null as read
  from answer_delivery d join answer a on a.id = d.answer_id`;

const list = `${answers} where ($3::text is null or a.state = $3) order by a.state = 'draft' desc, coalesce(a.approved_at, a.drafted_at) desc limit 100`;
const one = `${answers} where a.id = $3`;
const toMember = `${toMe} where d.member_id = $1 order by d.delivered_at desc limit 200`;
const toReceipt = `${toMe} where d.recipient = $1 order by d.delivered_at desc`;
const sent = `${toMe} where a.id = $1`;
const waiting = `from signal s where first_answered_at is null and reported_at < now() - make_interval(days => $1)
      and state = any($2) and ($3 or sector = any($4)) and exists (select from signal_reporter r where r.signal_id = s.id and r.wants_feedback)`;
const countWaiting = `select count(*)::int as n from (select 1 ${waiting} limit ${COUNTED}) counted`;
const listWaiting = `select id, number, coalesce(neutral_title, title) as title, state, reported_at as "reportedAt", extract(day from now() - reported_at)::int as days, neutral_title is null as "inOriginal" ${waiting} order by reported_at limit 100`;

type Waiting = UnansweredList['items'][number] & { inOriginal: boolean };

/** Reads answers: for who approves them, for who receives them, and which signals still wait for one. */
@Injectable()
export class FindAnswers {
  constructor(
    private readonly database: Database,
    private readonly recipients: FindRecipients,
    private readonly zones: FindZones,
    private readonly readings: NoteReading,
  ) {}

  /** Drafts first, then newest. */
  async list(actor: Actor, { state }: AnswerFilter): Promise<{ items: AnswerLine[] }> {
    const rows = await this.database.query<Row & Record<string, unknown>>(list, [
      actor.memberId,
      isCoordinator(actor),
      state ?? null,
    ]);
    const items = [];
    for (const row of rows) items.push(await this.view(row));
    return { items };
  }

  /** One answer. Problem: `not-found`. */
  async one(actor: Actor, id: string): Promise<AnswerView> {
    return this.view(
      found(await this.database.one<Row & Record<string, unknown>>(one, [actor.memberId, isCoordinator(actor), id])),
    );
  }

  /** The answers to this person, newest first. */
  async mine(actor: Actor): Promise<MyAnswer[]> {
    const rows = await this.database.query<MyRow & Record<string, unknown>>(toMember, [actor.memberId]);
    return rows.map(myAnswer);
  }

  /** The answers to one signal, for who holds its receipt. */
  async ofSignal(signalId: string): Promise<MyAnswer[]> {
    const rows = await this.database.query<MyRow & Record<string, unknown>>(toReceipt, [signalId]);
    return rows.map(myAnswer);
  }

  /** The answer as it reached the reporter of this signal. */
  async asSent(answerId: string): Promise<MyAnswer> {
    return myAnswer(found(await this.database.one<MyRow & Record<string, unknown>>(sent, [answerId])));
  }

  /** Signals that came in longer ago than this many days (else the zone's own number) and had no answer yet, oldest first. */
  async unanswered(actor: Actor, days?: number): Promise<UnansweredList> {
    const limit = days ?? (await this.zones.settings()).silentAfterDays;
    const values = [limit, [...uncheckedStates, 'accepted'], isCoordinator(actor), actor.coordinates];
    const [counted, items] = await Promise.all([
      this.database.one<{ n: number }>(countWaiting, values),
      this.database.query<Waiting & Record<string, unknown>>(listWaiting, values),
    ]);
    const told = items.filter(({ inOriginal }) => inOriginal).map(({ id }) => id);
    await this.readings.ofOriginals(actor, told);
    return { items, total: counted?.n ?? 0, days: limit };
  }

  private async view(row: Row): Promise<AnswerView> {
    const people = await this.recipients.of({ sharedSignalId: row.sharedSignalId ?? null, signalId: row.signalId });
    const { draftedAt, approvedAt, signalId: _signalId, ...rest } = row;
    return {
      ...present(rest),
      ...{
        people: people.length,
        signals: new Set(people.flatMap(({ signalIds }) => signalIds)).size,
        byMail: people.filter(({ byMail }) => byMail).length,
      },
      draftedAt: draftedAt.toISOString(),
      ...(approvedAt && { approvedAt: approvedAt.toISOString() }),
    };
  }
}

const isCoordinator = ({ roles }: Actor) => roles.includes('zone-coordinator');
const myAnswer = ({ at, ...row }: MyRow): MyAnswer => ({ ...present(row), at: at.toISOString() });
