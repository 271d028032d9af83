import { endpoint } from './endpoint.ts';
import { Count, Flag, Id, Ids, Line, Lines, ListOf, Maybe, Moment, One, OneOf, Text } from './fields.ts';
import { Spread } from './shared-signals.contract.ts';
import { clusters, type Cluster } from './taxonomy.ts';
import type { Workflow } from './workflow.ts';

export const roundStates = ['draft', 'open', 'closed'] as const;
export type RoundState = (typeof roundStates)[number];
export const roundSteps = ['open', 'close'] as const;
export type RoundStep = (typeof roundSteps)[number];
/** Closing shows the result and freezes it. */
export const roundWorkflow: Workflow<RoundState, RoundStep> = {
  draft: { open: 'open' },
  open: { close: 'closed' },
  closed: {},
};

/** A round to prepare: for which cluster, and what there is to choose from. */
export class NewRound {
  @OneOf(clusters) cluster!: Cluster;
  @Line({ min: 3, max: 120 }) title!: string;
  @Ids(30) sharedSignalIds!: string[];
}
/** Title and options of a round that is not open yet. */
export class RoundChange {
  @Line({ min: 3, max: 120 }) title!: string;
  @Ids(30) sharedSignalIds!: string[];
}
/** An effective member who is not there, and the substitute who takes the seat. */
export class Absence {
  @Id() absentId!: string;
  @Id() substituteId!: string;
}
/** Dots of one seat on one shared signal. */
export class Dots {
  @Id() sharedSignalId!: string;
  @Count({ min: 1, max: 10 }) dots!: number;
}
/** The vote of one seat. Kept per seat and shown to nobody. */
export class Ballot {
  @Id() seatId!: string;
  @ListOf(() => Dots, 30) dots!: Dots[];
  /** Votes for none of them, on purpose. */
  @Maybe() @Flag() abstain?: boolean;
  @Maybe() @Text({ max: 500 }) objection?: string;
}
/** How many are chosen at closing, within the rule of the cluster. */
export class Closing {
  @Count({ min: 1, max: 5 }) choose!: number;
}
/** The steering group settles a tie, with a reason. */
export class Settlement {
  @Ids(10) sharedSignalIds!: string[];
  @Text({ min: 5, max: 1000 }) reason!: string;
}

/** A shared signal that the cluster may choose. */
export class RoundOption {
  @Id() sharedSignalId!: string;
  @Line({ max: 40 }) number!: string;
  @Line({ max: 200 }) title!: string;
  @One(() => Spread) spread!: Spread;
  /** Only after closing. */
  @Maybe() @Count() dots?: number;
  @Maybe() @Flag() chosen?: boolean;
}
/** A seat for which you may vote in this round: your own, or that of somebody you stand in for. */
export class OwnSeat {
  @Id() seatId!: string;
  @Line({ max: 200 }) member!: string;
  @Lines({ max: 20, each: 200 }) organisations!: string[];
  @Flag() standIn!: boolean;
  @Flag() voted!: boolean;
}
/** Who is absent and who takes the seat, by name. */
export class AbsenceView extends Absence {
  @Line({ max: 200 }) absent!: string;
  @Line({ max: 200 }) substitute!: string;
}
/** One line in the list of rounds. */
export class RoundLine {
  @Id() id!: string;
  @OneOf(clusters) cluster!: Cluster;
  @Line({ max: 120 }) title!: string;
  @OneOf(roundStates) state!: RoundState;
  @Count() options!: number;
  @Count() seats!: number;
  @Count() voted!: number;
  @Moment() madeAt!: string;
  @Maybe() @Moment() closedAt?: string;
  /** There is a seat of yours that has not voted. */
  @Flag() waitsForYou!: boolean;
}
/** Rounds, newest first. */
export class RoundList {
  @ListOf(() => RoundLine) items!: RoundLine[];
}
/** Which rounds to list. */
export class RoundFilter {
  @Maybe() @OneOf(clusters) cluster?: Cluster;
  @Maybe() @OneOf(roundStates) state?: RoundState;
}
/** One round. Dots, choice and objections are there only once it is closed. */
export class RoundView {
  @Id() id!: string;
  @OneOf(clusters) cluster!: Cluster;
  @Line({ max: 120 }) title!: string;
  @OneOf(roundStates) state!: RoundState;
  @Count() dotsPerSeat!: number;
  @Count() dotsPerOption!: number;
  @Count() chooseMin!: number;
  @Count() chooseMax!: number;
  @Count() quorumPercent!: number;
  @Count() seats!: number;
  @Count() voted!: number;
  @Flag() quorumMet!: boolean;
  @ListOf(() => RoundOption) options!: RoundOption[];
  @ListOf(() => OwnSeat) yourSeats!: OwnSeat[];
  @ListOf(() => AbsenceView) absences!: AbsenceView[];
  /** Marks may carry the shape of the cluster: at least three voted. Below that they would point at people. */
  @Flag() marksOfCluster!: boolean;
  @Maybe() @Count() abstentions?: number;
  /** Objections without a name, after closing. */
  @Maybe() @Lines({ max: 50, each: 500 }) objections?: string[];
  /** Equally many dots at the border: these wait for the steering group. */
  @Maybe() @Ids(30) tie?: string[];
  /** How many of the tied may still be chosen. */
  @Maybe() @Count() tieOpen?: number;
  @Maybe() @Text({ max: 1000 }) tieReason?: string;
  @Flag() mayRun!: boolean;
  @Maybe() @Moment() openedAt?: string;
  @Maybe() @Moment() closedAt?: string;
  @Count() version!: number;
}

const one = '/zones/:zone/rounds/:round';

export const rounds = {
  make: endpoint('POST /zones/:zone/rounds', {
    summary: 'Prepare a round in which a cluster chooses',
    allow: 'rounds.run',
    creates: true,
    body: NewRound,
    answer: RoundView,
  }),
  list: endpoint('GET /zones/:zone/rounds', {
    summary: 'Rounds, newest first',
    allow: 'rounds.read',
    query: RoundFilter,
    answer: RoundList,
  }),
  one: endpoint(`GET ${one}`, {
    summary: 'One round; the result only once it is closed',
    allow: 'rounds.read',
    answer: RoundView,
  }),
  change: endpoint(`PUT ${one}`, {
    summary: 'Change a round that is not open yet',
    allow: 'rounds.run',
    changes: true,
    body: RoundChange,
    answer: RoundView,
  }),
  open: endpoint(`POST ${one}/opening`, {
    summary: 'Open a round for voting',
    allow: 'rounds.run',
    changes: true,
    answer: RoundView,
  }),
  excuse: endpoint(`POST ${one}/absences`, {
    summary: 'Name who takes the seat of an absent member',
    allow: 'rounds.run',
    changes: true,
    body: Absence,
    answer: RoundView,
  }),
  cast: endpoint(`POST ${one}/ballots`, {
    summary: 'Vote for a seat',
    allow: 'rounds.vote',
    creates: true,
    body: Ballot,
    answer: RoundView,
  }),
  recast: endpoint(`PUT ${one}/ballots`, {
    summary: 'Change a vote while the round is open',
    allow: 'rounds.vote',
    body: Ballot,
    answer: RoundView,
  }),
  close: endpoint(`POST ${one}/closing`, {
    summary: 'Close a round: the result is shown and frozen',
    allow: 'rounds.run',
    changes: true,
    body: Closing,
    answer: RoundView,
  }),
  settle: endpoint(`POST ${one}/settlement`, {
    summary: 'Settle a tie with a reason',
    allow: 'rounds.run',
    changes: true,
    body: Settlement,
    answer: RoundView,
  }),
};
