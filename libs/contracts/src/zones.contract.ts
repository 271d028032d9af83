import { endpoint } from './endpoint.ts';
import { Code, Count, Day, Flag, Line, Lines, ListOf, ManyOf, Maybe, OneOf, Text } from './fields.ts';
import { categories, clusters, type Category, type Cluster } from './taxonomy.ts';

/** How a cluster comes to a decision. */
export const majorities = ['consensus', 'simple', 'per-cluster', 'two-thirds'] as const;
export type Majority = (typeof majorities)[number];

/** Who may see the names, addresses and numbers on a page of "wie is wie". */
export const contactVisibilities = ['zone', 'coordinators'] as const;
export type ContactVisibility = (typeof contactVisibilities)[number];

/** A municipality, and when it belongs to the zone. */
export class MunicipalityView {
  @Line({ max: 80 }) name!: string;
  @Maybe() @Line({ max: 5 }) nis?: string;
  /** First and last day in this zone; left out when open. */
  @Maybe() @Day() validFrom?: string;
  @Maybe() @Day() validTo?: string;
  /** It merged across the border of its zone: which zone holds is not confirmed ("na te kijken"). */
  @Flag() toCheck!: boolean;
}

/** A zone in a list. */
export class ZoneSummary {
  @Line({ max: 60 }) slug!: string;
  @Line({ max: 120 }) name!: string;
  @Line({ max: 80 }) province!: string;
}

/** Every zone, by name. */
export class ZoneList {
  @ListOf(() => ZoneSummary) items!: ZoneSummary[];
}

/** What anybody may know of a zone: enough to report a signal. */
export class ZoneView extends ZoneSummary {
  @Line({ max: 120 }) alsoWritten!: string;
  @Text({ max: 500 }) note!: string;
  @ListOf(() => MunicipalityView) municipalities!: MunicipalityView[];
  @Count() answerWithinDays!: number;
  @Lines({ max: 40, each: 60 }) extraLabels!: string[];
  @ManyOf(categories, 101) hiddenCodes!: Category[];
}

/** What a zone settles for itself. */
export class ZoneSettings {
  /** A shared signal is recognised by at least this many organisations … */
  @Count({ min: 1, max: 50 }) recognisedOrganisations!: number;
  /** … of at least this many sectors. */
  @Count({ min: 1, max: 43 }) recognisedSectors!: number;
  /** The reporter is promised an answer within this many days. */
  @Count({ min: 1, max: 90 }) answerWithinDays!: number;
  /** After this many days without an answer a signal is on the list of what is late. */
  @Count({ min: 7, max: 365 }) silentAfterDays!: number;
  /** k: counts below it are hidden outside the coordinators' circle. May only be raised. */
  @Count({ min: 5, max: 50 }) smallNumber!: number;
  @OneOf(contactVisibilities) contactVisibility!: ContactVisibility;
  /** Words of the zone's own, beside the taxonomy. */
  @Lines({ max: 40, each: 60 }) extraLabels!: string[];
  /** Categories that this zone does not offer on the form. */
  @ManyOf(categories, 101) hiddenCodes!: Category[];
}

/** The settings as they stand, with the version that a change must name. */
export class ZoneSettingsView extends ZoneSettings {
  @Count() version!: number;
}

/** Seats of a cluster and how it chooses, from a day on. */
export class NewClusterRule {
  @OneOf(clusters) cluster!: Cluster;
  @Day() validFrom!: string;
  @Count({ min: 1, max: 25 }) seats!: number;
  @Count({ min: 1, max: 10 }) dotsPerSeat!: number;
  @Count({ min: 1, max: 10 }) dotsPerOption!: number;
  @Count({ min: 1, max: 5 }) chooseMin!: number;
  @Count({ min: 1, max: 5 }) chooseMax!: number;
  @Count({ min: 0, max: 100 }) quorumPercent!: number;
  @OneOf(majorities) majority!: Majority;
}

/** A rule as it stands. The rule that every zone begins with has no first day. */
export class ClusterRuleView {
  @OneOf(clusters) cluster!: Cluster;
  @Maybe() @Day() validFrom?: string;
  @Count() seats!: number;
  @Count() dotsPerSeat!: number;
  @Count() dotsPerOption!: number;
  @Count() chooseMin!: number;
  @Count() chooseMax!: number;
  @Count() quorumPercent!: number;
  @OneOf(majorities) majority!: Majority;
  /** Holds today. */
  @Flag() holds!: boolean;
}

/** The rules of every cluster, newest first. */
export class ClusterRuleList {
  @ListOf(() => ClusterRuleView) items!: ClusterRuleView[];
}

/** An idea of the lexicon by which signals are found alike: its id, and how it is shown. */
export class IdeaView {
  @Code(/^[\w-]+$/) id!: string;
  @Line({ max: 80 }) label!: string;
}

/** A word or expression of the zone: one for an idea, or one that means the same as another here. */
export class ZoneWord {
  @Line({ min: 3, max: 60 }) words!: string;
  @Maybe() @Code(/^[\w-]+$/) idea?: string;
  @Maybe() @Line({ min: 3, max: 60 }) sameAs?: string;
}

/** All words of the zone's own. */
export class ZoneWords {
  @ListOf(() => ZoneWord, 200) items!: ZoneWord[];
}

/** The words as they stand, the ideas to choose from, and the version that a change must name. */
export class ZoneWordsView extends ZoneWords {
  @ListOf(() => IdeaView) ideas!: IdeaView[];
  @Count() version!: number;
}

export const zones = {
  list: endpoint('GET /zones', { summary: 'Every primary-care zone, by name', allow: 'everyone', answer: ZoneList }),
  one: endpoint('GET /zones/:zone', {
    summary: 'What anybody may know of a zone',
    allow: 'everyone',
    answer: ZoneView,
  }),
  settings: endpoint('GET /zones/:zone/settings', {
    summary: 'What the zone settles for itself',
    allow: 'zone.read',
    answer: ZoneSettingsView,
  }),
  changeSettings: endpoint('PUT /zones/:zone/settings', {
    summary: 'Change the settings of the zone',
    allow: 'zone.manage',
    changes: true,
    body: ZoneSettings,
    answer: ZoneSettingsView,
  }),
  words: endpoint('GET /zones/:zone/words', {
    summary: 'The words of the zone by which look-alikes are found besides the lexicon',
    allow: 'zone.manage',
    answer: ZoneWordsView,
  }),
  changeWords: endpoint('PUT /zones/:zone/words', {
    summary: 'Change the words of the zone',
    allow: 'zone.manage',
    changes: true,
    body: ZoneWords,
    answer: ZoneWordsView,
  }),
  clusterRules: endpoint('GET /zones/:zone/cluster-rules', {
    summary: 'Seats and rules of decision per cluster, newest first',
    allow: 'zone.read',
    answer: ClusterRuleList,
  }),
  setClusterRule: endpoint('PUT /zones/:zone/cluster-rules', {
    summary: 'Set the seats and rules of a cluster from a day on',
    allow: 'zone.manage',
    body: NewClusterRule,
    answer: ClusterRuleList,
  }),
};
