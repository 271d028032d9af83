import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { BenchZone } from './fill-signals.ts';

const signals = 1_000;
const rounds = 3;

/** Where to count: the connection of the administrator, the zones, and what waits until the worker has nothing left to do. */
export interface Counted {
  readonly client: pg.Client;
  readonly zones: readonly BenchZone[];
  readonly quiet: () => Promise<unknown>;
}

/**
 * Milliseconds in each of these places, the median of three rounds, from when a thousand new signals are accepted until
 * the last is in the trends. In turns, as a machine that others share is not always as fast. Each turn begins when the
 * worker has nothing left of what went before.
 */
export async function trendUpdateTimes(places: readonly Counted[]): Promise<number[]> {
  const times: number[][] = places.map(() => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [at, place] of places.entries()) times[at]?.push(await trendUpdateTime(place));
  return times.map((all) => Math.round(all.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0));
}

async function trendUpdateTime({ client, zones, quiet }: Counted): Promise<number> {
  const ids = Array.from({ length: signals }, () => randomUUID());
  await quiet();
  const began = performance.now();
  await accept(client, zones, ids);
  for (let counted = 0; counted < signals; await pause(10)) {
    const { rows } = await client.query<{ n: number }>(
      'select count(*)::int as n from unnest($1::uuid[]) id join trend_entry e on e.signal_id = id and e.zone_id = any($2)',
      [ids, zones.map(({ id }) => id)],
    );
    counted = rows[0]?.n ?? 0;
  }
  return performance.now() - began;
}

/** They take the words and codes of signals that are there; each says by its event that it was accepted. */
async function accept(client: pg.Client, zones: readonly BenchZone[], ids: readonly string[]): Promise<void> {
  const each = Math.ceil(ids.length / zones.length);
  await client.query('begin');
  for (const [at, { id }] of zones.entries()) {
    const some = ids.slice(at * each, (at + 1) * each);
    await client.query(`select set_config('app.zone_id', $1, true)`, [id]);
    await client.query(copies, [id, some]);
    await client.query(events, [id, some]);
  }
  await client.query('commit');
}

const copies = `
  insert into signal (zone_id, id, number, state, kind, title, description, categories, target_groups, sector, municipality, reported_at, month, channel, accepted_at)
  select $1::uuid, new.id, 'PROEF-' || new.id, 'accepted', kind, title, description, categories, target_groups, sector, municipality, now(), date_trunc('month', now())::date, 'import', now()
    from unnest($2::uuid[]) with ordinality new (id, n)
    join (select *, row_number() over () as n from (select * from signal where zone_id = $1 order by reported_at desc limit 100) newest) old using (n)`;

const events = `
  insert into event (zone_id, id, type, subject) select $1::uuid, gen_random_uuid(), 'signal.accepted', id from unnest($2::uuid[]) id`;
