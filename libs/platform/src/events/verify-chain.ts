import type { ClientBase } from 'pg';
import { ChainWalk, type Break, type KnownHead, type SealedEvent } from './event-chain.ts';
import { chainColumns } from './seal-events.ts';

const PAGE = 2_000;
const page = `select ${chainColumns}, seq::float8 as seq, previous_hash as "previousHash", hash
  from event where zone_id = $1 and seq > $2 order by event.seq limit $3`;

/** How the chain of one zone was found: whole up to its head, or broken somewhere. */
export interface ChainFinding {
  zoneId: string;
  /** How many events were looked at. */
  events: number;
  head: KnownHead | undefined;
  broken: Break | undefined;
}

/** Walks the chain of every zone that has events, or had them according to the heads of earlier days. Reads as `relay`. */
export async function verifyChains(
  client: ClientBase,
  heads: ReadonlyMap<string, readonly KnownHead[]>,
): Promise<ChainFinding[]> {
  const { rows } = await client.query<{ zoneId: string }>(zonesWithEvents);
  const zones = new Set([...rows.map(({ zoneId }) => zoneId), ...heads.keys()]);
  const findings: ChainFinding[] = [];
  for (const zoneId of zones) findings.push(await verifyZone(client, zoneId, heads.get(zoneId) ?? []));
  return findings;
}

async function verifyZone(client: ClientBase, zoneId: string, heads: readonly KnownHead[]): Promise<ChainFinding> {
  const walk = new ChainWalk(heads);
  const finding: ChainFinding = { zoneId, events: 0, head: undefined, broken: undefined };
  for (let after = 0; ;) {
    const { rows } = await client.query<SealedEvent>(page, [zoneId, after, PAGE]);
    for (const event of rows) {
      finding.events++;
      finding.broken = walk.next(event);
      if (finding.broken) return finding;
    }
    const last = rows.at(-1);
    if (!last) return { ...finding, broken: walk.end() };
    after = last.seq;
    finding.head = { zoneId, seq: last.seq, hash: last.hash.toString('hex') };
  }
}

/** One step in the index for each zone, instead of a look at every event. */
const zonesWithEvents = `
  with recursive found (zone_id) as (
    (select zone_id from event order by zone_id limit 1)
    union all
    select (select event.zone_id from event where event.zone_id > found.zone_id order by event.zone_id limit 1)
      from found where found.zone_id is not null)
  select zone_id as "zoneId" from found where zone_id is not null`;
