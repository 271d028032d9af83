import { Injectable } from '@nestjs/common';
import { sectors, type Sector } from '@signalenbeleid/contracts';
import type { Spread } from '@signalenbeleid/contracts/shared-signals.contract';
import { Database } from '@signalenbeleid/platform';
import { spreadOf, type Voices } from './spread.rules.ts';

interface VoicesRow extends Voices {
  id: string;
}

// Each part is counted by itself: adding would count an organisation twice that both reported and recognises.
const voices = `
  select wanted.id,
    coalesce(s.sectors, '{}') as "signalSectors", coalesce(r.sectors, '{}') as "recognisedSectors",
    coalesce(s.count, 0)::int as signals, coalesce(r.count, 0)::int as recognitions,
    coalesce(s.municipalities, '{}') as municipalities, coalesce(s.months, '{}') as months,
    (select count(*)::int from (
      select w.organisation_id from bundling b join signal_reporter w on w.signal_id = b.signal_id
       where b.shared_signal_id = wanted.id and b.undone_at is null and w.organisation_id is not null
      union select organisation_id from recognition where shared_signal_id = wanted.id) o) as organisations
  from unnest($1::uuid[]) as wanted(id)
  left join lateral (
    select count(*), array_agg(distinct g.sector order by g.sector) filter (where g.sector is not null) as sectors,
      array_agg(distinct g.municipality order by g.municipality) filter (where g.municipality is not null) as municipalities,
      array_agg(distinct to_char(g.month, 'YYYY-MM') order by to_char(g.month, 'YYYY-MM')) as months
    from bundling b join signal g on g.id = b.signal_id where b.shared_signal_id = wanted.id and b.undone_at is null) s on true
  left join lateral (
    select count(*), array_agg(distinct o.sector order by o.sector) as sectors
    from recognition n join organisation o on o.id = n.organisation_id where n.shared_signal_id = wanted.id) r on true`;

/** Reads how broadly shared signals are carried. */
@Injectable()
export class FindSpread {
  constructor(private readonly database: Database) {}

  /** The spread of each of these shared signals. */
  async of(ids: readonly string[]): Promise<Map<string, Spread>> {
    if (ids.length === 0) return new Map();
    const [rows, active] = await Promise.all([this.database.query<VoicesRow>(voices, [ids]), this.activeSectors()]);
    return new Map(rows.map((row) => [row.id, spreadOf(row, active)]));
  }

  /** The sectors with an organisation in this zone, in the order of the taxonomy. */
  async activeSectors(): Promise<Sector[]> {
    const rows = await this.database.query<{ sector: Sector }>('select distinct sector from organisation where active');
    const active = new Set(rows.map(({ sector }) => sector));
    return sectors.filter((sector) => active.has(sector));
  }
}
