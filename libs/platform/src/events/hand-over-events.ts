import type { ClientBase } from 'pg';
import type { QueueSettings, Subscription } from '../jobs/job.ts';
import type { Handed, Queues } from '../jobs/queues.ts';

interface Waiting {
  zoneId: string;
  id: string;
  type: string;
  subject: string;
}

/**
 * Hands sealed events to the queues of their subscribers, at most `most` of them, then notes that it did; answers how
 * many. When the process ends in between, the next one hands the same work over again under the same ids.
 */
export async function handOverEvents(client: ClientBase, { queues, subscribers, most }: HandOver): Promise<number> {
  const { rows } = await client.query<Waiting>(
    'select zone_id as "zoneId", id, type, subject from event where relayed_at is null and seq is not null order by id limit $1',
    [most],
  );
  if (rows.length === 0) return 0;
  await queues.hand(rows.flatMap((event) => workFor(event, subscribers)));
  await client.query(
    `update event set relayed_at = now() from unnest($1::uuid[], $2::uuid[]) done (zone_id, id)
      where event.zone_id = done.zone_id and event.id = done.id and relayed_at is null`,
    [rows.map(({ zoneId }) => zoneId), rows.map(({ id }) => id)],
  );
  return rows.length;
}

/** Whom events are handed to, and how many at a time. */
export interface HandOver {
  queues: Queues;
  /** Event type → the jobs that follow it. */
  subscribers: ReadonlyMap<string, readonly QueueSettings[]>;
  most: number;
}

/** The table of subscriptions, by event type. A type may have several lines. */
export function subscribersOf(subscriptions: readonly Subscription[]): Map<string, QueueSettings[]> {
  const found = new Map<string, QueueSettings[]>();
  for (const [type, ...jobs] of subscriptions) {
    found.set(type, [...new Set([...(found.get(type) ?? []), ...jobs])]);
  }
  return found;
}

function workFor(event: Waiting, subscribers: HandOver['subscribers']): Handed[] {
  const work = { zoneId: event.zoneId, eventId: event.id, subject: event.subject };
  return (subscribers.get(event.type) ?? []).map(({ queueName, waitsMs: delay = 0 }) => ({
    ...{ queueName, work, delay },
    id: `${event.id}-${queueName}`,
  }));
}
