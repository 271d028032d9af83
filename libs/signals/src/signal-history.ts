import { Injectable } from '@nestjs/common';
import type { History } from '@signalenbeleid/contracts/history.contract';
import { guardEvents } from '@signalenbeleid/guard';
import { Database, Events, type Actor } from '@signalenbeleid/platform';
import { mayKnowReporter, mayReadOriginal } from './signal-access.rules.ts';
import { SignalRecords } from './signal-records.ts';

/** What happened to a signal. Who did it is for its coordinators, and its reporter is only named to who may know. */
@Injectable()
export class SignalHistory {
  constructor(
    private readonly database: Database,
    private readonly records: SignalRecords,
    private readonly events: Events,
  ) {}

  /** Oldest first. Problem: `not-found`. */
  async of(actor: Actor, id: string): Promise<History> {
    const { looker, lookedAt, reporter } = await this.records.open(actor, id);
    const [events, people] = await Promise.all([
      this.events.historyOf(id),
      mayReadOriginal(looker, lookedAt) ? this.peopleOf(id) : [],
    ]);
    const nameless = mayKnowReporter(looker, lookedAt) ? null : reporter.memberId;
    const nameOf = new Map(people.filter(({ memberId }) => memberId !== nameless).map(({ key, name }) => [key, name]));
    // Who read it is for who looks after the log: the history tells what happened to the signal.
    const happened = events.filter(({ type }) => type !== guardEvents.originalRead);
    const items = happened.map(({ at, type, actorKey }) => {
      const by = nameOf.get(actorKey ?? '');
      return { at: at.toISOString(), type, ...(by && { by }) };
    });
    return { items };
  }

  private peopleOf(id: string) {
    return this.database.query<{ key: string; memberId: string; name: string }>(
      'select k.key, m.id as "memberId", m.name from actor_key k join member m on m.id = k.member_id where k.key in (select actor_key from event where subject = $1)',
      [id],
    );
  }
}
