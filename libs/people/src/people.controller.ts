import { Controller } from '@nestjs/common';
import { invitations } from '@signalenbeleid/contracts/invitations.contract';
import { members, people } from '@signalenbeleid/contracts/people.contract';
import {
  Accounts,
  CurrentActor,
  CurrentSession,
  Implements,
  Input,
  type Actor,
  type Session,
} from '@signalenbeleid/platform';
import { AcceptInvitation } from './accept-invitation.ts';
import { ChangeMember } from './change-member.ts';
import { ChangeRoles } from './change-roles.ts';
import { FindMembers } from './find-members.ts';
import { InviteMember } from './invite-member.ts';

/** Who is signed in, the people of the zone, and how one becomes one of them. */
@Controller()
export class PeopleController {
  // One argument a use case.
  constructor(
    private readonly find: FindMembers,
    private readonly changing: ChangeMember,
    private readonly roles: ChangeRoles,
    private readonly inviting: InviteMember,
    private readonly accepting: AcceptInvitation,
    private readonly accounts: Accounts,
  ) {}

  @Implements(people.me)
  async me(@Input() _: Input<typeof people.me>, @CurrentSession() { accountId, name, email }: Session) {
    const account = await this.accounts.findAccount(accountId);
    return { accountId, name, email, keeper: account?.keeper ?? false, zones: await this.find.zonesOf(accountId) };
  }

  @Implements(people.coordinators)
  async coordinators() {
    return { items: await this.find.coordinators() };
  }

  @Implements(members.list)
  async list(@Input() { query }: Input<typeof members.list>, @CurrentActor() actor: Actor) {
    const items = await this.find.list(actor, query);
    return { items, total: items.length };
  }

  @Implements(members.one)
  one(@Input() { params }: Input<typeof members.one>, @CurrentActor() actor: Actor) {
    return this.find.one(actor, params.member);
  }

  @Implements(members.change)
  async change(@Input() { params, body, version }: Input<typeof members.change>, @CurrentActor() actor: Actor) {
    await this.changing.execute(actor, { id: params.member, version }, body);
    return this.find.one(actor, params.member);
  }

  @Implements(members.setRoles)
  async setRoles(@Input() { params, body, version }: Input<typeof members.setRoles>, @CurrentActor() actor: Actor) {
    await this.roles.execute(actor, { id: params.member, version }, body.roles);
    return this.find.one(actor, params.member);
  }

  @Implements(members.suspend)
  async suspend(@Input() { params, version }: Input<typeof members.suspend>, @CurrentActor() actor: Actor) {
    await this.changing.suspend(actor, { id: params.member, version });
    return this.find.one(actor, params.member);
  }

  @Implements(members.readmit)
  async readmit(@Input() { params, version }: Input<typeof members.readmit>, @CurrentActor() actor: Actor) {
    await this.changing.readmit(actor, { id: params.member, version });
    return this.find.one(actor, params.member);
  }

  @Implements(members.endSessions)
  endSessions(@Input() { params }: Input<typeof members.endSessions>, @CurrentActor() actor: Actor) {
    return this.changing.signOut(actor, params.member);
  }

  @Implements(invitations.list)
  async invitations() {
    return { items: await this.inviting.list() };
  }

  @Implements(invitations.invite)
  invite(@Input() { body }: Input<typeof invitations.invite>, @CurrentActor() actor: Actor) {
    return this.inviting.execute(actor, body);
  }

  @Implements(invitations.withdraw)
  withdraw(@Input() { params }: Input<typeof invitations.withdraw>, @CurrentActor() actor: Actor) {
    return this.inviting.withdraw(actor, params.invitation);
  }

  @Implements(invitations.resend)
  resend(@Input() { params }: Input<typeof invitations.resend>, @CurrentActor() actor: Actor) {
    return this.inviting.again(actor, params.invitation);
  }

  @Implements(invitations.open)
  open(@Input() { body }: Input<typeof invitations.open>) {
    return this.accepting.open(body.code);
  }

  @Implements(invitations.accept)
  accept(@Input() { body }: Input<typeof invitations.accept>) {
    return this.accepting.execute(body);
  }
}
