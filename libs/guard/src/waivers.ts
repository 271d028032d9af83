import { Injectable } from '@nestjs/common';
import { readWaived, writeWaived, type Waived } from '@signalenbeleid/contracts/waived';
import { Database, Events, found, type NewEvent } from '@signalenbeleid/platform';
import { guardEvents } from './guard.events.ts';

/** Data of a person that was let through, and who let it. */
export interface FoundWaiver extends Waived {
  at: Date;
  by: string | null;
  memberId: string | null;
}

interface WaiverRow {
  at: Date;
  waived: string;
  by: string | null;
  memberId: string | null;
}
const ofRecord = `
  select e.at, e.payload ->> 'waived' as waived, m.name as by, m.id as "memberId" from event e
    left join actor_key k on k.key = e.actor_key left join member m on m.id = k.member_id
   where e.subject = $1 and e.type = $2 order by e.at, e.id`;
const anotherRecord = `
  select 1 where exists (select from event where subject = $1) and not exists (select from signal where id = $1)`;

/** What was let through in the texts of a record: who, when, which kind and why. */
@Injectable()
export class Waivers {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
  ) {}

  /** Writes down that something was let through in a record, and by whom. */
  async remember(waiver: Waived, { subject, actor = null }: Pick<NewEvent, 'subject' | 'actor'>): Promise<void> {
    await this.events.record(guardEvents.waived, { subject, actor, payload: { waived: writeWaived([waiver]) } });
  }

  /** Of any record, oldest first. Who asks must be allowed to read its texts and to know who wrote them. */
  async of(record: string): Promise<FoundWaiver[]> {
    const rows = await this.database.query<WaiverRow & Record<string, unknown>>(ofRecord, [record, guardEvents.waived]);
    return rows.flatMap(({ waived, ...told }) => readWaived(waived).map((one) => ({ ...one, ...told })));
  }

  /** Of any record but a signal: who reported that is not for every coordinator. Problem: `not-found`. */
  async ofOthers(record: string): Promise<FoundWaiver[]> {
    found(await this.database.one(anotherRecord, [record]));
    return this.of(record);
  }
}

/** As it is shown; without the name when that is not for who reads. */
export const shownWaiver = ({ field, kind, reason, at, by }: FoundWaiver, nameless = false) => ({
  ...{ field, kind, reason, at: at.toISOString() },
  ...(by && !nameless && { by }),
});
