import { Injectable } from '@nestjs/common';
import type { MandateKind } from '@signalenbeleid/contracts/code-lists';
import type {
  ClusterPage,
  OrganisationInSector,
  PersonInCluster,
  SectorPage,
  WhoIsWho,
} from '@signalenbeleid/contracts/mandates.contract';
import { clusters, sectorsOf, type Cluster, type Sector } from '@signalenbeleid/contracts/taxonomy';
import { Database, type Actor } from '@signalenbeleid/platform';
import { FindOrganisations, FindZones, isoDay } from '@signalenbeleid/zones';

interface PersonRow {
  memberId: string;
  name: string;
  function: string;
  email: string;
  sector: Sector | null;
  organisations: string[];
  roles: string[];
  cluster: Cluster | null;
  kind: MandateKind | null;
  standsInFor: string | null;
  [column: string]: unknown;
}

interface SectorRow {
  sector: Sector;
  organisations: (Omit<OrganisationInSector, 'municipality'> & { municipality: string | null })[];
  [column: string]: unknown;
}

/** "Wie is wie": the people and organisations of a zone, per cluster and sector, as they are today. */
@Injectable()
export class FindWhoIsWho {
  constructor(
    private readonly database: Database,
    private readonly zones: FindZones,
    private readonly organisations: FindOrganisations,
  ) {}

  /** The whole page. Addresses only where the zone shows them to this person. */
  async page(actor: Actor): Promise<WhoIsWho> {
    const today = isoDay(new Date());
    const people = await this.database.query<PersonRow>(peopleOf, [today]);
    const sectors = await this.database.query<SectorRow>(organisationsBySector);
    const rules = (await this.zones.clusterRules(today)).filter(({ holds }) => holds);
    const open = await this.organisations.showsContacts(actor);
    const withRole = (role: string) =>
      people.filter(({ roles }) => roles.includes(role)).map((person) => cardOf(person, open));
    const pages = clusters.map((cluster) =>
      clusterPage(cluster, {
        people,
        sectors,
        open,
        seats: rules.find((rule) => rule.cluster === cluster)?.seats ?? 0,
      }),
    );
    return { clusters: pages, board: withRole('board-member'), coordinators: withRole('zone-coordinator') };
  }
}

interface Known {
  people: PersonRow[];
  sectors: SectorRow[];
  open: boolean;
  seats: number;
}

function clusterPage(cluster: Cluster, { people, sectors, open, seats }: Known): ClusterPage {
  const seated = people.filter((person) => person.cluster === cluster);
  const ofKind = (kind: MandateKind) =>
    seated.filter((person) => person.kind === kind).map((person) => cardOf(person, open));
  return {
    cluster,
    seats,
    effective: ofKind('effective'),
    substitutes: ofKind('substitute'),
    observers: ofKind('observer'),
    experts: ofKind('expert'),
    sectors: sectorsOf[cluster]
      .map((sector) => sectorPage(sector, people, sectors))
      .filter(({ organisations, coordinators }) => organisations.length + coordinators.length > 0),
  };
}

function sectorPage(sector: Sector, people: PersonRow[], rows: SectorRow[]): SectorPage {
  const organisations = rows.find((row) => row.sector === sector)?.organisations ?? [];
  return {
    sector,
    organisations: organisations.map(({ municipality, ...organisation }) => ({
      ...organisation,
      ...(municipality && { municipality }),
    })),
    coordinators: people.filter(({ roles }) => roles.includes(`sector-coordinator:${sector}`)).map(({ name }) => name),
  };
}

function cardOf(person: PersonRow, open: boolean): PersonInCluster {
  const { memberId, name, organisations, sector, standsInFor, email, roles, cluster } = person;
  return {
    ...{
      memberId,
      name,
      function: person.function,
      organisations,
      steers: roles.includes(`cluster-steering:${cluster}`),
    },
    ...(sector && { sector }),
    ...(standsInFor && { standsInFor }),
    ...(open && { email }),
  };
}

// A person of a cluster shows the organisations they sit there for; anybody else the ones they work for.
const peopleOf = `
  select m.id as "memberId", m.name, m."function", m.email, m.sector, d.cluster, d.kind, s.name as "standsInFor",
         array(select o.name from organisation o
                where case when d.id is null
                           then o.id in (select organisation_id from member_organisation where member_id = m.id)
                           else o.id in (select organisation_id from mandate_organisation where mandate_id = d.id) end
                order by lower(o.name)) as organisations,
         array(select concat_ws(':', role, coalesce(r.sector, r.cluster)) from member_role r
                where r.member_id = m.id and r.until is null) as roles
    from member m
    left join mandate d on d.member_id = m.id and $1::date between d.valid_from and d.valid_to
    left join member s on s.id = d.stands_in_for
   where m.status = 'active'
   order by lower(m.name), m.id`;

const organisationsBySector = `
  select sector, json_agg(json_build_object('id', id, 'name', name, 'municipality', municipality, 'does', does) order by lower(name)) as organisations
    from organisation where active group by sector`;
