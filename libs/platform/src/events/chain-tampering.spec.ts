import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import pg from 'pg';
import { makeOwnDatabase, type OwnDatabase } from '../jobs/own-database.testing.ts';
import { Log } from '../logging/log.ts';
import { ChainHeads } from './chain-heads.ts';
import type { KnownHead } from './event-chain.ts';
import { sealEvents } from './seal-events.ts';
import { VerifyChain } from './verify-chain.job.ts';
import { verifyChains } from './verify-chain.ts';

const LENGTH = 30;
const zoneId = randomUUID();

/** What somebody with all rights might do to event number $1, and at which event that must be found. */
const tamperings: Record<string, string> = {
  'another type': `update event set type = type || '.x' where seq = $1`,
  'another subject': `update event set subject = gen_random_uuid() where seq = $1`,
  'another actor': `update event set actor_key = gen_random_uuid() where seq = $1`,
  'no actor': `update event set actor_key = null where seq = $1`,
  'a microsecond later': `update event set at = at + interval '1 microsecond' where seq = $1`,
  'another payload': `update event set payload = payload || '{"n": 9007199254740993}' where seq = $1`,
  'another request': `update event set request_id = 'other' where seq = $1`,
  'another id': `update event set id = gen_random_uuid() where seq = $1`,
  'another seal': `update event set hash = sha256(hash) where seq = $1`,
  'another seal before': `update event set previous_hash = sha256(previous_hash) where seq = $1`,
  'taken out': `delete from event where seq = $1`,
  'taken out and closed up': `with gone as (delete from event where seq = $1 returning seq)
    update event set seq = -event.seq + 1 from gone where event.seq > gone.seq`,
  'the end cut off': `delete from event where seq >= $1`,
  'moved to another zone': `update event set zone_id = gen_random_uuid() where seq = $1`,
};

describe('somebody with all rights changes the event log', () => {
  let own: OwnDatabase;
  let relay: pg.Client;
  let culprit: pg.PoolClient;
  let heads: Map<string, KnownHead[]>;

  beforeAll(async () => {
    own = await makeOwnDatabase();
    relay = new pg.Client(own.config.DATABASE_URL_RELAY);
    await relay.connect();
    await own.superuser.query(
      `insert into event (zone_id, id, type, subject, actor_key, payload, request_id)
       select $1, gen_random_uuid(), 'signal.reported', gen_random_uuid(), gen_random_uuid(), jsonb_build_object('n', n), 'r' || n
         from generate_series(1, $2::int) n`,
      [zoneId, LENGTH],
    );
    await sealEvents(relay, 1_000);
    const [finding] = await verifyChains(relay, new Map());
    heads = new Map([[zoneId, finding?.head ? [finding.head] : []]]);
    culprit = await own.superuser.connect();
    // No trigger, no key and no check stands in the way of a superuser.
    await culprit.query(`set session_replication_role = replica`);
    await culprit.query('alter table event drop constraint event_seq_check');
  });
  afterAll(async () => {
    culprit?.release();
    await relay?.end();
    await own?.remove();
  });

  /** Verifies from inside the culprit's transaction, which then is undone. */
  async function found(tampering: string, at: number): Promise<number | undefined> {
    await culprit.query('begin');
    await culprit.query(tampering, [at]);
    await culprit.query('update event set seq = -seq where seq < 0');
    const findings = await verifyChains(culprit, heads);
    await culprit.query('rollback');
    return findings.find((finding) => finding.zoneId === zoneId)?.broken?.seq;
  }

  it('is found a thousand times out of a thousand, at the very event', async () => {
    const random = fc.record({
      how: fc.constantFrom(...Object.keys(tamperings)),
      at: fc.integer({ min: 1, max: LENGTH }),
    });
    const tamper = fc.asyncProperty(random, async ({ how, at }) => {
      expect({ how, at: await found(tamperings[how] ?? '', at) }).toEqual({ how, at });
    });
    await fc.assert(tamper, { numRuns: 1_000 });
  }, 120_000);

  it('is not claimed of a log that nobody touched', async () => {
    expect(await verifyChains(relay, heads)).toEqual([
      { zoneId, events: LENGTH, head: heads.get(zoneId)?.[0], broken: undefined },
    ]);
  });

  it('is told in the log at night, and the heads of whole chains are written down outside the database', async () => {
    await new VerifyChain(own.config, new Log('test', 'silent')).runForHouse();
    const lines = readFileSync(join(own.config.DATA_DIR, 'event-heads.jsonl'), 'utf8').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([{ at: expect.any(String), ...heads.get(zoneId)?.[0] }]);
    await culprit.query('delete from event where seq = $1', [LENGTH]);
    const later = await verifyChains(relay, await new ChainHeads(own.config.DATA_DIR).byZone());
    expect(later[0]?.broken).toEqual({ seq: LENGTH, wrong: 'missing' });
  });
});
