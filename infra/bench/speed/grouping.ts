import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import type { BenchZone } from './fill-signals.ts';

/** What suggestions of a whole zone cost, in milliseconds, and how much more many cost than few. */
export interface GroupingFigures {
  readonly ratio: number;
  readonly fewMs: number;
  readonly manyMs: number;
}

/**
 * For many signals and for a tenth of them: from when they are accepted at once until the worker has linked and grouped
 * the last. The tenth before and after the many, as a machine that others share is not always as fast.
 */
export async function groupingTimes(client: pg.Client, like: BenchZone, many: number): Promise<GroupingFigures> {
  const before = await groupingTime(client, like, many / 10);
  const manyMs = await groupingTime(client, like, many);
  const fewMs = (before + (await groupingTime(client, like, many / 10))) / 2;
  return { ratio: Math.round((manyMs / fewMs) * 10) / 10, fewMs: Math.round(fewMs), manyMs: Math.round(manyMs) };
}

/** The time in a new zone, for so many signals in the words of another. */
async function groupingTime(client: pg.Client, like: BenchZone, signals: number): Promise<number> {
  const zone = randomUUID();
  await client.query(`insert into zone (id, slug, name, province) values ($1, $2, $2, 'Limburg')`, [
    zone,
    `groepen-${zone.slice(0, 8)}`,
  ]);
  await client.query('begin');
  await client.query(`select set_config('app.zone_id', $1, true)`, [zone]);
  await client.query(copies, [zone, like.id, signals]);
  await client.query(events, [zone]);
  await client.query('commit');
  const began = performance.now();
  for (let left = signals; left > 0; await pause(50)) {
    const { rows } = await client.query<{ n: number }>(
      'select count(*)::int as n from grouped_signal where zone_id = $1 and linked and grouped',
      [zone],
    );
    left = signals - (rows[0]?.n ?? 0);
  }
  return performance.now() - began;
}

const copies = `
  insert into signal (zone_id, id, number, state, kind, title, description, categories, target_groups, sector, municipality, reported_at, month, channel, accepted_at)
  select $1, gen_random_uuid(), 'PROEF-' || row_number() over (), 'accepted', kind, title, description, categories, target_groups, sector, municipality, reported_at, month, 'import', now()
    from signal where zone_id = $2 order by id limit $3`;

const events = `
  insert into event (zone_id, id, type, subject) select zone_id, gen_random_uuid(), 'signal.accepted', id from signal where zone_id = $1`;
