import { Injectable } from '@nestjs/common';
import type { InvitationAcceptance, OpenInvitation } from '@signalenbeleid/contracts/invitations.contract';
import type { RoleGrant } from '@signalenbeleid/contracts/people.contract';
import type { Sector } from '@signalenbeleid/contracts/taxonomy';
import { Accounts, Database, Events, Problem } from '@signalenbeleid/platform';
import { AddMember, grantRoles, setOrganisations } from './add-member.ts';
import { hashOfCode } from './invite-member.ts';
import { nameOfGrant } from './roles.rules.ts';

interface InvitationRow {
  id: string;
  email: string;
  name: string;
  function: string;
  sector: Sector | null;
  roles: RoleGrant[];
  organisationIds: string[];
  [column: string]: unknown;
}

/** Whoever holds the code from the mail joins the zone. The code proves the mailbox, so the address needs no other proof. */
@Injectable()
export class AcceptInvitation {
  // One argument a neighbour.
  constructor(
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly add: AddMember,
    private readonly events: Events,
  ) {}

  /** What the invited person sees first. Problem: `link-not-usable` (unknown, used, taken back or too old). */
  async open(code: string): Promise<OpenInvitation> {
    const { email, name, roles } = usable(await this.database.one<InvitationRow>(look, [hashOfCode(code)]));
    const zone = await this.database.one<{ name: string }>('select name from zone where id = current_zone()');
    const account = await this.accounts.findAccountByEmail(email);
    return { zoneName: zone?.name ?? '', email, name, roles, hasAccount: account !== undefined };
  }

  /** Makes the account when there is none, and the person a member with the roles of the invitation. Problems: `link-not-usable`, `rule-broken` (the password). */
  async execute({ code, name, password }: InvitationAcceptance): Promise<void> {
    const hash = hashOfCode(code);
    const invitation = usable(await this.database.one<InvitationRow>(lookAndHold, [hash]));
    const { email } = invitation;
    const account = await this.accounts.findAccountByEmail(email);
    const accountId = account?.accountId ?? (await this.accounts.createAccount({ email, name, password }));
    await this.database.query('update invitation set accepted_at = now() where id = $1', [invitation.id]);
    const memberId = await this.join(invitation, accountId, name);
    await this.events.record('invitation-accepted', {
      subject: invitation.id,
      payload: { memberId, roles: invitation.roles.map(nameOfGrant) },
    });
  }

  private async join(invitation: InvitationRow, accountId: string, name: string): Promise<string> {
    const { email, roles, organisationIds, sector } = invitation;
    const known = await this.database.one<{ id: string }>(
      'update member set account_id = $2, name = $3, version = version + 1 where lower(email) = lower($1) returning id',
      [email, accountId, name],
    );
    if (!known)
      return this.add.execute(null, {
        accountId,
        name,
        email,
        roles,
        organisationIds,
        function: invitation.function,
        ...(sector && { sector }),
      });
    // Somebody the zone knew already ("wie is wie"), and who can now sign in.
    await setOrganisations(this.database, known.id, organisationIds);
    await this.database.query('update member_role set until = now() where member_id = $1 and until is null', [
      known.id,
    ]);
    await grantRoles(this.database, known.id, roles);
    return known.id;
  }
}

function usable(row: InvitationRow | undefined): InvitationRow {
  if (!row) throw new Problem('link-not-usable');
  return row;
}

const look = `
  select id, email, name, "function", sector, roles, organisation_ids as "organisationIds" from invitation
    where code_hash = $1 and accepted_at is null and withdrawn_at is null and expires_at > now()`;
// Who accepts at the same moment waits here, and then finds it used.
const lookAndHold = `${look} for update`;
