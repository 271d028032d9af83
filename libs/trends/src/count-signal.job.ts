import { Injectable } from '@nestjs/common';
import { Database, type EventContext, type Job } from '@signalenbeleid/platform';

/**
 * Keeps the trends right whenever something happened to a signal: counts it as it is now, and no longer as it was. The
 * work follows what changed about this one signal, never how many there are. Twice is harmless, and so is a late or
 * early event, as the job looks at the signal and not at what the event tells.
 */
@Injectable()
export class CountSignal implements Job {
  static readonly queueName = 'count-signal';
  constructor(private readonly database: Database) {}

  async run({ subject }: EventContext): Promise<void> {
    // The lock is taken before the statement that counts, so that this sees what the one before left behind.
    await this.database.query(oneAtATime, [subject]);
    await this.database.query(count, [subject]);
  }
}

// Signals are counted side by side, each by one at a time; a recount of everything waits for them, and they for it.
const oneAtATime = `
  select pg_advisory_xact_lock_shared(hashtextextended('trend', 0) # hashtextextended(current_zone()::text, 0)),
         pg_advisory_xact_lock(hashtextextended($1::text, 1))`;

// One statement, so that what is noted and what is added up come from one look. Rows are touched in the order of their
// key: two jobs that meet on the same rows wait for each other and never in a circle.
const count = `
  with now as materialized (select * from counted_signal where signal_id = $1),
  was as (select * from trend_entry where signal_id = $1),
  noted as (
    insert into trend_entry as e (signal_id, month, categories, sector, municipality, target_groups)
    select signal_id, month, categories, sector, municipality, target_groups from now
    on conflict (zone_id, signal_id) do update
       set month = excluded.month, categories = excluded.categories, sector = excluded.sector,
           municipality = excluded.municipality, target_groups = excluded.target_groups, counted_at = now()
     where (e.month, e.categories, e.sector, e.municipality, e.target_groups)
           is distinct from (excluded.month, excluded.categories, excluded.sector, excluded.municipality, excluded.target_groups)),
  forgotten as (delete from trend_entry where signal_id = $1 and not exists (select from now)),
  change as (
    select month, categories, sector, municipality, target_groups, 1 as signals from now
    union all
    select month, categories, sector, municipality, target_groups, -1 from was),
  difference as (
    select change.month, cell.category, cell.sector_or_all, cell.municipality_or_all, cell.target_group, sum(signals) as signals
      from change, trend_cells(categories, sector, municipality, target_groups) cell
     group by 1, 2, 3, 4, 5 having sum(signals) <> 0)
  insert into trend as t (month, category, sector, municipality, target_group, signals)
  select * from difference order by 1, 2, 3, 4, 5
  on conflict (zone_id, shape, month, category, sector, municipality, target_group) do update set signals = t.signals + excluded.signals`;
