import { Injectable } from '@nestjs/common';
import { unnamedSectors, type Sector } from '@signalenbeleid/contracts/taxonomy';
import type { ProcessFigures } from '@signalenbeleid/contracts/trends.contract';
import { Database, type Actor } from '@signalenbeleid/platform';
import { firstSettings } from '@signalenbeleid/zones';
import { FindTrends } from './find-trends.ts';
import { isSafe, percent } from './small-numbers.rules.ts';

interface Work {
  waited: number;
  answered: number;
  reported: number;
  anonymous: number;
  medianDays: number | null;
  [column: string]: unknown;
}

/**
 * How the zone answers: figures about the work itself. A year is judged by what waited in it, also from before: an
 * answer often comes in another year than its signal.
 */
@Injectable()
export class FindProcessFigures {
  constructor(
    private readonly database: Database,
    private readonly trends: FindTrends,
  ) {}

  /** Outside the coordinators' circle a share is left out when it, or what is left of it, stands for fewer than k signals. */
  async execute(actor: Actor, year: string): Promise<ProcessFigures> {
    const { smallNumber } = await this.trends.source();
    const everything = actor.roles.some((role) => role === 'zone-coordinator' || role === 'sector-coordinator');
    const k = everything ? 1 : (smallNumber ?? firstSettings.smallNumber);
    const [found, silent] = await Promise.all([
      this.database.one<Work>(work, [`${year}-01-01`]),
      this.database.query<{ sector: Sector | null; municipality: string | null }>(notHeard, [
        `${year}-01-01`,
        unnamedSectors,
      ]),
    ]);
    const figures = found ?? { waited: 0, answered: 0, reported: 0, anonymous: 0, medianDays: null };
    // Of a year with hardly any signals not even that tells who sent them.
    return { year, ...told(figures, k), ...(figures.reported >= k && silence(silent)) };
  }
}

const silence = (silent: { sector: Sector | null; municipality: string | null }[]) => ({
  silentSectors: silent.flatMap(({ sector }) => sector ?? []),
  silentMunicipalities: silent.flatMap(({ municipality }) => municipality ?? []),
});

function told({ waited, answered, reported, anonymous, medianDays }: Work, k: number): Partial<ProcessFigures> {
  const share = (n: number, of: number) => (of > 0 && isSafe(n, k) && isSafe(of - n, k) ? percent(n, of) : undefined);
  const [answeredPercent, anonymousPercent] = [share(answered, waited), share(anonymous, reported)];
  return {
    ...(medianDays !== null && answered >= k && { medianDaysToAnswer: Math.round(medianDays) }),
    ...(answeredPercent !== undefined && { answeredPercent }),
    ...(anonymousPercent !== undefined && { anonymousPercent }),
  };
}

const work = `
  select count(*)::int as waited,
         count(*) filter (where answered)::int as answered,
         count(*) filter (where reported)::int as reported,
         count(*) filter (where reported and visibility = 'ANONIEM')::int as anonymous,
         percentile_cont(0.5) within group (order by days) filter (where answered)::float8 as "medianDays"
    from (
      select s.first_answered_at < $1::date + interval '1 year' as answered, s.reported_at >= $1::date as reported,
             extract(epoch from s.first_answered_at - s.reported_at) / 86400 as days, r.visibility
        from counted_signal c
        join signal s on s.zone_id = c.zone_id and s.id = c.signal_id
        left join signal_reporter r on r.zone_id = s.zone_id and r.signal_id = s.id
       where s.reported_at < $1::date + interval '1 year' and (s.first_answered_at is null or s.first_answered_at >= $1::date)
    ) of_year`;

// A sector or municipality of the zone in which no signal of that year counts.
const notHeard = `
  select distinct sector, null as municipality from organisation o
   where active and sector <> all($2) and not exists (
     select from trend t where t.shape = 4 and t.sector = o.sector and t.signals > 0
        and t.month >= $1::date and t.month < $1::date + interval '1 year')
  union all
  select null, municipality from zone_municipality m join zone on zone.slug = m.zone_slug and zone.id = current_zone()
   where $1::date <= m.valid_to and m.valid_from < $1::date + interval '1 year' and not exists (
     select from trend t where t.shape = 2 and t.municipality = m.municipality and t.signals > 0
        and t.month >= $1::date and t.month < $1::date + interval '1 year')
   order by 1, 2`;
