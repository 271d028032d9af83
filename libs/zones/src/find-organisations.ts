import { Injectable } from '@nestjs/common';
import type {
  ContactPoint,
  OrganisationFilter,
  OrganisationSummary,
  OrganisationView,
} from '@signalenbeleid/contracts/organisations.contract';
import { clusterOf, sectorsOf, type Sector } from '@signalenbeleid/contracts/taxonomy';
import { Database, found, type Actor } from '@signalenbeleid/platform';
import { FindZones } from './find-zones.ts';

interface OrganisationRow {
  id: string;
  name: string;
  sector: Sector;
  municipality: string | null;
  does: string;
  for_whom: string;
  website: string | null;
  active: boolean;
  version: number;
  contacts: ContactPoint[];
}

/** Reads the organisations of the zone. */
@Injectable()
export class FindOrganisations {
  constructor(
    private readonly database: Database,
    private readonly zones: FindZones,
  ) {}

  /** The organisations that fit, by name. */
  async list({ cluster, sector, municipality, search, inactive }: OrganisationFilter): Promise<OrganisationSummary[]> {
    const inCluster = cluster ? [...sectorsOf[cluster]] : null;
    const rows = await this.database.query<OrganisationRow>(list, [
      inCluster,
      sector ?? null,
      municipality ?? null,
      search ?? null,
      inactive ?? false,
    ]);
    return rows.map(summaryOf);
  }

  /** One organisation, with its contacts where this person may see them. Problem: `not-found`. */
  async one(id: string, actor: Actor): Promise<OrganisationView> {
    const row = found(await this.database.one<OrganisationRow>(one, [id]));
    return {
      ...viewOf(row),
      contacts: (await this.showsContacts(actor, id)) ? row.contacts.map(contactOf) : undefined,
    };
  }

  /** May this person see the names, addresses and numbers of this organisation? */
  async showsContacts(actor: Actor, organisationId?: string): Promise<boolean> {
    const coordinates = actor.roles.includes('zone-coordinator') || actor.roles.includes('sector-coordinator');
    if (coordinates || (organisationId && actor.organisationIds.includes(organisationId))) return true;
    return (await this.zones.settings()).contactVisibility === 'zone';
  }
}

function summaryOf({ id, name, sector, municipality, does, active }: OrganisationRow): OrganisationSummary {
  return { id, name, sector, cluster: clusterOf(sector), municipality: municipality ?? undefined, does, active };
}

function viewOf(row: OrganisationRow): OrganisationView {
  return { ...summaryOf(row), forWhom: row.for_whom, website: row.website ?? undefined, version: row.version };
}

const contactOf = ({ name, email, phone, ...contact }: ContactPoint): ContactPoint => ({
  ...contact,
  ...(name && { name }),
  ...(email && { email }),
  ...(phone && { phone }),
});

const list = `
  select id, name, sector, municipality, does, active from organisation
   where ($1::text[] is null or sector = any ($1)) and ($2::text is null or sector = $2)
     and ($3::text is null or municipality = $3)
     and ($4::text is null or strpos(lower(unaccent(name || ' ' || does)), lower(unaccent($4))) > 0)
     and (active or $5)
   order by lower(name) limit 2000`;

const one = `
  select o.id, o.name, o.sector, o.municipality, o.does, o.for_whom, o.website, o.active, o.version,
         coalesce((select json_agg(json_build_object('function', c."function", 'name', c.name, 'email', c.email,
                                                      'phone', c.phone, 'forConstituency', c.for_constituency) order by c.position)
                     from organisation_contact c where c.organisation_id = o.id), '[]') as contacts
    from organisation o where o.id = $1`;
