import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import type pg from 'pg';
import { readConfig, type Config } from '../config/config.ts';
import { makeTestDatabase } from '../testing/test-database.ts';

/** A database of this test file alone, with the settings of a worker that uses it. */
export interface OwnDatabase {
  config: Config;
  /** Somebody whom no wall and no trigger holds. */
  superuser: pg.Pool;
  remove(): Promise<void>;
}

/** Makes it; with an empty Redis too when the test run says so. */
export async function makeOwnDatabase(): Promise<OwnDatabase> {
  const database = await makeTestDatabase();
  if (process.env.REDIS_URL) await emptyRedis(process.env.REDIS_URL);
  const folder = mkdtempSync(join(tmpdir(), 'signalenbeleid-work-'));
  return {
    superuser: database.superuser,
    config: readConfig({
      DATABASE_URL_APP: database.addressOf('app'),
      DATABASE_URL_RELAY: database.addressOf('relay'),
      REDIS_URL: process.env.REDIS_URL,
      DATA_DIR: folder,
      LOG_LEVEL: 'silent',
      SESSION_SECRET: randomBytes(32).toString('hex'),
      ENCRYPTION_KEY: randomBytes(32).toString('base64'),
    }),
    remove: async () => {
      await database.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The files that one Jest worker runs one after the other share its Redis database. */
async function emptyRedis(url: string): Promise<void> {
  const redis = new Redis(url);
  await redis.flushdb();
  redis.disconnect();
}
