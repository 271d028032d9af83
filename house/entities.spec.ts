import { globSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '@signalenbeleid/platform';
import { makeTestDatabase, type TestDatabase } from '@signalenbeleid/platform/testing';
import type { DataSource, EntityMetadata } from 'typeorm';

const root = join(import.meta.dirname, '..');

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  for (const file of globSync('libs/*/src/*.entity.ts', { cwd: root })) await import(join(root, file));
  database = await makeTestDatabase();
  const config = { DATABASE_URL_APP: database.addressOf('app'), POOL_SIZE: 1 };
  const silent = { failure: () => undefined } as unknown as Parameters<typeof openDatabase>[1];
  source = await openDatabase(config as Parameters<typeof openDatabase>[0], silent);
});

afterAll(async () => {
  await source.destroy();
  await database.remove();
});

it('every entity is a table as the migrations made it: the same columns, and empty where it may be empty', async () => {
  expect(source.entityMetadatas).not.toEqual([]);
  for (const entity of source.entityMetadatas) {
    const made = await columnsMade(entity.tableName);
    for (const [column, nullable] of Object.entries(columnsMeant(entity)))
      expect({ table: entity.tableName, column, nullable: made[column] }).toEqual({
        table: entity.tableName,
        column,
        nullable,
      });
  }
});

it('no entity leans on another by a relation: features meet by ids', () => {
  const related = source.entityMetadatas.filter(({ relations }) => relations.length > 0);
  expect(related.map(({ tableName }) => tableName)).toEqual([]);
});

const columnsMeant = ({ columns }: EntityMetadata): Record<string, boolean> =>
  Object.fromEntries(columns.map(({ databaseName, isNullable }) => [databaseName, isNullable]));

async function columnsMade(table: string): Promise<Record<string, boolean>> {
  const { rows } = await database.superuser.query(
    `select attname, not attnotnull as nullable from pg_attribute
      where attrelid = to_regclass($1) and attnum > 0 and not attisdropped`,
    [`public.${table}`],
  );
  return Object.fromEntries(rows.map(({ attname, nullable }) => [attname, nullable]));
}
