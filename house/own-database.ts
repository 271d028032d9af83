import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { type Passwords, type Role, urlsOf, withDatabase } from '../infra/database/passwords.ts';

/** A migrated database of its own for one test file. */
export interface OwnDatabase {
  admin: pg.Client;
  /** The address at which this role signs in to it. */
  urlOf: (role: Role) => string;
  drop: () => Promise<void>;
}

/** Copies the template that the test run has migrated. */
export async function createOwnDatabase(): Promise<OwnDatabase> {
  const {
    TEST_DATABASE_ADMIN_URL: server = '',
    TEST_TEMPLATE: template = '',
    TEST_DATABASE_ROLES = '{}',
  } = process.env;
  const name = `house_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `create database ${name} template ${template}`);
  const url = withDatabase(server, name);
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  return {
    admin,
    urlOf: (role) => urlsOf(url, JSON.parse(TEST_DATABASE_ROLES) as Passwords)[role],
    drop: async () => {
      await admin.end();
      await onServer(server, `drop database ${name} with (force)`);
    },
  };
}

async function onServer(url: string, statement: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
