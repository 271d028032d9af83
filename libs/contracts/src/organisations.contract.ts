import { endpoint } from './endpoint.ts';
import { Count, Email, Flag, Id, Line, ListOf, Maybe, Name, OneOf, Text } from './fields.ts';
import { clusters, sectors, type Cluster, type Sector } from './taxonomy.ts';

/** Whom to ask, by function: a name may change, the function stays. */
export class ContactPoint {
  @Line({ min: 2, max: 120 }) function!: string;
  @Maybe() @Name({ max: 120 }) name?: string;
  @Maybe() @Email() email?: string;
  @Maybe() @Name({ max: 40 }) phone?: string;
  /** Passes news on to the colleagues (achterban). */
  @Flag() forConstituency!: boolean;
}

/** A partner to add. Only name and sector must be known. */
export class NewOrganisation {
  @Name({ min: 2, max: 160 }) name!: string;
  @OneOf(sectors) sector!: Sector;
  @Maybe() @Line({ max: 80 }) municipality?: string;
  /** What it does, in a few sentences. */
  @Maybe() @Text({ max: 2000 }) does?: string;
  @Maybe() @Text({ max: 500 }) forWhom?: string;
  @Maybe() @Line({ max: 200 }) website?: string;
  @Maybe() @ListOf(() => ContactPoint, 20) contacts?: ContactPoint[];
}

/** Fields that are left out stay as they are. */
export class OrganisationChange {
  @Maybe() @Name({ min: 2, max: 160 }) name?: string;
  @Maybe() @OneOf(sectors) sector?: Sector;
  @Maybe() @Line({ max: 80 }) municipality?: string;
  @Maybe() @Text({ max: 2000 }) does?: string;
  @Maybe() @Text({ max: 500 }) forWhom?: string;
  @Maybe() @Line({ max: 200 }) website?: string;
  @Maybe() @ListOf(() => ContactPoint, 20) contacts?: ContactPoint[];
  /** An organisation that stopped is no longer offered, and stays on record. */
  @Maybe() @Flag() active?: boolean;
}

/** A partner in a list. */
export class OrganisationSummary {
  @Id() id!: string;
  @Line({ max: 160 }) name!: string;
  @OneOf(sectors) sector!: Sector;
  @OneOf(clusters) cluster!: Cluster;
  @Maybe() @Line({ max: 80 }) municipality?: string;
  @Text({ max: 2000 }) does!: string;
  @Flag() active!: boolean;
}

/** A partner on its own page. */
export class OrganisationView extends OrganisationSummary {
  @Text({ max: 500 }) forWhom!: string;
  @Maybe() @Line({ max: 200 }) website?: string;
  /** Left out for who may not see them in this zone. */
  @Maybe() @ListOf(() => ContactPoint, 20) contacts?: ContactPoint[];
  @Count() version!: number;
}

/** Which partners to list; everything left out fits. */
export class OrganisationFilter {
  @Maybe() @OneOf(clusters) cluster?: Cluster;
  @Maybe() @OneOf(sectors) sector?: Sector;
  @Maybe() @Line({ max: 80 }) municipality?: string;
  @Maybe() @Line({ max: 100 }) search?: string;
  @Maybe() @Flag() inactive?: boolean;
}

/** All of them: a zone has some hundreds at most. */
export class OrganisationList {
  @ListOf(() => OrganisationSummary, 2000) items!: OrganisationSummary[];
  @Count() total!: number;
}

export const organisations = {
  list: endpoint('GET /zones/:zone/organisations', {
    summary: 'The organisations of the zone, by name',
    allow: 'zone.read',
    query: OrganisationFilter,
    answer: OrganisationList,
  }),
  one: endpoint('GET /zones/:zone/organisations/:organisation', {
    summary: 'One organisation',
    allow: 'zone.read',
    answer: OrganisationView,
  }),
  create: endpoint('POST /zones/:zone/organisations', {
    summary: 'Add an organisation',
    allow: 'zone.manage',
    creates: true,
    body: NewOrganisation,
    answer: OrganisationView,
  }),
  change: endpoint('PATCH /zones/:zone/organisations/:organisation', {
    summary: 'Change what is known of an organisation',
    allow: 'zone.manage',
    changes: true,
    body: OrganisationChange,
    answer: OrganisationView,
  }),
};
