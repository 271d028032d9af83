import { Injectable } from '@nestjs/common';
import type { MandateFilter, MandateView } from '@signalenbeleid/contracts/mandates.contract';
import type { Cluster } from '@signalenbeleid/contracts/taxonomy';
import { Database, found } from '@signalenbeleid/platform';
import { isoDay } from '@signalenbeleid/zones';
import { seatsOn, type Absence, type Mandate, type Seat } from './mandates.rules.ts';

type Row<T> = T & Record<string, unknown>;

/** Reads who sits where, and who may vote. */
@Injectable()
export class FindMandates {
  constructor(private readonly database: Database) {}

  /** The mandates that fit, by cluster and name. */
  async list({ cluster, member, day }: MandateFilter): Promise<MandateView[]> {
    const rows = await this.database.query<Row<MandateView>>(list, [cluster ?? null, member ?? null, day ?? null]);
    return rows.map(withoutNulls);
  }

  /** One mandate. Problem: `not-found`. */
  async one(id: string): Promise<MandateView> {
    return withoutNulls(found(await this.database.one<Row<MandateView>>(one, [id])));
  }

  /** Every mandate of people who are still let in, as the rules see it. */
  async all(): Promise<Mandate[]> {
    return (await this.database.query<Row<Mandate>>(spans)).map(withoutNulls);
  }

  /** The votes of a cluster on a day (today unless told), with who casts each. */
  async seats(
    cluster: Cluster,
    { day = isoDay(new Date()), absences = [] }: { day?: string; absences?: readonly Absence[] } = {},
  ): Promise<Seat[]> {
    return seatsOn(cluster, { day, mandates: await this.all(), absences });
  }
}

function withoutNulls<T extends { standsInFor?: string | undefined; validTo?: string | undefined }>(row: T): T {
  return { ...row, standsInFor: row.standsInFor ?? undefined, validTo: row.validTo ?? undefined };
}

const columns = `
  select d.id, d.member_id as "memberId", m.name, d.cluster, d.kind, d.stands_in_for as "standsInFor", d.version,
         d.valid_from::text as "validFrom", nullif(d.valid_to, 'infinity')::text as "validTo",
         coalesce((select json_agg(json_build_object('id', o.id, 'name', o.name) order by lower(o.name))
                     from mandate_organisation mo join organisation o on o.id = mo.organisation_id
                    where mo.mandate_id = d.id), '[]') as organisations
    from mandate d join member m on m.id = d.member_id`;

const one = `${columns} where d.id = $1`;

const list = `${columns}
   where ($1::text is null or d.cluster = $1) and ($2::uuid is null or d.member_id = $2)
     and ($3::date is null or $3 between d.valid_from and d.valid_to)
   order by d.cluster, lower(m.name), d.valid_from limit 5000`;

const spans = `
  select d.id, d.member_id as "memberId", d.cluster, d.kind, d.stands_in_for as "standsInFor",
         d.valid_from::text as "validFrom", nullif(d.valid_to, 'infinity')::text as "validTo"
    from mandate d join member m on m.id = d.member_id and m.status = 'active'
   order by d.id`;
