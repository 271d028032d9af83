import { Injectable } from '@nestjs/common';
import { Database, Events, Log, type Routine, type RoutineContext } from '@signalenbeleid/platform';

/** How far the counts are off: signals counted otherwise than they are, and counts that their signals do not add up to. */
export interface TrendDifferences {
  signals: number;
  wrongSignals: number;
  wrongCounts: number;
}

/**
 * Every night: do the counts still agree with a recount? A difference is written down and told, and repaired by nobody:
 * it means that something counted wrongly, and that is what must be found.
 */
@Injectable()
export class CheckTrends implements Routine {
  static readonly queueName = 'check-trends';
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly log: Log,
  ) {}

  async run({ zoneId, dueAt }: RoutineContext): Promise<void> {
    const { wrongSignals, wrongCounts } = await this.look(dueAt);
    if (wrongSignals + wrongCounts > 0)
      this.log.warn('trends differ from a recount', { zoneId, wrongSignals, wrongCounts });
  }

  /** Compares now and keeps what was found, as the look that was due at this moment; what differs is told once. */
  async look(dueAt: Date): Promise<TrendDifferences> {
    const found = await this.compare();
    const { signals, wrongSignals, wrongCounts } = found;
    const first = await this.database.one(store, [dueAt, signals, wrongSignals, wrongCounts]);
    const payload = { wrongSignals, wrongCounts };
    if (first && wrongSignals + wrongCounts > 0)
      await this.events.record('trends.differed', { subject: this.database.zoneId, payload });
    return found;
  }

  /** Compares in two steps that together are a recount: signals with what was noted of them, and that with the counts. */
  async compare(): Promise<TrendDifferences> {
    const noted = await this.database.one<{ signals: number; wrong: number }>(compareSignals);
    const months = await this.database.query<{ month: string }>(everyMonth);
    let wrongCounts = 0;
    for (const { month } of months)
      wrongCounts += (await this.database.one<{ wrong: number }>(compareCounts, [month]))?.wrong ?? 0;
    return { signals: noted?.signals ?? 0, wrongSignals: noted?.wrong ?? 0, wrongCounts };
  }
}

// What changed a moment ago may still wait in the queue for its turn: that is no difference yet.
const compareSignals = `
  select count(e.signal_id)::int as signals,
         count(*) filter (
           where (s.month, s.categories, s.sector, s.municipality, s.target_groups)
                 is distinct from (e.month, e.categories, e.sector, e.municipality, e.target_groups)
             and not exists (
               select from event where subject = coalesce(s.signal_id, e.signal_id) and at > now() - interval '10 minutes'))::int as wrong
    from counted_signal s full join trend_entry e on e.zone_id = s.zone_id and e.signal_id = s.signal_id`;

const everyMonth = `
  select month::text as month from (select month from trend where shape = 0 union select month from trend_entry) months order by 1`;

// Entry and counts change in one statement, so one look at both never finds them halfway.
const compareCounts = `
  with recount as (
    select cell.category, cell.sector_or_all as sector, cell.municipality_or_all as municipality, cell.target_group, count(*)::int as signals
      from trend_entry e, trend_cells(e.categories, e.sector, e.municipality, e.target_groups) cell
     where e.month = $1 group by 1, 2, 3, 4),
  counted as (
    select category, sector, municipality, target_group, signals from trend where shape between 0 and 31 and month = $1 and signals <> 0)
  select count(*)::int as wrong from recount full join counted using (category, sector, municipality, target_group)
   where recount.signals is distinct from counted.signals`;

const store = `
  insert into trend_check (due_at, signals, wrong_signals, wrong_counts) values ($1, $2, $3, $4)
  on conflict (zone_id, due_at) do nothing returning 1`;
