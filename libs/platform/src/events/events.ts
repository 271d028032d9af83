import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.ts';
import { newId } from '../database/new-id.ts';
import { trace } from './trace.ts';

/** What an event may carry besides its subject: ids, codes and numbers. Never a text that somebody wrote. */
export type EventPayload = Record<string, string | number | boolean | null | readonly string[]>;

/** What happened to what, and who did it: `actor` is the person (its random key goes into the log), absent when a job acts. */
export interface NewEvent {
  subject: string;
  actor?: { key: string } | null;
  payload?: EventPayload;
}

/** An event as its history shows it. `seq` is null for the moment before it is sealed. */
export interface RecordedEvent {
  id: string;
  type: string;
  subject: string;
  actorKey: string | null;
  at: Date;
  payload: EventPayload;
  seq: number | null;
}

const code = /^[\w.:/+=-]{0,128}$/;

/**
 * The log of what happened in a zone: history, audit trail, and the beginning of every job. An event is written in the
 * transaction of the change it tells of; when it cannot be written, the change does not happen either.
 */
@Injectable()
export class Events {
  private readonly present = new WeakMap<object, NewEvent[]>();
  constructor(private readonly database: Database) {}

  /** What was written down in the present transaction, oldest first. */
  get recorded(): readonly NewEvent[] {
    return this.present.get(this.database.manager) ?? [];
  }

  /** Writes down that something happened, and answers the id of the event. */
  async record(type: string, event: NewEvent): Promise<string> {
    const { subject, actor, payload = {} } = event;
    refuseText(type, payload);
    this.present.set(this.database.manager, [...this.recorded, event]);
    const id = newId();
    await this.database.query(
      'insert into event (id, type, subject, actor_key, payload, request_id) values ($1, $2, $3, $4, $5, $6)',
      [id, type, subject, actor?.key ?? null, JSON.stringify(payload), trace.getStore() ?? null],
    );
    return id;
  }

  /** Everything that happened to this subject, oldest first. */
  historyOf(subject: string): Promise<RecordedEvent[]> {
    return this.database.query(bySubject, [subject]);
  }

  /** One event of this zone, for the job that follows from it. */
  find(id: string): Promise<RecordedEvent | undefined> {
    return this.database.one(byId, [id]);
  }
}

const columns = 'id, type, subject, actor_key as "actorKey", at, payload, seq::float8 as seq';
const bySubject = `select ${columns} from event where subject = $1 order by at, event.id`;
const byId = `select ${columns} from event where event.id = $1`;

/** The log is kept for ever and read by many: what may be a sentence does not come in. */
function refuseText(type: string, payload: EventPayload): void {
  const values = Object.values(payload).flat();
  const fits = (value: unknown) => typeof value !== 'string' || code.test(value);
  if (!values.every(fits)) throw new Error(`The payload of ${type} may hold ids, codes and numbers only`);
}
