import { LATEST_SCHEMA_VERSION, runMigrations } from 'bullmq';
import pg from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import { migrations, type NamedMigration } from '../migrations/index.ts';
import { type Passwords, urlsOf } from './passwords.ts';
import { planForEveryZone } from './planning.ts';
import { prepareDatabase } from './roles.ts';

/** Any number will do, as long as every migrating process uses the same. */
const migratingLock = 5_306_202;

/**
 * Brings a server up to date: roles, database, every migration not yet applied (each in its own transaction, as
 * `owner`), what the planner knows of zones, and the tables of the queues. Two processes at once: one works, the other waits and finds nothing to do.
 * Answers the names it applied. Throws when a lock is not free within 2 seconds; what was applied before that stays.
 */
export async function migrate(adminUrl: string, passwords: Passwords): Promise<string[]> {
  await prepareDatabase(adminUrl, passwords);
  const { owner } = urlsOf(adminUrl, passwords);
  const applied = await asOwner(owner, applyMissing);
  await planForEveryZone(adminUrl);
  await migrateQueues(owner);
  return applied;
}

/** Takes the newest `count` migrations back, newest first. For a migration that went wrong, and for the tests. */
export async function undo(adminUrl: string, passwords: Passwords, count: number): Promise<string[]> {
  return asOwner(urlsOf(adminUrl, passwords).owner, async (run) => {
    const done = await appliedNames(run);
    const last = listed()
      .filter(({ name }) => done.has(name))
      .reverse()
      .slice(0, count);
    for (const migration of last) await inOwnTransaction(run, () => takeBack(run, migration));
    return last.map(({ name }) => name);
  });
}

async function asOwner<T>(url: string, work: (run: QueryRunner) => Promise<T>): Promise<T> {
  const source = await new DataSource({ type: 'postgres', url, extra: { max: 1 } }).initialize();
  const run = source.createQueryRunner();
  try {
    await run.query(`select pg_advisory_lock(${migratingLock})`);
    await run.query(`set lock_timeout = '2s'`);
    return await work(run);
  } finally {
    await run.release();
    await source.destroy();
  }
}

async function applyMissing(run: QueryRunner): Promise<string[]> {
  await run.query(
    'create table if not exists migration (name text primary key, applied_at timestamptz not null default now())',
  );
  const done = await appliedNames(run);
  const missing = listed().filter(({ name }) => !done.has(name));
  for (const migration of missing) await inOwnTransaction(run, () => apply(run, migration));
  return missing.map(({ name }) => name);
}

function listed(): NamedMigration[] {
  return migrations.map((Migration) => new Migration());
}

async function appliedNames(run: QueryRunner): Promise<Set<string>> {
  const rows: { name: string }[] = await run.query('select name from migration');
  return new Set(rows.map(({ name }) => name));
}

async function apply(run: QueryRunner, migration: NamedMigration): Promise<void> {
  await migration.up(run);
  await run.query('insert into migration (name) values ($1)', [migration.name]);
}

async function takeBack(run: QueryRunner, migration: NamedMigration): Promise<void> {
  await migration.down(run);
  await run.query('delete from migration where name = $1', [migration.name]);
}

async function inOwnTransaction(run: QueryRunner, work: () => Promise<void>): Promise<void> {
  await run.startTransaction();
  try {
    await work();
    await run.commitTransaction();
  } catch (error) {
    await run.rollbackTransaction();
    throw error;
  }
}

/** The queues' own tables come with their library and change with its version: looked at on every migration. */
async function migrateQueues(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const version = await runMigrations(client, 'bullmq');
    if (version < LATEST_SCHEMA_VERSION) throw new Error(`The queues stayed at version ${version}`);
  } finally {
    await client.end();
  }
}
