import { Injectable } from '@nestjs/common';
import type { Role } from '@signalenbeleid/contracts/permissions';
import { Accounts, ActorSource, Database, type Actor } from '@signalenbeleid/platform';
import { AddMember } from './add-member.ts';
import { rolesHeld } from './roles.rules.ts';

interface ActorRow extends Omit<Actor, 'roles'> {
  roles: Role[];
  [column: string]: unknown;
}

/** Finds, for the gate, who acts in the zone of this transaction, with the roles as they are at this moment. */
@Injectable()
export class LoadActor extends ActorSource {
  constructor(
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly add: AddMember,
  ) {
    super();
  }

  /** The active member with this account, or undefined. */
  override async load(accountId: string): Promise<Actor | undefined> {
    const row = await this.database.planned<ActorRow>(actor, [accountId]);
    if (row?.status === 'suspended') return undefined;
    return row ? actorOf(row) : this.letKeeperIn(accountId);
  }

  /** The keeper of the platform has no zone, and enters one the first time they have something to do there. */
  private async letKeeperIn(accountId: string): Promise<Actor | undefined> {
    const account = await this.accounts.findAccount(accountId);
    if (!account?.keeper) return undefined;
    // A page asks several things at once: the first question lets the keeper in, the others find them there.
    await this.database.query(`select pg_advisory_xact_lock(hashtextextended('keeper ' || current_zone() || $1, 0))`, [
      accountId,
    ]);
    const { name, email } = account;
    const there = await this.database.planned<ActorRow>(actor, [accountId]);
    if (!there) await this.add.execute(null, { accountId, name, email, roles: [{ role: 'keeper' }] });
    const row = there ?? (await this.database.planned<ActorRow>(actor, [accountId]));
    return row && actorOf(row);
  }
}

function actorOf({
  memberId,
  accountId,
  name,
  coordinates,
  steers,
  organisationIds,
  sector,
  key,
  roles,
}: ActorRow): Actor {
  return { memberId, accountId, name, roles: rolesHeld(roles), coordinates, steers, organisationIds, sector, key };
}

const actor = {
  name: 'actor',
  text: `
  select m.id as "memberId", m.account_id as "accountId", m.name, m.sector, m.status, k.key, r.roles, r.coordinates, r.steers,
         array(select organisation_id from member_organisation where member_id = m.id order by position) as "organisationIds"
    from member m
    join actor_key k on k.member_id = m.id
    cross join lateral (
      select coalesce(array_agg(distinct role), '{}') as roles,
             coalesce(array_agg(sector) filter (where role = 'sector-coordinator'), '{}') as coordinates,
             coalesce(array_agg(cluster) filter (where role = 'cluster-steering'), '{}') as steers
        from member_role where member_id = m.id and until is null
    ) r
   where m.account_id = $1`,
};
