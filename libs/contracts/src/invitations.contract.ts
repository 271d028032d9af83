import { endpoint } from './endpoint.ts';
import { Code, Email, Flag, Id, Ids, Line, ListOf, Maybe, Moment, Name, OneOf, Password } from './fields.ts';
import { RoleGrant } from './people.contract.ts';
import { sectors, type Sector } from './taxonomy.ts';

/** Whom to invite, and what they may do once they are in. */
export class NewInvitation {
  @Email() email!: string;
  @Name({ min: 2, max: 160 }) name!: string;
  @Maybe() @Line({ max: 160 }) function?: string;
  @Maybe() @OneOf(sectors) sector?: Sector;
  @Ids(20) organisationIds!: string[];
  @ListOf(() => RoleGrant, 30) roles!: RoleGrant[];
}

/** An invitation that waits. */
export class InvitationView {
  @Id() id!: string;
  @Email() email!: string;
  @Line({ max: 160 }) name!: string;
  @ListOf(() => RoleGrant) roles!: RoleGrant[];
  @Moment() createdAt!: string;
  @Moment() expiresAt!: string;
}

/** Invitations that wait, newest first. */
export class InvitationList {
  @ListOf(() => InvitationView) items!: InvitationView[];
}

/** The code from the link in the mail. */
export class InvitationCode {
  @Code(/^[A-Za-z0-9_-]{40,100}$/) code!: string;
}

/** What the invited person sees before they accept. */
export class OpenInvitation {
  @Line({ max: 120 }) zoneName!: string;
  @Email() email!: string;
  @Line({ max: 160 }) name!: string;
  @ListOf(() => RoleGrant) roles!: RoleGrant[];
  /** There is an account with this address already: sign in with it, no new password. */
  @Flag() hasAccount!: boolean;
}

/** How the invited person comes in. */
export class InvitationAcceptance extends InvitationCode {
  @Name({ min: 2, max: 160 }) name!: string;
  /** For a new account; left out: sign in by a link in the mail. */
  @Maybe() @Password() password?: string;
}

export const invitations = {
  list: endpoint('GET /zones/:zone/invitations', {
    summary: 'Invitations that wait for an answer',
    allow: 'members.manage',
    answer: InvitationList,
  }),
  invite: endpoint('POST /zones/:zone/invitations', {
    summary: 'Invite a person by mail, with roles',
    allow: 'members.manage',
    creates: true,
    body: NewInvitation,
    answer: InvitationView,
    limit: { calls: 60, seconds: 3600 },
  }),
  withdraw: endpoint('DELETE /zones/:zone/invitations/:invitation', {
    summary: 'Take an invitation back',
    allow: 'members.manage',
  }),
  resend: endpoint('POST /zones/:zone/invitations/:invitation/sendings', {
    summary: 'Send an invitation again: with a new link, as the old one stops working',
    allow: 'members.manage',
    creates: true,
    answer: InvitationView,
    limit: { calls: 60, seconds: 3600 },
  }),
  open: endpoint('POST /zones/:zone/invitation', {
    summary: 'Look at an invitation with the code from the mail',
    allow: 'everyone',
    body: InvitationCode,
    answer: OpenInvitation,
    limit: { calls: 20, seconds: 600 },
  }),
  accept: endpoint('POST /zones/:zone/invitation/acceptance', {
    summary: 'Accept an invitation; makes the account when there is none',
    allow: 'everyone',
    body: InvitationAcceptance,
    limit: { calls: 20, seconds: 600 },
  }),
};
