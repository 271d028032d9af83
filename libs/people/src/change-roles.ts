import { Injectable } from '@nestjs/common';
import type { RoleGrant } from '@signalenbeleid/contracts/people.contract';
import { Database, Events, found, Problem, type Actor } from '@signalenbeleid/platform';
import { grantRoles } from './add-member.ts';
import { MemberEntity } from './member.entity.ts';
import { differenceOf, faultsInGrants, nameOfGrant } from './roles.rules.ts';

/** Sets what a person may do in the zone. It holds from the next request on: no role is kept in a session. */
@Injectable()
export class ChangeRoles {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
  ) {}

  /** Makes these the roles of the person. Problems: `not-found`, `stale`, `rule-broken` (a scope, or the last ELZ coordinator). */
  async execute(actor: Actor, at: { id: string; version: number }, roles: RoleGrant[]): Promise<void> {
    found(await this.database.one('select id from member where id = $1', [at.id]));
    const faults = faultsInGrants(actor.roles, roles);
    if (faults.length > 0) throw new Problem('rule-broken', faults);
    const present = await this.database.query<RoleGrant & { id: string }>(rolesNow, [at.id]);
    const { ending, beginning } = differenceOf(present.map(withoutNulls), roles);
    if (ending.some(({ role }) => role === 'zone-coordinator')) await keepOneCoordinator(this.database, at.id);
    await this.database.change(MemberEntity, at, {});
    await this.database.query('update member_role set until = now() where id = any ($1)', [ending.map(({ id }) => id)]);
    await grantRoles(this.database, at.id, beginning);
    const payload = { ended: ending.map(nameOfGrant), given: beginning.map(nameOfGrant) };
    await this.events.record('member-roles-changed', { subject: at.id, actor, payload });
  }
}

const withoutNulls = ({ cluster, sector, ...grant }: RoleGrant & { id: string }) => ({
  ...grant,
  cluster: cluster ?? undefined,
  sector: sector ?? undefined,
});

const rolesNow = 'select id, role, cluster, sector from member_role where member_id = $1 and until is null';

/**
 * A zone is never without a coordinator. Two coordinators who remove each other at the same moment meet on the locked
 * roles: the second is refused. Problem: `rule-broken`.
 */
export async function keepOneCoordinator(database: Database, leaving: string): Promise<void> {
  const coordinators = await database.query<{ id: string }>(
    `select m.id from member_role r join member m on m.id = r.member_id
      where r.role = 'zone-coordinator' and r.until is null and m.status = 'active' order by r.id for update`,
  );
  if (coordinators.some(({ id }) => id !== leaving) || !coordinators.some(({ id }) => id === leaving)) return;
  throw new Problem('rule-broken', [{ path: '', code: 'lastCoordinator' }]);
}
