import { insideDatabase } from './roles.ts';

/**
 * Keeps PostgreSQL from counting how many rows each zone has. It counts when a table has grown by a tenth; of a zone that
 * is newer than that, or too small to stand in its list, it supposes that it holds a single row, and then reads the whole
 * zone where one look-up would do: among a million signals 8 milliseconds to find one of them, instead of 0.02. Knowing
 * nothing, it supposes for each zone a two-hundredth of the table, and looks things up. Counts that are there already are
 * thrown away. Holds for every table with a zone, so it is done after the migrations. Safe to repeat.
 */
export async function planForEveryZone(adminUrl: string): Promise<void> {
  await insideDatabase(adminUrl, (run) => run(forgetCounts));
}

const forgetCounts = `
  do $$
  declare counted record;
  begin
    for counted in
      select attrelid, attnum from pg_attribute join pg_class on pg_class.oid = attrelid
       where attname = 'zone_id' and not attisdropped and attstattarget is distinct from 0
         and relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
    loop
      execute format('alter table %s alter column zone_id set statistics 0', counted.attrelid::regclass);
      delete from pg_statistic where starelid = counted.attrelid and staattnum = counted.attnum;
    end loop;
  end $$`;
