import { endpoint } from './endpoint.ts';
import { Amount, Count, Id, Ids, Line, Lines, ListOf, ManyOf, Maybe, Moment, One, OneOf, Text } from './fields.ts';
import { Spread } from './shared-signal.shapes.ts';
import { sharedSignalStates, type SharedSignalState } from './shared-signals.workflow.ts';
import { titleLimits } from './signals.contract.ts';
import {
  mostMembers,
  suggestionKinds,
  suggestionStates,
  type SuggestionKind,
  type SuggestionState,
} from './suggestions.workflow.ts';
import { clusters, sectors, type Cluster, type Sector } from './taxonomy.ts';

/** A signal that may belong, in the words that who asks may read. */
export class SuggestedSignal {
  @Id() id!: string;
  @Line({ max: 40 }) number!: string;
  @Line({ max: 200 }) title!: string;
  @Maybe() @Text({ max: 600 }) excerpt?: string;
  @Maybe() @OneOf(sectors) sector?: Sector;
  @Maybe() @Line({ max: 80 }) municipality?: string;
  @Moment() reportedAt!: string;
  /** How well it fits with the others. */
  @Amount({ min: 0, max: 1 }) fit!: number;
}
/** The member that fits least, and what it shares with the others all the same. */
export class WeakestMember {
  @Id() id!: string;
  @Lines({ max: 6, each: 120 }) reasons!: string[];
}
/** A shared signal that a suggestion is about. */
export class SuggestedShared {
  @Id() id!: string;
  @Line({ max: 40 }) number!: string;
  @Line({ max: 200 }) title!: string;
  @OneOf(sharedSignalStates) state!: SharedSignalState;
  @Count() version!: number;
  @Maybe() @One(() => Spread) spread?: Spread;
}
/** What a coordinator decided on a suggestion. */
export class SuggestionDecision {
  @Maybe() @Line({ max: 200 }) by?: string;
  @Moment() at!: string;
  @Maybe() @Text({ max: 500 }) reason?: string;
  /** The shared signal that came of it. */
  @Maybe() @Id() sharedSignalId?: string;
}
/** What may belong together, and why. It changes nothing by itself. */
export class SuggestionView {
  @Id() id!: string;
  @OneOf(suggestionKinds) kind!: SuggestionKind;
  @OneOf(suggestionStates) state!: SuggestionState;
  @Count() version!: number;
  @Amount({ min: 0, max: 1 }) score!: number;
  /** Strong, fair or possible: shown as blocks and a word, never as a percentage. */
  @OneOf(['strong', 'fair', 'possible']) strength!: 'strong' | 'fair' | 'possible';
  /** The reasons in one line: "samen: wachttijd · jongeren · GGZ; 4 sectoren". */
  @Line({ max: 400 }) sentence!: string;
  @Lines({ max: 6, each: 120 }) reasons!: string[];
  /** Best first. Of a split: those that would leave. */
  @ListOf(() => SuggestedSignal, mostMembers) members!: SuggestedSignal[];
  @Maybe() @One(() => WeakestMember) weakest?: WeakestMember;
  @ListOf(() => SuggestedShared, 2) sharedSignals!: SuggestedShared[];
  /** Neutral words to begin from, for a new shared signal or one that is split off: the members' own, problem apart from solution. */
  @Maybe() @Line({ max: 120 }) proposedTitle?: string;
  @Maybe() @Text({ max: 4000 }) proposedText?: string;
  /** Sectors of the zone that have not spoken. */
  @ManyOf(sectors, 100) silentSectors!: Sector[];
  @Maybe() @One(() => SuggestionDecision) decision?: SuggestionDecision;
  @Moment() changedAt!: string;
}
/** Suggestions, the strongest first; decided ones last decided first. */
export class SuggestionList {
  @ListOf(() => SuggestionView, 20) items!: SuggestionView[];
  @Maybe() @Line({ max: 200 }) next?: string;
}
/** Which suggestions to list; open ones unless told otherwise. */
export class SuggestionFilter {
  @Maybe() @OneOf(suggestionKinds) kind?: SuggestionKind;
  @Maybe() @OneOf(suggestionStates) state?: SuggestionState;
  /** Those that touch this shared signal. */
  @Maybe() @Id() shared?: string;
  @Maybe() @Line({ max: 200 }) after?: string;
  @Maybe() @Count({ min: 1, max: 20 }) limit?: number;
}
/** How a suggestion is accepted. */
export class SuggestionAcceptance {
  /** Members to leave out. */
  @Maybe() @Ids(mostMembers) without?: string[];
  /** The neutral words of a new shared signal, or of the one that is split off. */
  @Maybe() @Line(titleLimits) title?: string;
  @Maybe() @Text({ max: 4000 }) text?: string;
  @Maybe() @OneOf(clusters) cluster?: Cluster;
  /** Of two that look alike: the one that stays. */
  @Maybe() @Id() into?: string;
}
/** The shared signal that came of it. */
export class SuggestionAccepted {
  @Id() sharedSignalId!: string;
  @Line({ max: 40 }) number!: string;
  @One(() => SuggestionView) suggestion!: SuggestionView;
}
/** Why a suggestion is dismissed, if somebody wants to say. */
export class SuggestionDismissal {
  @Maybe() @Text({ max: 500 }) reason?: string;
}

const one = '/zones/:zone/suggestions/:suggestion';

export const suggestions = {
  list: endpoint('GET /zones/:zone/suggestions', {
    summary: 'What may belong together',
    allow: 'signals.bundle',
    query: SuggestionFilter,
    answer: SuggestionList,
  }),
  one: endpoint(`GET ${one}`, { summary: 'One suggestion', allow: 'signals.bundle', answer: SuggestionView }),
  accept: endpoint(`POST ${one}/acceptances`, {
    summary: 'Do what a suggestion says, with a few members left out if need be',
    allow: 'signals.bundle',
    changes: true,
    body: SuggestionAcceptance,
    answer: SuggestionAccepted,
  }),
  dismiss: endpoint(`POST ${one}/dismissals`, {
    summary: 'Dismiss a suggestion: it comes back only when something new joins',
    allow: 'signals.bundle',
    changes: true,
    body: SuggestionDismissal,
    answer: SuggestionView,
  }),
  undo: endpoint(`POST ${one}/undoings`, {
    summary: 'Take back what was decided on a suggestion, while nobody acted on it',
    allow: 'signals.bundle',
    changes: true,
    answer: SuggestionView,
  }),
};
