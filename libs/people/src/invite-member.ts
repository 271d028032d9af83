import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { InvitationView, NewInvitation } from '@signalenbeleid/contracts/invitations.contract';
import { Database, Events, found, newId, present, Problem, Secrets, type Actor } from '@signalenbeleid/platform';
import { faultsInGrants, nameOfGrant } from './roles.rules.ts';

/** How an invitation is found by the code that came by mail: the code itself is not readable in the database. */
export const hashOfCode = (code: string): Buffer => createHash('sha256').update(code).digest();

/** Invites people to the zone by mail. */
@Injectable()
export class InviteMember {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly secrets: Secrets,
  ) {}

  /** Writes the invitation down; the mail follows by itself. An earlier one to the same address no longer works. Problems: `already-there`, `rule-broken`. */
  async execute(actor: Actor, person: NewInvitation): Promise<InvitationView> {
    const faults = faultsInGrants(actor.roles, person.roles);
    if (faults.length > 0) throw new Problem('rule-broken', faults);
    await this.refuseMember(person.email);
    await this.refuseUnknown(person.organisationIds);
    await this.database.query(
      'update invitation set withdrawn_at = now() where lower(email) = lower($1) and accepted_at is null and withdrawn_at is null',
      [person.email],
    );
    const [id, code] = [newId(), randomBytes(32).toString('base64url')];
    await this.database.query(write, [
      ...[id, hashOfCode(code), this.secrets.seal(code), person.email, person.name, person.function ?? ''],
      ...[person.sector ?? null, JSON.stringify(person.roles), person.organisationIds, actor.key],
    ]);
    await this.events.record('person-invited', {
      subject: id,
      actor,
      payload: { roles: person.roles.map(nameOfGrant) },
    });
    return found(await this.database.one<InvitationView & Record<string, unknown>>(one, [id]));
  }

  /** Invites the same person again, with a new link; the old one stops working. Problem: `not-found` (also when it was accepted). */
  async again(actor: Actor, id: string): Promise<InvitationView> {
    return this.execute(actor, present(found(await this.database.one<Sent>(sent, [id]))));
  }

  /** Invitations that wait for an answer, newest first. */
  list(): Promise<InvitationView[]> {
    return this.database.query(waiting);
  }

  /** Takes an invitation back. Problem: `not-found` (also when it was accepted). */
  async withdraw(actor: Actor, id: string): Promise<void> {
    found(
      await this.database.one(
        'update invitation set withdrawn_at = now() where id = $1 and accepted_at is null and withdrawn_at is null returning id',
        [id],
      ),
    );
    await this.events.record('invitation-withdrawn', { subject: id, actor });
  }

  /** Whoever accepts cannot put right what the coordinator chose wrongly. */
  private async refuseUnknown(organisationIds: string[]): Promise<void> {
    const known = await this.database.query('select 1 from organisation where id = any($1)', [organisationIds]);
    if (known.length < organisationIds.length)
      throw new Problem('rule-broken', [{ path: 'body.organisationIds', code: 'unknown' }]);
  }

  private async refuseMember(email: string): Promise<void> {
    const member = await this.database.one(
      'select 1 from member where lower(email) = lower($1) and account_id is not null',
      [email],
    );
    if (member) throw new Problem('already-there', [{ path: 'body.email', code: 'member' }]);
  }
}

const iso = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;
const columns = `
  select id, email, name, roles, to_char(created_at at time zone 'utc', ${iso}) as "createdAt",
         to_char(expires_at at time zone 'utc', ${iso}) as "expiresAt" from invitation`;

type Sent = NewInvitation & Record<string, unknown>;
const sent = `
  select email, name, "function", sector, roles, organisation_ids as "organisationIds" from invitation
   where id = $1 and accepted_at is null and withdrawn_at is null`;
const one = `${columns} where id = $1`;
const waiting = `${columns} where accepted_at is null and withdrawn_at is null and expires_at > now() order by created_at desc`;

const write = `
  insert into invitation (id, code_hash, code_sealed, email, name, "function", sector, roles, organisation_ids, invited_by, expires_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, now() + interval '14 days')`;
