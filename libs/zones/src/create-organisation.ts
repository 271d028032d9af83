import { Injectable } from '@nestjs/common';
import type { ContactPoint, NewOrganisation } from '@signalenbeleid/contracts/organisations.contract';
import { breaksUnique, Database, Events, newId, Problem, type Actor } from '@signalenbeleid/platform';
import { OrganisationEntity } from './organisation.entity.ts';

/** Adds a partner to the zone. */
@Injectable()
export class CreateOrganisation {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
  ) {}

  /** Adds it and answers its id. Problem: `already-there` (an organisation with this name). */
  async execute(actor: Pick<Actor, 'key'> | null, { contacts = [], ...known }: NewOrganisation): Promise<string> {
    const id = newId();
    const nothing = { municipality: null, does: '', forWhom: '', website: null, active: true, version: 1 };
    await namedOnce(() => this.database.insert(OrganisationEntity, { ...nothing, ...known, id }));
    await replaceContacts(this.database, id, contacts);
    await this.events.record('organisation-added', { subject: id, actor, payload: { sector: known.sector } });
    return id;
  }
}

/** A zone has one organisation of a name. */
export async function namedOnce(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw breaksUnique(error, 'organisation_name')
      ? new Problem('already-there', [{ path: 'body.name', code: 'taken' }])
      : error;
  }
}

/** Puts these contacts, in this order, in place of the ones there were. */
export async function replaceContacts(
  database: Database,
  organisationId: string,
  contacts: readonly ContactPoint[],
): Promise<void> {
  await database.query('delete from organisation_contact where organisation_id = $1', [organisationId]);
  if (contacts.length === 0) return;
  await database.query(
    `insert into organisation_contact (organisation_id, position, "function", name, email, phone, for_constituency)
     select $1, row_number() over (), c."function", c.name, c.email, c.phone, c."forConstituency"
       from json_to_recordset($2) as c("function" text, name text, email text, phone text, "forConstituency" boolean)`,
    [organisationId, JSON.stringify(contacts)],
  );
}
