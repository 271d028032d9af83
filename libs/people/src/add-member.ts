import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RoleGrant } from '@signalenbeleid/contracts/people.contract';
import type { Sector } from '@signalenbeleid/contracts/taxonomy';
import { breaksUnique, Database, Events, newId, Problem } from '@signalenbeleid/platform';
import { MemberEntity } from './member.entity.ts';
import { nameOfGrant } from './roles.rules.ts';

/** A person who joins a zone. */
export interface NewMember {
  /** Left out: somebody who is known, and cannot sign in yet. */
  accountId?: string;
  name: string;
  email: string;
  function?: string;
  /** Left out: the sector of the first organisation. */
  sector?: Sector;
  organisationIds?: string[];
  roles: RoleGrant[];
}

/** Takes a person into the zone, with the random key that will stand for them in its event log. */
@Injectable()
export class AddMember {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
  ) {}

  /** Adds the person and answers the id in this zone. Problems: `already-there` (the address), `rule-broken` (an organisation). */
  async execute(
    actor: { key: string } | null,
    { accountId, roles, organisationIds = [], ...person }: NewMember,
  ): Promise<string> {
    const [id, key] = [newId(), randomUUID()];
    const sector = person.sector ?? (await sectorOf(this.database, organisationIds[0]));
    const member = {
      ...person,
      id,
      sector,
      accountId: accountId ?? null,
      function: person.function ?? '',
      status: 'active',
      version: 1,
    } as const;
    await addressOnce(() => this.database.insert(MemberEntity, member));
    await this.database.query('insert into actor_key (member_id, key) values ($1, $2)', [id, key]);
    await setOrganisations(this.database, id, organisationIds);
    await grantRoles(this.database, id, roles);
    await this.events.record('member-added', {
      subject: id,
      actor: actor ?? { key },
      payload: { roles: roles.map(nameOfGrant) },
    });
    return id;
  }
}

async function addressOnce(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw breaksUnique(error) ? new Problem('already-there', [{ path: 'body.email', code: 'taken' }]) : error;
  }
}

/** The sector of an organisation of this zone, or null without one. */
export async function sectorOf(database: Database, organisationId: string | undefined): Promise<Sector | null> {
  if (!organisationId) return null;
  const organisation = await database.one<{ sector: Sector }>('select sector from organisation where id = $1', [
    organisationId,
  ]);
  return organisation?.sector ?? null;
}

/** Puts these organisations in place of the ones there were; the first is the own one. Problem: `rule-broken` (unknown). */
export async function setOrganisations(
  database: Database,
  memberId: string,
  organisationIds: readonly string[],
): Promise<void> {
  await database.query('delete from member_organisation where member_id = $1', [memberId]);
  const set = await database.query(
    `insert into member_organisation (member_id, organisation_id, position)
     select $1, o.id, array_position($2::uuid[], o.id) - 1 from organisation o where o.id = any ($2::uuid[]) returning 1`,
    [memberId, organisationIds],
  );
  if (set.length !== organisationIds.length)
    throw new Problem('rule-broken', [{ path: 'body.organisationIds', code: 'unknown' }]);
}

/** Gives these roles from now on. */
export async function grantRoles(database: Database, memberId: string, roles: readonly RoleGrant[]): Promise<void> {
  if (roles.length === 0) return;
  await database.query(
    `insert into member_role (id, member_id, role, cluster, sector)
     select r.id, $1, r.role, r.cluster, r.sector from json_to_recordset($2) as r(id uuid, role text, cluster text, sector text)`,
    [memberId, JSON.stringify(roles.map((grant) => ({ ...grant, id: newId() })))],
  );
}
