import { makeTestDatabase, type TestDatabase } from '@signalenbeleid/platform/testing';
import pg from 'pg';
import { roles } from '../infra/database/passwords.ts';

/** Tables that hold nothing of one zone. A new name here needs a reason, and its own policies or grants. */
const withoutZone = {
  zone: 'the list of zones, public',
  municipality: 'the list of municipalities, public',
  zone_municipality: 'which municipality lies in which zone, public',
  request_count: 'how often somebody asked, for the rate limits',
  migration: 'what was migrated; only the owner reads it',
};

/** Policies that ask something else than the zone. A new name here needs a reason. */
const otherOpenings = {
  'member own_membership': 'somebody with several zones must find them before one is chosen',
  'event every_zone': 'the relay hands on what happened in every zone',
  'signal search': 'the index of texts is read by a function that asks the zone itself',
};

let database: TestDatabase;

beforeAll(async () => {
  database = await makeTestDatabase();
});

afterAll(() => database.remove());

const names = async (sql: string, values: unknown[] = []) => {
  const { rows } = await database.superuser.query({ text: sql, values, rowMode: 'array' });
  return rows.map((row) => row.join(' '));
};

const zoneTables = `select oid, relname, relrowsecurity, relforcerowsecurity from pg_class
  where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
    and exists (select from pg_attribute where attrelid = pg_class.oid and attname = 'zone_id' and not attisdropped)`;

it('every table belongs to a zone, or is on the short list of those that need none', async () => {
  const others = await names(`select relname from pg_class
    where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
      and oid not in (select oid from (${zoneTables}) of_zone) order by relname`);
  expect(others.filter((name) => !(name in withoutZone))).toEqual([]);
});

it('every table of a zone has its wall, for its owner as well', async () => {
  expect(await names(zoneTables)).not.toEqual([]);
  expect(
    await names(`select relname from (${zoneTables}) t where not (relrowsecurity and relforcerowsecurity)`),
  ).toEqual([]);
});

it('every table of a zone fills in its zone by itself', async () => {
  const open = await names(`select t.relname from (${zoneTables}) t
    join pg_attribute a on a.attrelid = t.oid and a.attname = 'zone_id'
    left join pg_attrdef d on d.adrelid = t.oid and d.adnum = a.attnum
    where not a.attnotnull or pg_get_expr(d.adbin, d.adrelid) is distinct from 'current_zone()'`);
  expect(open).toEqual([]);
});

it('whatever the app may do with a table, a policy holds it to the zone, before and after the change', async () => {
  const open = await names(`
    select t.relname, c.command
      from (${zoneTables}) t
      cross join (values ('SELECT', true, false), ('INSERT', false, true), ('UPDATE', true, true), ('DELETE', true, false))
           as c (command, reads, writes)
     where (has_table_privilege('app', t.oid, c.command)
            or c.command <> 'DELETE' and has_any_column_privilege('app', t.oid, c.command))
       and not exists (
         select from pg_policies p
          where p.schemaname = 'public' and p.tablename = t.relname and 'app' = any (p.roles)
            and p.cmd in ('ALL', c.command)
            and (not c.reads or p.qual = '(zone_id = current_zone())')
            and (not c.writes or p.with_check = '(zone_id = current_zone())'))`);
  expect(open).toEqual([]);
});

it('every other opening in a wall is on the short list', async () => {
  const openings = await names(`
    select tablename, policyname from pg_policies
     where schemaname = 'public'
       and (qual is distinct from '(zone_id = current_zone())' and cmd <> 'INSERT'
            or with_check is distinct from '(zone_id = current_zone())' and cmd not in ('SELECT', 'DELETE'))
     order by 1`);
  expect(openings.filter((name) => !(name in otherOpenings))).toEqual([]);
});

it('no key and no reference between tables of a zone reaches past its zone', async () => {
  const leaning = await names(`
    select t.relname, k.conname from pg_constraint k
      join (${zoneTables}) t on t.oid = k.conrelid
      join pg_attribute a on a.attrelid = t.oid and a.attname = 'zone_id'
     where k.contype in ('p', 'u', 'f') and not a.attnum = any (k.conkey)
       and (k.contype <> 'f' or k.confrelid in (select oid from (${zoneTables}) other))`);
  expect(leaning).toEqual([]);
});

it('without a zone the app sees no row of any zone: no error, nothing', async () => {
  const app = new pg.Client({ connectionString: database.addressOf('app') });
  await app.connect();
  const readable = await names(
    `select relname from (${zoneTables}) t where has_table_privilege('app', t.oid, 'SELECT')`,
  );
  for (const table of readable) expect(await countRows(app, table)).toEqual({ table, rows: 0 });
  await app.end();
});

async function countRows(client: pg.Client, table: string) {
  const { rows } = await client.query(`select count(*)::int as rows from ${pg.escapeIdentifier(table)}`);
  return { table, rows: rows[0].rows };
}

it('no role may pass a wall, except the one that makes back-ups, and that one only reads', async () => {
  const strong = await names(
    `select rolname from pg_roles where rolname = any ($1)
      and (rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls and rolname <> 'backup')`,
    [roles],
  );
  const writing = await names(`select oid::regclass from pg_class where relkind in ('r', 'p')
    and relnamespace in ('public'::regnamespace, 'auth'::regnamespace, 'bullmq'::regnamespace)
    and has_table_privilege('backup', oid, 'INSERT, UPDATE, DELETE, TRUNCATE')`);
  expect({ strong, writing }).toEqual({ strong: [], writing: [] });
});

it('no role is a member of another: a policy would hold for its members too', async () => {
  const members = await names(
    `select roleid::regrole, member::regrole from pg_auth_members
      where roleid::regrole::text = any ($1) or member::regrole::text = any ($1)`,
    [roles],
  );
  expect(members).toEqual([]);
});

it('no role but the owner may create anything, but the relay in the schema of its queues', async () => {
  const others = roles.filter((role) => role !== 'owner');
  const inSchemas = await names(
    `select role, nspname from unnest($1::text[]) role cross join pg_namespace
      where nspname !~ '^pg_(toast|temp)' and has_schema_privilege(role, pg_namespace.oid, 'CREATE')`,
    [others],
  );
  const inDatabase = await names(
    `select role from unnest($1::text[]) role where has_database_privilege(role, current_database(), 'CREATE')`,
    [others],
  );
  expect({ inSchemas, inDatabase }).toEqual({ inSchemas: ['relay bullmq'], inDatabase: [] });
});

it('only the owner owns anything', async () => {
  const owned = await names(
    `select relowner::regrole, oid::regclass from pg_class where relowner::regrole::text = any ($1)`,
    [roles.filter((role) => role !== 'owner')],
  );
  expect(owned).toEqual([]);
});

it('accounts are for signing in only, and signing in sees nothing of a zone', async () => {
  const seen = await names(
    `select relname from pg_class where relkind in ('r', 'p', 'v', 'm')
      and (relnamespace = 'auth'::regnamespace and has_table_privilege('app', oid, 'SELECT, INSERT, UPDATE, DELETE')
        or relnamespace = 'public'::regnamespace and has_table_privilege('auth_app', oid, 'SELECT, INSERT, UPDATE, DELETE'))`,
  );
  expect(seen).toEqual([]);
});

it('every view looks with the eyes of who asks', async () => {
  const views = await names(`select relname from pg_class
    where relkind = 'v' and relnamespace = 'public'::regnamespace
      and relname not like 'pg_%' and not coalesce(reloptions, '{}') && array['security_invoker=true', 'security_invoker=on']`);
  const copies = await names(
    `select relname from pg_class where relkind = 'm' and relnamespace = 'public'::regnamespace`,
  );
  expect({ views, copies }).toEqual({ views: [], copies: [] });
});

it('every function that lends its rights has a fixed search path', async () => {
  const loose = await names(`select oid::regprocedure from pg_proc
    where prosecdef and not exists (select from unnest(proconfig) setting where setting like 'search_path=%')`);
  expect(loose).toEqual([]);
});

it('the event log is only ever added to', async () => {
  const rights = await names(`select privilege from unnest(array['UPDATE', 'DELETE', 'TRUNCATE']) privilege
    where has_table_privilege('app', 'event', privilege)`);
  expect(rights).toEqual([]);
});
