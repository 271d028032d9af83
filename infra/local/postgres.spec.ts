import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { findRunningPostgres, type Postgres, removePostgres, startPostgres } from './postgres.ts';
import { isRunning } from './processes.ts';

const ask = async (url: string, sql: string): Promise<string> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query({ text: sql, rowMode: 'array' });
  await client.end();
  return String(rows[0]);
};

/** As any folder that a temporary clone lies in, or the home of root: nobody else may enter. */
const closed = mkdtempSync(join(tmpdir(), 'closed-'));
const dataDir = join(closed, 'data');
let postgres: Postgres;

beforeAll(async () => {
  chmodSync(closed, 0o700);
  mkdirSync(dataDir);
  postgres = await startPostgres({ dataDir, durable: true });
});
afterAll(async () => {
  await postgres.stop();
  removePostgres(postgres);
  rmSync(closed, { recursive: true });
});

describe('the embedded PostgreSQL', () => {
  test('runs in a folder that only its owner can enter', async () => {
    expect(await ask(postgres.adminUrl, 'show server_version_num')).toMatch(/^18/);
  });

  test('keeps what it acknowledged, knows every letter, and listens to this machine only', async () => {
    const settings = `select current_setting('fsync'), current_setting('server_encoding'),
      current_setting('listen_addresses'), current_setting('unix_socket_directories'), upper('één')`;
    expect(await ask(postgres.adminUrl, settings)).toBe('on,UTF8,127.0.0.1,,ÉÉN');
  });

  test('lets nobody in without a password', async () => {
    const url = new URL(postgres.adminUrl);
    url.password = 'guess';
    await expect(ask(url.href, 'select 1')).rejects.toThrow('password authentication failed');
  });

  test('keeps its secrets to its owner', () => {
    expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  test('is found by another command while the one that started it lives', () => {
    expect(findRunningPostgres(dataDir)).toBe(postgres.adminUrl);
  });

  test('that was left behind is ended, and its data and port are taken up again', async () => {
    await ask(postgres.adminUrl, 'create database kept');
    const before = postgres;
    postgres = await startPostgres({ dataDir, durable: true });
    expect(isRunning(before.pid, before.folder)).toBe(false);
    expect(postgres.port).toBe(before.port);
    expect(await ask(postgres.adminUrl, `select count(*) from pg_database where datname = 'kept'`)).toBe('1');
  });

  test('that is killed comes back with all it acknowledged', async () => {
    await ask(postgres.adminUrl, 'create database acknowledged');
    postgres.force();
    await postgres.ended;
    postgres = await startPostgres({ dataDir, durable: true });
    expect(await ask(postgres.adminUrl, `select count(*) from pg_database where datname = 'acknowledged'`)).toBe('1');
  });

  test('that is killed leaves its files to nobody while one of its processes still works in them', async () => {
    const client = new pg.Client({ connectionString: postgres.adminUrl });
    client.on('error', () => undefined);
    await client.connect();
    const { rows } = await client.query('select pg_backend_pid() as pid');
    // Reckons without ever waiting, and so does not notice what happens around it.
    const reckoning = client.query('select sum(n) from generate_series(1, 8000000) n').catch(() => undefined);
    await ask(postgres.adminUrl, 'select 1');
    process.kill(postgres.pid, 'SIGKILL');
    await postgres.ended;
    expect(isRunning(rows[0].pid, 'postgres')).toBe(true);
    postgres = await startPostgres({ dataDir, durable: true });
    expect(isRunning(rows[0].pid, 'postgres')).toBe(false);
    await reckoning;
  });
});
