import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import pg from 'pg';
import { readConfig, type Config } from '../config/config.ts';

/** A database of this test file alone, made from the migrated template, with the settings of a process that uses it. */
export interface OwnDatabase {
  config: Config;
  /** Somebody whom no wall and no trigger holds. */
  superuser: pg.Pool;
  remove(): Promise<void>;
}

/** Makes it; on Redis too when the test run says so. */
export async function makeOwnDatabase(): Promise<OwnDatabase> {
  const adminUrl = new URL(process.env.TEST_DATABASE_ADMIN_URL ?? '');
  const name = `own_${randomBytes(6).toString('hex')}`;
  const admin = new pg.Pool({ connectionString: adminUrl.href, max: 1 });
  await admin.query(`create database ${pg.escapeIdentifier(name)} template ${process.env.TEST_TEMPLATE}`);
  const passwords = JSON.parse(process.env.TEST_DATABASE_ROLES ?? '{}') as Record<string, string>;
  const addressOf = (role?: string) => {
    const url = new URL(adminUrl);
    url.pathname = `/${name}`;
    if (role) [url.username, url.password] = [role, passwords[role] ?? ''];
    return url.href;
  };
  if (process.env.REDIS_URL) await emptyRedis(process.env.REDIS_URL);
  const folder = mkdtempSync(join(tmpdir(), 'signalenbeleid-work-'));
  const superuser = new pg.Pool({ connectionString: addressOf(), max: 4 });
  superuser.on('error', () => undefined);
  return {
    superuser,
    config: readConfig({
      DATABASE_URL_APP: addressOf('app'),
      DATABASE_URL_RELAY: addressOf('relay'),
      REDIS_URL: process.env.REDIS_URL,
      DATA_DIR: folder,
      LOG_LEVEL: 'silent',
      SESSION_SECRET: randomUUID(),
      ENCRYPTION_KEY: randomBytes(32).toString('base64'),
    }),
    remove: async () => {
      await superuser.end();
      await admin.query(`drop database ${pg.escapeIdentifier(name)} with (force)`);
      await admin.end();
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
