import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The walls between zones. `call wall('signal')` is the only way a table of a zone gets its wall; it refuses a table
 * whose rows could lean against another zone's.
 */
export class BuildTheWalls implements MigrationInterface {
  readonly name = '202611220100-build-the-walls';

  async up(run: QueryRunner): Promise<void> {
    // After a transaction the setting is '' and not null, hence nullif. A body in SQL's own form is bound to its
    // objects when it is made, so it needs no search_path of its own and the planner can still see through it.
    await run.query(`
      create function current_zone() returns uuid stable parallel safe
      return nullif(current_setting('app.zone_id', true), '')::uuid;

      comment on function current_zone() is 'The zone of this transaction; null outside the unit of work, which then sees nothing.';
    `);
    await run.query(wall);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop procedure wall(regclass); drop function current_zone();');
  }
}

const wall = `
  create procedure wall(table_name regclass) language plpgsql set search_path = public, pg_temp as $wall$
  declare
    zone_column smallint := (
      select attnum from pg_attribute
       where attrelid = table_name and attname = 'zone_id' and attnotnull and atttypid = 'uuid'::regtype);
    leaning text := (
      select string_agg(conname, ', ') from pg_constraint key
       where conrelid = table_name and contype = 'f' and not zone_column = any (conkey)
         and exists (select from pg_attribute where attrelid = confrelid and attname = 'zone_id' and not attisdropped));
  begin
    if zone_column is null then
      raise exception '% needs a column: zone_id uuid not null default current_zone()', table_name;
    end if;
    if not exists (
      select from pg_attrdef where adrelid = table_name and adnum = zone_column
         and pg_get_expr(adbin, adrelid) = 'current_zone()') then
      raise exception 'zone_id of % needs its default: current_zone()', table_name;
    end if;
    if exists (
      select from pg_index where indrelid = table_name and indisunique and not zone_column = any (indkey)) then
      raise exception 'a unique key of % leaves out zone_id: it would tell one zone what another holds', table_name;
    end if;
    if leaning is not null then
      raise exception 'foreign keys of % leave out zone_id: %', table_name, leaning;
    end if;
    execute format('alter table %s enable row level security, force row level security', table_name);
    execute format('create policy own_zone on %s to app using (zone_id = current_zone()) with check (zone_id = current_zone())', table_name);
    execute format('grant select, insert, update, delete on %s to app', table_name);
    execute format('grant select on %s to backup', table_name);
  end
  $wall$;

  comment on procedure wall(regclass) is 'Gives a table of a zone its wall; the only way it gets one.';
  revoke all on procedure wall(regclass) from public;
`;
