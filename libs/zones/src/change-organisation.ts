import { Injectable } from '@nestjs/common';
import type { OrganisationChange } from '@signalenbeleid/contracts/organisations.contract';
import { Database, Events, found, type Actor } from '@signalenbeleid/platform';
import { namedOnce, replaceContacts } from './create-organisation.ts';
import { OrganisationEntity } from './organisation.entity.ts';

/** Changes what is known of a partner. */
@Injectable()
export class ChangeOrganisation {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
  ) {}

  /** Changes the fields that are given. Problems: `not-found`, `stale`, `already-there` (the name). */
  async execute(
    actor: Actor,
    at: { id: string; version: number },
    { contacts, ...change }: OrganisationChange,
  ): Promise<void> {
    found(await this.database.one('select id from organisation where id = $1', [at.id]));
    await namedOnce(() => this.database.change(OrganisationEntity, at, change));
    if (contacts) await replaceContacts(this.database, at.id, contacts);
    const payload = { fields: Object.keys({ ...change, ...(contacts && { contacts }) }) };
    await this.events.record('organisation-changed', { subject: at.id, actor, payload });
  }
}
