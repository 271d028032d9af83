import { insideDatabase } from './roles.ts';

/** In Flanders; the planner supposes that each has an equal share of a table. */
const ZONES = 60;

/**
 * Keeps PostgreSQL from counting how many rows each zone has. It counts when a table has grown by a tenth; of a zone that
 * is newer than that, or too small to stand in its list, it supposes that it holds a single row, and then reads the whole
 * zone where one look-up would do: among a million signals 8 milliseconds to find one of them, instead of 0.02. Here it is
 * told once that there are sixty zones, and not which: of each it then supposes an equal share, and looks things up. Holds
 * for every table with a zone, so it is done after the migrations. Safe to repeat.
 */
export async function planForEveryZone(adminUrl: string): Promise<void> {
  await insideDatabase(adminUrl, (run) => run(forgetCounts));
}

// A row of pg_statistic without a list of frequent values; `statistics 0` keeps `analyze` from writing another.
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
      insert into pg_statistic (starelid, staattnum, stainherit, stanullfrac, stawidth, stadistinct,
        stakind1, stakind2, stakind3, stakind4, stakind5, staop1, staop2, staop3, staop4, staop5,
        stacoll1, stacoll2, stacoll3, stacoll4, stacoll5)
      values (counted.attrelid, counted.attnum, false, 0, 16, ${ZONES}, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    end loop;
  end $$`;
