import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Log, readConfig, type Config } from '@signalenbeleid/platform';
import { makeTestDatabase, type TestDatabase } from '@signalenbeleid/platform/testing';
import { schedule } from './schedule.ts';
import { startWorker } from './start-worker.ts';
import { subscriptions } from './subscriptions.ts';

let database: TestDatabase;
let environment: Record<string, string>;
let config: Config;
const folder = mkdtempSync(join(tmpdir(), 'signalenbeleid-worker-'));

beforeAll(async () => {
  database = await makeTestDatabase();
  environment = {
    DATABASE_URL_APP: database.addressOf('app'),
    DATABASE_URL_RELAY: database.addressOf('relay'),
    DATA_DIR: folder,
    SESSION_SECRET: randomBytes(32).toString('hex'),
    ENCRYPTION_KEY: randomBytes(32).toString('base64'),
  };
  config = readConfig({ ...environment, REDIS_URL: process.env.REDIS_URL, LOG_LEVEL: 'silent' });
});
afterAll(async () => {
  await database?.remove();
  rmSync(folder, { recursive: true, force: true });
});

describe('the worker', () => {
  it('finds everything that its two tables name', async () => {
    const worker = await startWorker(config, new Log('test', 'silent'), { subscriptions, schedule });
    await worker.stop();
  });

  it('says which class nobody provides, before it takes any work', async () => {
    class Nobodys {
      static readonly queueName = 'nobodys';
      async run(): Promise<void> {}
    }
    const started = startWorker(config, new Log('test', 'silent'), {
      subscriptions: [['test.event', Nobodys]],
      schedule: [],
    });
    await expect(started).rejects.toThrow('Nobodys');
  });

  it('ends by itself, without a complaint, when it is asked to stop', async () => {
    const child = startProcess(environment);
    const [word] = await once(child, 'message');
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');
    expect([word, code]).toEqual(['ready', 0]);
  });

  it.each([
    ['a setting is wrong', { DATABASE_URL_APP: 'nonsense' }],
    ['its database is away', { DATABASE_URL_APP: 'postgres://app:x@127.0.0.1:1/none' }],
    ['its queues are away', { REDIS_URL: 'redis://127.0.0.1:1' }],
  ])(
    'does not start half when %s',
    async (_, settings) => {
      const child = startProcess({ ...environment, ...settings });
      const [code] = await once(child, 'exit');
      expect(code).toBe(1);
    },
    60_000,
  ); // a process of its own: how long it takes to load is no part of the rule
});

function startProcess(settings: Record<string, string>): ChildProcess {
  const loader = new URL('../../../infra/local/typescript.mjs', import.meta.url).href;
  const flags = ['--import', loader, new URL('./main.ts', import.meta.url).pathname];
  const env = {
    PATH: process.env.PATH,
    ...(process.env.REDIS_URL && { REDIS_URL: process.env.REDIS_URL }),
    ...settings,
  };
  return spawn(process.execPath, flags, { env, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
}
