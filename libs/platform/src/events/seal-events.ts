import type { ClientBase } from 'pg';
import { genesis, hashOf, type EventContent, type SealedEvent } from './event-chain.ts';

/** A row of the log as the seal covers it. Text stays text: numbers and dates of JavaScript would round. */
export const chainColumns = `zone_id as "zoneId", id, type, subject, actor_key as "actorKey",
  to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, payload::text as payload, request_id as "requestId"`;

const unsealed = `select ${chainColumns} from event where seq is null order by transaction, event.id limit $1`;

type Unsealed = Omit<EventContent, 'seq'>;
type Head = { seq: number; hash: Buffer };

/**
 * Numbers and seals the committed events that have no number yet, at most `most` of them, in one transaction; answers
 * how many. An event that commits late is simply found later: its number follows the moment it could be seen.
 */
export async function sealEvents(client: ClientBase, most: number): Promise<number> {
  await client.query('begin');
  try {
    const { rows } = await client.query<Unsealed>(unsealed, [most]);
    if (rows.length > 0) await store(client, sealAll(rows, await headsOf(client, rows)));
    await client.query('commit');
    return rows.length;
  } catch (error) {
    await client.query('rollback').catch(() => undefined); // the first error is the one to tell
    throw error;
  }
}

async function headsOf(client: ClientBase, events: Unsealed[]): Promise<Map<string, Head>> {
  const { rows } = await client.query<Head & { zoneId: string }>(
    `select zone as "zoneId", head.seq::float8 as seq, head.hash from unnest($1::uuid[]) zone
      cross join lateral (select seq, hash from event where zone_id = zone and seq is not null order by seq desc limit 1) head`,
    [[...new Set(events.map(({ zoneId }) => zoneId))]],
  );
  return new Map(rows.map(({ zoneId, seq, hash }) => [zoneId, { seq, hash }]));
}

function sealAll(events: Unsealed[], heads: Map<string, Head>): SealedEvent[] {
  return events.map((event) => {
    const head = heads.get(event.zoneId) ?? { seq: 0, hash: genesis };
    const numbered = { ...event, seq: head.seq + 1 };
    const hash = hashOf(head.hash, numbered);
    heads.set(event.zoneId, { seq: numbered.seq, hash });
    return { ...numbered, previousHash: head.hash, hash };
  });
}

async function store(client: ClientBase, sealed: SealedEvent[]): Promise<void> {
  const column = <K extends keyof SealedEvent>(name: K) => sealed.map((event) => event[name]);
  await client.query(
    `update event set seq = seal.seq, previous_hash = seal.previous_hash, hash = seal.hash
       from unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::bytea[], $5::bytea[]) seal (zone_id, id, seq, previous_hash, hash)
      where event.zone_id = seal.zone_id and event.id = seal.id`,
    [column('zoneId'), column('id'), column('seq'), column('previousHash'), column('hash')],
  );
}
