import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** A database of one test file alone, made from the migrated template of this run. */
export interface TestDatabase {
  /** The address of this database for a role; without one, for the superuser whom no wall holds. */
  addressOf(role?: 'owner' | 'app' | 'relay' | 'auth_app' | 'backup'): string;
  superuser: pg.Pool;
  remove(): Promise<void>;
}

/** Makes it, in some tens of milliseconds. The address of the server comes from the set-up of the test run. */
export async function makeTestDatabase(): Promise<TestDatabase> {
  const { TEST_DATABASE_ADMIN_URL = '', TEST_TEMPLATE = '', TEST_DATABASE_ROLES = '{}' } = process.env;
  const passwords = JSON.parse(TEST_DATABASE_ROLES) as Record<string, string>;
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(TEST_DATABASE_ADMIN_URL, `create database ${name} template ${TEST_TEMPLATE}`);
  const addressOf = (role?: string) => {
    const url = new URL(TEST_DATABASE_ADMIN_URL);
    url.pathname = `/${name}`;
    if (role) [url.username, url.password] = [role, passwords[role] ?? ''];
    return url.href;
  };
  const superuser = new pg.Pool({ connectionString: addressOf(), max: 4 });
  superuser.on('error', () => undefined); // dropping the database ends idle connections
  return {
    addressOf,
    superuser,
    remove: async () => {
      await superuser.end();
      await onServer(TEST_DATABASE_ADMIN_URL, `drop database ${name} with (force)`);
    },
  };
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
