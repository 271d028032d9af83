import { mandateKinds, type MandateKind } from './code-lists.ts';
import { endpoint } from './endpoint.ts';
import { Count, Day, Email, Flag, Id, Ids, Line, Lines, ListOf, Maybe, OneOf, Text } from './fields.ts';
import { OrganisationName } from './people.contract.ts';
import { clusters, sectors, type Cluster, type Sector } from './taxonomy.ts';

/** Puts a person in a cluster from a day on. One person sits in one cluster of a zone at a time. */
export class NewMandate {
  @Id() memberId!: string;
  @OneOf(clusters) cluster!: Cluster;
  @OneOf(mandateKinds) kind!: MandateKind;
  /** For a substitute: whose place they may take; left out: of anyone in the cluster. */
  @Maybe() @Id() standsInFor?: string;
  @Ids(20) organisationIds!: string[];
  @Day() validFrom!: string;
  @Maybe() @Day() validTo?: string;
}

/** Fields that are left out stay as they are. Another kind or cluster is another mandate: end this one, make a new one. */
export class MandateChange {
  @Maybe() @Ids(20) organisationIds?: string[];
  /** The last day. */
  @Maybe() @Day() validTo?: string;
}

/** A seat of a person in a cluster. */
export class MandateView {
  @Id() id!: string;
  @Id() memberId!: string;
  @Line({ max: 160 }) name!: string;
  @OneOf(clusters) cluster!: Cluster;
  @OneOf(mandateKinds) kind!: MandateKind;
  @Maybe() @Id() standsInFor?: string;
  @ListOf(() => OrganisationName) organisations!: OrganisationName[];
  @Day() validFrom!: string;
  @Maybe() @Day() validTo?: string;
  @Count() version!: number;
}

/** Which mandates to list; everything left out fits. */
export class MandateFilter {
  @Maybe() @OneOf(clusters) cluster?: Cluster;
  @Maybe() @Id() member?: string;
  /** Mandates that hold on this day; left out: all that ever were. */
  @Maybe() @Day() day?: string;
}

/** Mandates, by cluster and name. */
export class MandateList {
  @ListOf(() => MandateView, 5000) items!: MandateView[];
}

/** A person as "wie is wie" shows them. */
export class PersonInCluster {
  @Id() memberId!: string;
  @Line({ max: 160 }) name!: string;
  @Line({ max: 160 }) function!: string;
  @Lines({ max: 20, each: 160 }) organisations!: string[];
  @Maybe() @OneOf(sectors) sector?: Sector;
  /** Only where the zone shows contact data. */
  @Maybe() @Email() email?: string;
  /** For a substitute: the name of whose place they may take. */
  @Maybe() @Line({ max: 160 }) standsInFor?: string;
  /** Belongs to the steering group of the cluster. */
  @Flag() steers!: boolean;
}

/** A partner on the page of its sector. */
export class OrganisationInSector {
  @Id() id!: string;
  @Line({ max: 160 }) name!: string;
  @Maybe() @Line({ max: 80 }) municipality?: string;
  @Text({ max: 2000 }) does!: string;
}

/** A sector: its partners and its signal coordinators. */
export class SectorPage {
  @OneOf(sectors) sector!: Sector;
  @ListOf(() => OrganisationInSector) organisations!: OrganisationInSector[];
  /** The signal coordinators of the sector, by name. */
  @Lines({ max: 50, each: 160 }) coordinators!: string[];
}

/** A cluster: who sits there today, and its sectors. */
export class ClusterPage {
  @OneOf(clusters) cluster!: Cluster;
  /** Seats there are today, by the rules of the zone. */
  @Count() seats!: number;
  @ListOf(() => PersonInCluster) effective!: PersonInCluster[];
  @ListOf(() => PersonInCluster) substitutes!: PersonInCluster[];
  @ListOf(() => PersonInCluster) observers!: PersonInCluster[];
  @ListOf(() => PersonInCluster) experts!: PersonInCluster[];
  @ListOf(() => SectorPage) sectors!: SectorPage[];
}

/** "Wie is wie" of a zone. */
export class WhoIsWho {
  @ListOf(() => ClusterPage) clusters!: ClusterPage[];
  /** The members of the board, by name. */
  @ListOf(() => PersonInCluster) board!: PersonInCluster[];
  @ListOf(() => PersonInCluster) coordinators!: PersonInCluster[];
}

export const mandates = {
  whoIsWho: endpoint('GET /zones/:zone/who-is-who', {
    summary: 'Who sits where, and which organisations there are, per cluster and sector',
    allow: 'members.read',
    answer: WhoIsWho,
  }),
  list: endpoint('GET /zones/:zone/mandates', {
    summary: 'Mandates, by cluster and name',
    allow: 'members.read',
    query: MandateFilter,
    answer: MandateList,
  }),
  appoint: endpoint('POST /zones/:zone/mandates', {
    summary: 'Put a person in a cluster',
    allow: 'zone.manage',
    creates: true,
    body: NewMandate,
    answer: MandateView,
  }),
  change: endpoint('PATCH /zones/:zone/mandates/:mandate', {
    summary: 'Change the organisations or the last day of a mandate',
    allow: 'zone.manage',
    changes: true,
    body: MandateChange,
    answer: MandateView,
  }),
};
