import { randomBytes, randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { readConfig } from '../config/config.ts';
import { Log } from '../logging/log.ts';
import { makeTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { isLostConnection } from './database-errors.ts';
import { Database } from './database.ts';
import { openDatabase, poolOf } from './open-database.ts';

let server: TestDatabase;
let source: DataSource;
let database: Database;

beforeAll(async () => {
  server = await makeTestDatabase();
  const config = readConfig({
    DATABASE_URL_APP: server.addressOf('app'),
    SESSION_SECRET: randomBytes(32).toString('hex'),
    ENCRYPTION_KEY: randomBytes(32).toString('base64'),
  });
  source = await openDatabase(config, new Log('test', 'silent'));
  database = new Database(source);
});
afterAll(async () => {
  await database?.onApplicationShutdown();
  await server?.remove();
});

it('is never told as success: a connection that dies just before the commit stored nothing', async () => {
  const work = database.inZone(randomUUID(), async () => {
    await database.query(`insert into job_effect (effect, key) values ('proof', 'kept')`);
    const me = await database.one<{ pid: number }>('select pg_backend_pid() as pid');
    await server.superuser.query('select pg_terminate_backend($1, 5000)', [me?.pid]);
    while (!database.manager.queryRunner?.isReleased) await nextTurn();
    return 'stored';
  });
  const error = await work.catch((refusal: unknown) => refusal);
  expect(isLostConnection(error)).toBe(true);
  const { rows } = await server.superuser.query(`select 1 from job_effect where key = 'kept'`);
  expect(rows).toEqual([]);
});

it('is told at the next statement to who held it in between, and ends no process', async () => {
  const client = await poolOf(source).connect();
  try {
    const ended = new Promise((end) => void client.once('end', end));
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    await server.superuser.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
    await ended;
    const error = await client.query('select 1').catch((refusal: unknown) => refusal);
    expect(isLostConnection(error)).toBe(true);
  } finally {
    client.release(true);
  }
});
