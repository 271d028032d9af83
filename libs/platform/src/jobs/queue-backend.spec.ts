import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { once } from 'node:events';
import pg from 'pg';
import { Log } from '../logging/log.ts';
import { eventually } from './eventually.testing.ts';
import { makeOwnDatabase, type OwnDatabase } from './own-database.testing.ts';
import { PostgresQueues } from './queue-backend.ts';

let own: OwnDatabase;
let pool: pg.Pool;
beforeAll(async () => {
  own = await makeOwnDatabase();
  pool = new pg.Pool({
    ...{ connectionString: own.config.DATABASE_URL_RELAY, options: '-c search_path=bullmq' },
    ...{ max: 3, connectionTimeoutMillis: 100 },
  });
});
afterAll(async () => {
  await pool?.end();
  await own?.remove();
});

it('the queues in PostgreSQL work on after their very first look at it failed', async () => {
  const backend = new PostgresQueues(pool, new Log('test', 'silent'));
  const held = [await pool.connect(), await pool.connect(), await pool.connect()];
  const queue = backend.queue('first-look', {});
  await expect(queue.add('first-look', {})).rejects.toThrow(/timeout/);
  const done: string[] = [];
  const worker = backend.worker('first-look', async ({ name }) => void done.push(name), { runRetryDelay: 100 });
  await once(worker, 'error');
  held.forEach((client) => client.release());
  try {
    await queue.add('first-look', {});
    await eventually(async () => done.length > 0);
    expect(done).toEqual(['first-look']);
  } finally {
    await worker.close();
    await queue.close();
  }
}, 30_000);
