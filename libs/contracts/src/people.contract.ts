import { endpoint } from './endpoint.ts';
import { Count, Email, Flag, Id, Ids, Line, ListOf, ManyOf, Maybe, Name, OneOf } from './fields.ts';
import { permissions, roles, type Permission, type Role } from './permissions.ts';
import { clusters, sectors, type Cluster, type Sector } from './taxonomy.ts';

export const memberStatuses = ['active', 'suspended'] as const;
export type MemberStatus = (typeof memberStatuses)[number];

const everyPermission = Object.keys(permissions) as Permission[];

/** A role, and what it covers: a sector for the sector-coordinator, a cluster for member and steering group. */
export class RoleGrant {
  @OneOf(roles) role!: Role;
  @Maybe() @OneOf(clusters) cluster?: Cluster;
  @Maybe() @OneOf(sectors) sector?: Sector;
}

/** A partner by its name. */
export class OrganisationName {
  @Id() id!: string;
  @Line({ max: 160 }) name!: string;
}

/** A zone of the person who is signed in, and what they may do there. */
export class OwnZone {
  @Line({ max: 60 }) slug!: string;
  @Line({ max: 120 }) name!: string;
  @Id() memberId!: string;
  @ListOf(() => RoleGrant) roles!: RoleGrant[];
  @ManyOf(everyPermission, 200) permissions!: Permission[];
  @ListOf(() => OrganisationName) organisations!: OrganisationName[];
  @Maybe() @OneOf(sectors) sector?: Sector;
}

/** Who is signed in. */
export class Me {
  @Id() accountId!: string;
  @Line({ max: 160 }) name!: string;
  @Email() email!: string;
  /** Technical keeper of the platform: may enter any zone to invite its coordinators. */
  @Flag() keeper!: boolean;
  @ListOf(() => OwnZone) zones!: OwnZone[];
}

/** A person of the zone. */
export class MemberView {
  @Id() id!: string;
  @Line({ max: 160 }) name!: string;
  @Line({ max: 160 }) function!: string;
  /** Only for who manages the members, or when the zone shows contact data to all. */
  @Maybe() @Email() email?: string;
  @Maybe() @OneOf(sectors) sector?: Sector;
  @OneOf(memberStatuses) status!: MemberStatus;
  @ListOf(() => OrganisationName) organisations!: OrganisationName[];
  @ListOf(() => RoleGrant) roles!: RoleGrant[];
  @Count() version!: number;
}

/** Which people to list; everything left out fits. */
export class MemberFilter {
  @Maybe() @OneOf(roles) role?: Role;
  @Maybe() @OneOf(sectors) sector?: Sector;
  @Maybe() @OneOf(memberStatuses) status?: MemberStatus;
  @Maybe() @Id() organisation?: string;
  @Maybe() @Line({ max: 100 }) search?: string;
}

/** All of them: a zone has some hundreds of people at most. */
export class MemberList {
  @ListOf(() => MemberView, 5000) items!: MemberView[];
  @Count() total!: number;
}

/** Fields that are left out stay as they are. */
export class MemberChange {
  @Maybe() @Name({ min: 2, max: 160 }) name?: string;
  @Maybe() @Line({ max: 160 }) function?: string;
  @Maybe() @OneOf(sectors) sector?: Sector;
  /** The first is the own organisation. */
  @Maybe() @Ids(20) organisationIds?: string[];
}

/** All the roles a person is to have; what is not named ends. */
export class RoleGrants {
  @ListOf(() => RoleGrant, 30) roles!: RoleGrant[];
}

/** A coordinator by name. */
export class CoordinatorName {
  @Line({ max: 160 }) name!: string;
}

/** The coordinators of the zone. */
export class CoordinatorList {
  @ListOf(() => CoordinatorName) items!: CoordinatorName[];
}

export const people = {
  me: endpoint('GET /me', {
    summary: 'Who is signed in, their zones and what they may do there',
    allow: 'signed-in',
    answer: Me,
  }),
  coordinators: endpoint('GET /zones/:zone/coordinators', {
    summary: 'Who reads a new signal of this zone',
    allow: 'everyone',
    answer: CoordinatorList,
  }),
};

export const members = {
  list: endpoint('GET /zones/:zone/members', {
    summary: 'The people of the zone, by name',
    allow: 'members.read',
    query: MemberFilter,
    answer: MemberList,
  }),
  one: endpoint('GET /zones/:zone/members/:member', {
    summary: 'One person of the zone',
    allow: 'members.read',
    answer: MemberView,
  }),
  change: endpoint('PATCH /zones/:zone/members/:member', {
    summary: 'Change what is known of a person',
    allow: 'members.manage',
    changes: true,
    body: MemberChange,
    answer: MemberView,
  }),
  setRoles: endpoint('PUT /zones/:zone/members/:member/roles', {
    summary: 'Set the roles of a person; they hold from the next request on',
    allow: 'members.manage',
    changes: true,
    body: RoleGrants,
    answer: MemberView,
  }),
  suspend: endpoint('PUT /zones/:zone/members/:member/suspension', {
    summary: 'Keep a person out of the zone, from the next request on',
    allow: 'members.manage',
    changes: true,
    answer: MemberView,
  }),
  endSessions: endpoint('DELETE /zones/:zone/members/:member/sessions', {
    summary: 'Sign a person out everywhere: a lost phone, a password that got out',
    allow: 'members.manage',
  }),
  readmit: endpoint('DELETE /zones/:zone/members/:member/suspension', {
    summary: 'Let a suspended person in again',
    allow: 'members.manage',
    changes: true,
    answer: MemberView,
  }),
};
