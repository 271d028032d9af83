import { Injectable } from '@nestjs/common';
import { Database, Events, type Actor } from '@signalenbeleid/platform';

/**
 * Counts every signal of the zone anew: after signals came in without their events (a restored or filled database), or
 * when the nightly check found a difference and its cause is known. Never by itself: a difference is something to look into.
 */
@Injectable()
export class RecountTrends {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
  ) {}

  /** Month by month, so that no single statement grows with the years. */
  async execute(actor?: Actor): Promise<void> {
    for (const statement of [alone, 'delete from trend', 'delete from trend_entry', note])
      await this.database.query(statement);
    const months = await this.database.query<{ month: string }>(
      'select distinct month::text as month from trend_entry',
    );
    for (const { month } of months) await this.database.query(addUp, [month]);
    await this.events.record('trends.recounted', { subject: this.database.zoneId, actor });
  }
}

const alone = `select pg_advisory_xact_lock(hashtextextended('trend', 0) # hashtextextended(current_zone()::text, 0))`;

const note = `
  insert into trend_entry (signal_id, month, categories, sector, municipality, target_groups)
  select signal_id, month, categories, sector, municipality, target_groups from counted_signal`;

const addUp = `
  insert into trend (month, category, sector, municipality, target_group, signals)
  select e.month, cell.category, cell.sector_or_all, cell.municipality_or_all, cell.target_group, count(*)
    from trend_entry e, trend_cells(e.categories, e.sector, e.municipality, e.target_groups) cell
   where e.month = $1
   group by 1, 2, 3, 4, 5`;
