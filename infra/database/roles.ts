import pg from 'pg';
import { databaseNameOf, type Passwords, type Role, roles, withDatabase } from './passwords.ts';

/** What each role is besides a login. Everything not named is PostgreSQL's default: nothing. */
const attributes: Record<Role, string> = {
  owner: 'nobypassrls',
  app: 'nobypassrls',
  relay: 'nobypassrls',
  auth_app: 'nobypassrls',
  backup: 'bypassrls',
};

const searchPaths: Record<Role, string> = {
  owner: 'public',
  app: 'public',
  relay: 'public',
  auth_app: 'auth',
  backup: 'public',
};

/** Any number will do, as long as everybody who prepares this server uses the same. */
const preparingLock = 5_306_201;

/**
 * Makes the roles, the database, its schemas and its extensions, and takes away what nobody should have. Safe to
 * repeat: what is there already is brought back to what it must be. Throws when the address is not a superuser's.
 */
export async function prepareDatabase(adminUrl: string, passwords: Passwords): Promise<void> {
  const database = databaseNameOf(adminUrl);
  await asAdministrator(withDatabase(adminUrl, 'postgres'), async (run) => {
    await run(`select pg_advisory_lock(${preparingLock})`);
    for (const role of roles) await makeRole(run, role, passwords[role]);
    await leaveEachOther(run);
    await makeDatabase(run, database);
  });
  await insideDatabase(adminUrl, async (run) => {
    await run(wallsOf(pg.escapeIdentifier(database)));
  });
}

/** Does work of the administrator inside the database that the address names, or ours when it names none. One at a time. */
export async function insideDatabase(adminUrl: string, work: (run: Run) => Promise<unknown>): Promise<void> {
  await asAdministrator(withDatabase(adminUrl, databaseNameOf(adminUrl)), async (run) => {
    await run(`select pg_advisory_lock(${preparingLock})`);
    await work(run);
  });
}

type Run = (sql: string) => Promise<pg.QueryResult>;

async function asAdministrator(url: string, work: (run: Run) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A server that goes away is told by the statement that was under way.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await work((sql) => client.query(sql));
  } finally {
    await client.end();
  }
}

async function makeRole(run: Run, role: Role, password: string): Promise<void> {
  const { rowCount } = await run(`select 1 from pg_roles where rolname = '${role}'`);
  const verb = rowCount ? 'alter' : 'create';
  const never = 'login nosuperuser nocreatedb nocreaterole noreplication noinherit';
  await run(`${verb} role ${role} ${never} ${attributes[role]} password ${pg.escapeLiteral(password)}`);
  await run(`alter role ${role} set search_path = ${searchPaths[role]}`);
}

/** A policy for one role also holds for its members: so no role may be a member of another. */
async function leaveEachOther(run: Run): Promise<void> {
  const { rows } = await run(`
    select granted.rolname as granted, member.rolname as member
      from pg_auth_members
      join pg_roles granted on granted.oid = roleid
      join pg_roles member on member.oid = pg_auth_members.member
     where member.rolname in (${roles.map((role) => `'${role}'`).join(', ')})`);
  for (const { granted, member } of rows as { granted: string; member: string }[]) {
    await run(`revoke ${pg.escapeIdentifier(granted)} from ${pg.escapeIdentifier(member)}`);
  }
}

async function makeDatabase(run: Run, database: string): Promise<void> {
  const { rowCount } = await run(`select 1 from pg_database where datname = ${pg.escapeLiteral(database)}`);
  if (rowCount) return;
  await run(`create database ${pg.escapeIdentifier(database)} owner owner encoding 'UTF8' template template0`);
}

/** Inside the database: whose schema is whose, and what new tables of the owner open for whom by themselves. */
function wallsOf(database: string): string {
  return `
    alter database ${database} owner to owner;
    revoke all on database ${database} from public;
    grant connect on database ${database} to app, relay, auth_app, backup;
    grant temporary on database ${database} to relay;

    create schema if not exists auth authorization owner;
    create schema if not exists bullmq authorization owner;
    alter schema public owner to owner;
    revoke all on schema public from public;
    grant usage on schema public to app, relay, backup;
    grant usage on schema auth to auth_app, backup;
    -- BullMQ makes a sequence for each queue when it is first used, which the application must not be able to do.
    grant usage, create on schema bullmq to relay;
    grant select, insert, update, delete on all tables in schema bullmq to relay;
    grant usage, select, update on all sequences in schema bullmq to relay;
    revoke all on schema bullmq from app;
    grant usage on schema bullmq to backup;

    create extension if not exists pg_trgm with schema public;
    create extension if not exists unaccent with schema public;
    create extension if not exists btree_gin with schema public;

    alter default privileges for role owner grant select on tables to backup;
    alter default privileges for role owner grant select on sequences to backup;
    alter default privileges for role owner in schema auth grant select, insert, update, delete on tables to auth_app;
    alter default privileges for role owner in schema auth grant usage, select on sequences to auth_app;
    alter default privileges for role owner in schema bullmq grant select, insert, update, delete on tables to relay;
    alter default privileges for role owner in schema bullmq grant usage, select, update on sequences to relay;`;
}
