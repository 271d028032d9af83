import { Injectable } from '@nestjs/common';
import type { MemberFilter, MemberView, OwnZone, RoleGrant } from '@signalenbeleid/contracts/people.contract';
import { isAllowed, permissions, type Permission } from '@signalenbeleid/contracts/permissions';
import { ActorSource, Database, found, type Actor } from '@signalenbeleid/platform';
import { FindOrganisations } from '@signalenbeleid/zones';

type MemberRow = Omit<MemberView, 'email'> & { email: string };
interface ZoneOfAccount {
  id: string;
  slug: string;
  name: string;
  [column: string]: unknown;
}

/** Reads the people of a zone, and the zones of a person. */
@Injectable()
export class FindMembers {
  constructor(
    private readonly database: Database,
    private readonly actors: ActorSource,
    private readonly organisations: FindOrganisations,
  ) {}

  /** The people that fit, by name. Addresses only for who may see contact data. */
  async list(actor: Actor, { role, sector, status, organisation, search }: MemberFilter): Promise<MemberView[]> {
    const rows = await this.database.query<MemberRow & Record<string, unknown>>(list, [
      role ?? null,
      sector ?? null,
      status ?? null,
      organisation ?? null,
      search ?? null,
    ]);
    const open = await this.showsAddresses(actor);
    return rows.map((row) => viewOf(row, open));
  }

  /** One person. Problem: `not-found`. */
  async one(actor: Actor, id: string): Promise<MemberView> {
    const row = found(await this.database.one<MemberRow & Record<string, unknown>>(one, [id]));
    return viewOf(row, id === actor.memberId || (await this.showsAddresses(actor)));
  }

  /** The names of who reads a new signal of this zone. */
  coordinators(): Promise<{ name: string }[]> {
    return this.database.query(coordinators);
  }

  /** The zones of an account, with what the person may do in each. Opens each zone itself: call it outside one. */
  async zonesOf(accountId: string): Promise<OwnZone[]> {
    const zones = await this.database.asAccount(accountId, () => this.database.query<ZoneOfAccount>(zonesOfAccount));
    const own: OwnZone[] = [];
    for (const zone of zones) {
      const found = await this.database.inZone(zone.id, () => this.ownZone(zone, accountId));
      if (found) own.push(found);
    }
    return own;
  }

  private async ownZone({ slug, name }: ZoneOfAccount, accountId: string): Promise<OwnZone | undefined> {
    const actor = await this.actors.load(accountId);
    if (!actor) return undefined;
    const { roles, organisations, sector } = await this.one(actor, actor.memberId);
    const allowed = (Object.keys(permissions) as Permission[]).filter((permission) =>
      isAllowed(actor.roles, permission),
    );
    return { slug, name, memberId: actor.memberId, roles, permissions: allowed, organisations, sector };
  }

  private async showsAddresses(actor: Actor): Promise<boolean> {
    return isAllowed(actor.roles, 'members.manage') || (await this.organisations.showsContacts(actor));
  }
}

function viewOf({ email, sector, roles, ...member }: MemberRow, open: boolean): MemberView {
  return { ...member, sector: sector ?? undefined, roles: roles.map(grantOf), email: open ? email : undefined };
}

const grantOf = ({ role, cluster, sector }: RoleGrant): RoleGrant => ({
  role,
  ...(cluster && { cluster }),
  ...(sector && { sector }),
});

const columns = `
  select m.id, m.name, m."function", m.email, m.sector, m.status, m.version,
         coalesce((select json_agg(json_build_object('id', o.id, 'name', o.name) order by mo.position)
                     from member_organisation mo join organisation o on o.id = mo.organisation_id
                    where mo.member_id = m.id), '[]') as organisations,
         coalesce((select json_agg(json_build_object('role', r.role, 'cluster', r.cluster, 'sector', r.sector) order by r.id)
                     from member_role r where r.member_id = m.id and r.until is null), '[]') as roles
    from member m`;

const one = `${columns} where m.id = $1`;

const list = `${columns}
   where ($1::text is null or exists (select from member_role r where r.member_id = m.id and r.until is null and r.role = $1))
     and ($2::text is null or m.sector = $2) and ($3::text is null or m.status = $3)
     and ($4::uuid is null or exists (select from member_organisation mo where mo.member_id = m.id and mo.organisation_id = $4))
     and ($5::text is null or strpos(lower(unaccent(m.name || ' ' || m."function")), lower(unaccent($5))) > 0)
   order by lower(m.name), m.id limit 5000`;

const coordinators = `
  select m.name from member m
   where m.status = 'active'
     and exists (select from member_role r where r.member_id = m.id and r.until is null and r.role = 'zone-coordinator')
   order by m.created_at, m.id`;

const zonesOfAccount = `select z.id, z.slug, z.name from member m join zone z on z.id = m.zone_id where m.status = 'active' order by z.name`;
