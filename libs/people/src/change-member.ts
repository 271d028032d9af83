import { Injectable } from '@nestjs/common';
import type { MemberChange, MemberStatus } from '@signalenbeleid/contracts/people.contract';
import { Accounts, Database, Events, found, Log, type Actor } from '@signalenbeleid/platform';
import { setOrganisations } from './add-member.ts';
import { keepOneCoordinator } from './change-roles.ts';
import { MemberEntity } from './member.entity.ts';

interface At {
  id: string;
  version: number;
}

/** Changes what is known of a person, keeps them out of the zone, or lets them in again. */
@Injectable()
export class ChangeMember {
  // One argument a neighbour.
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly accounts: Accounts,
    private readonly log: Log,
  ) {}

  /** Changes the fields that are given. Problems: `not-found`, `stale`, `rule-broken` (an unknown organisation). */
  async execute(actor: Actor, at: At, { organisationIds, ...change }: MemberChange): Promise<void> {
    await this.find(at.id);
    await this.database.change(MemberEntity, at, change);
    if (organisationIds) await setOrganisations(this.database, at.id, organisationIds);
    const payload = { fields: Object.keys({ ...change, ...(organisationIds && { organisationIds }) }) };
    await this.events.record('member-changed', { subject: at.id, actor, payload });
  }

  /** Keeps the person out from the next request on. Problems: `not-found`, `stale`, `rule-broken` (the last ELZ coordinator). */
  async suspend(actor: Actor, at: At): Promise<void> {
    const { accountId } = await this.find(at.id);
    await keepOneCoordinator(this.database, at.id);
    await this.setStatus(actor, at, 'suspended');
    this.database.afterCommit(() => void this.endSessions(accountId));
  }

  /** Lets a suspended person in again. Problems: `not-found`, `stale`. */
  async readmit(actor: Actor, at: At): Promise<void> {
    await this.find(at.id);
    await this.setStatus(actor, at, 'active');
  }

  /** Ends every session of the person, in this zone and any other: they sign in again. Problem: `not-found`. */
  async signOut(actor: Actor, id: string): Promise<void> {
    const { accountId } = await this.find(id);
    if (accountId) await this.accounts.endAllSessions(accountId);
    await this.events.record('member-signed-out', { subject: id, actor });
  }

  private async find(id: string): Promise<{ accountId: string | null }> {
    return found(
      await this.database.one<{ accountId: string | null }>(
        'select account_id as "accountId" from member where id = $1',
        [id],
      ),
    );
  }

  private async setStatus(actor: Actor, at: At, status: MemberStatus): Promise<void> {
    await this.database.change(MemberEntity, at, { status });
    await this.events.record(status === 'active' ? 'member-readmitted' : 'member-suspended', { subject: at.id, actor });
  }

  /** Who belongs to no zone any more is signed out everywhere. The gate keeps them out of this zone in any case. */
  private async endSessions(accountId: string | null): Promise<void> {
    if (!accountId) return;
    try {
      const elsewhere = await this.database.asAccount(accountId, () =>
        this.database.query(`select 1 from member where status = 'active'`),
      );
      if (elsewhere.length === 0) await this.accounts.endAllSessions(accountId);
    } catch (error) {
      this.log.failure('sessions of a suspended person not ended', error);
    }
  }
}
