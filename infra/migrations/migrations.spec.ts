import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { migrate, undo } from '../database/migrate.ts';
import { databaseNameOf, type Passwords, withDatabase } from '../database/passwords.ts';
import { migrations } from './index.ts';

const names = migrations.map((Migration) => new Migration().name);
const server = process.env.TEST_DATABASE_ADMIN_URL ?? '';
const passwords = JSON.parse(process.env.TEST_DATABASE_ROLES ?? '{}') as Passwords;
const database = `migrations_${process.pid}`;
const url = withDatabase(server, database);

const ask = async (address: string, sql: string): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
};

const schema = `
  select table_schema, table_name, column_name, data_type, is_nullable, column_default
    from information_schema.columns where table_schema in ('public', 'auth') order by 1, 2, 3`;

afterAll(() => ask(server, `drop database if exists ${database} with (force)`));

describe('the migrations', () => {
  beforeAll(() => migrate(url, passwords));

  test('are listed in the order of their names, each with the name of its file', () => {
    const files = readdirSync(import.meta.dirname).filter((name) => /^\d{12}-[a-z0-9-]+\.ts$/.test(name));
    expect(names).toEqual(files.map((file) => file.replace('.ts', '')).sort());
  });

  test('applied again change nothing', async () => {
    expect(await migrate(url, passwords)).toEqual([]);
  });

  test('leave nothing counted of how much a zone holds, also where it was counted before', async () => {
    const counted = `
      select tablename from pg_stats
       where schemaname = 'public' and attname = 'zone_id' and (n_distinct <> 60 or most_common_vals is not null)`;
    await ask(
      url,
      `insert into zone (id, slug, name, province) values (gen_random_uuid(), 'proef', 'Proef', 'Limburg')`,
    );
    await ask(url, `insert into "grouping" (zone_id, seen) select id, 0 from zone where slug = 'proef'`);
    await ask(url, 'alter table "grouping" alter column zone_id set statistics 100; analyze "grouping"');
    expect(await ask(url, counted)).toEqual([{ tablename: 'grouping' }]);
    await migrate(url, passwords);
    await ask(url, 'analyze "grouping"');
    expect(await ask(url, counted)).toEqual([]);
    await ask(url, `delete from "grouping"; delete from zone where slug = 'proef'`);
  });

  test('do so in our own database when the address names none', async () => {
    const bare = withDatabase(server, 'postgres');
    const ours = databaseNameOf(bare);
    await migrate(bare, passwords);
    const still = await ask(
      withDatabase(server, ours),
      `select attrelid::regclass from pg_attribute join pg_class on pg_class.oid = attrelid
        where attname = 'zone_id' and relkind = 'r' and relnamespace = 'public'::regnamespace and attstattarget is distinct from 0`,
    );
    expect(still).toEqual([]);
    await ask(server, `drop database ${ours} with (force)`);
  });

  test('can all be taken back, and lead to the same schema again', async () => {
    const before = await ask(url, schema);
    expect(await undo(url, passwords, names.length)).toEqual(names.toReversed());
    const left = await ask(url, schema);
    expect([...new Set(left.map((column) => column.table_name))]).toEqual(['migration']);
    expect(await migrate(url, passwords)).toEqual(names);
    expect(await ask(url, schema)).toEqual(before);
  });

  test('applied by two at once are applied once', async () => {
    await undo(url, passwords, 1);
    const both = await Promise.all([migrate(url, passwords), migrate(url, passwords)]);
    expect(both.flat()).toEqual(names.slice(-1));
  });
});
