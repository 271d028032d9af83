import { Injectable } from '@nestjs/common';
import { Database } from '@signalenbeleid/platform';
import type { Answer } from './answer.entity.ts';

/** Somebody who hears an answer: once, however many of their signals it answers. */
export interface Recipient {
  /** The member, or for somebody without an account the signal. */
  recipient: string;
  memberId: string | null;
  signalIds: string[];
  byMail: boolean;
}

// Reporters of the signals, one row a person; then whoever follows the shared signal without having reported.
const recipients = `
  with answered as (
    select g.id from signal g where g.id = $2
    union select b.signal_id from bundling b where b.shared_signal_id = $1 and b.undone_at is null
  ), reporters as (
    select coalesce(r.member_id, r.signal_id) as recipient, r.member_id, array_agg(r.signal_id order by r.signal_id) as signal_ids,
      bool_or(r.wants_feedback and (r.email is not null or m.email is not null)) as by_mail
    from answered a join signal_reporter r on r.signal_id = a.id left join member m on m.id = r.member_id and m.status = 'active'
    group by 1, 2
  )
  select recipient, member_id as "memberId", signal_ids as "signalIds", by_mail as "byMail" from reporters
  union all
  select f.member_id, f.member_id, '{}', false from following f
   where f.shared_signal_id = $1 and not exists (select from reporters where member_id = f.member_id)`;

/** Finds who hears an answer. */
@Injectable()
export class FindRecipients {
  constructor(private readonly database: Database) {}

  /** Everyone who hears this answer, each once. */
  of({ sharedSignalId, signalId }: Pick<Answer, 'sharedSignalId' | 'signalId'>): Promise<Recipient[]> {
    return this.database.query<Recipient & Record<string, unknown>>(recipients, [sharedSignalId, signalId]);
  }
}
