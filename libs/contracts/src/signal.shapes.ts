import { categories, sectors, targetGroups } from './taxonomy.ts';
import {
  frequencies,
  impacts,
  kinds,
  levels,
  reaches,
  returnReasons,
  signalTypes,
  sinces,
  sources,
  visibilities,
} from './code-lists.ts';
import type {
  Frequency,
  Impact,
  Kind,
  Level,
  Reach,
  ReturnReason,
  SignalType,
  Since,
  Source,
  Visibility,
} from './code-lists.ts';
import type { Category, Sector, TargetGroup } from './taxonomy.ts';
import { Count, Day, Email, Flag, Id, Line, ListOf, ManyOf, Maybe, Moment, Month, One, OneOf, Text } from './fields.ts';
import { pathMarks, pathSteps, pathTurns, type PathMark, type PathStep, type PathTurn } from './path.ts';
import { signalStates, type SignalState } from './signals.workflow.ts';
import { WaiverView } from './waivers.contract.ts';

export const titleLimits = { min: 3, max: 120 };
export const descriptionLimits = { max: 4000 };

/** What a reporter may tell about a signal; only the title must be there. */
export class SignalContent {
  @Line(titleLimits) title!: string;
  @Maybe() @Text(descriptionLimits) description?: string;
  @Maybe() @OneOf(kinds) kind?: Kind;
  @Maybe() @ManyOf(categories, 3) categories?: Category[];
  @Maybe() @ManyOf(targetGroups, 6) targetGroups?: TargetGroup[];
  @Maybe() @Line({ max: 80 }) municipality?: string;
  @Maybe() @OneOf(sectors) sectorConcerned?: Sector;
  @Maybe() @OneOf(frequencies) frequency?: Frequency;
  @Maybe() @OneOf(sinces) since?: Since;
  @Maybe() @OneOf(reaches) reach?: Reach;
  @Maybe() @OneOf(impacts) impact?: Impact;
  @Maybe() @ManyOf(sources, 8) sources?: Source[];
  @Maybe() @Text({ max: 1000 }) consequences?: string;
  @Maybe() @Text({ max: 1000 }) example?: string;
  @Maybe() @Text({ max: 1000 }) figures?: string;
  @Maybe() @Text({ max: 1000 }) alreadyDone?: string;
  @Maybe() @Text({ max: 1000 }) idea?: string;
  @Maybe() @Day() observedOn?: string;
}

/** Where a signal stands on its path of eight steps. */
export class PathView {
  @OneOf(pathSteps) step!: PathStep;
  @OneOf(pathTurns) turn!: PathTurn;
  @Maybe() @OneOf(pathMarks) mark?: PathMark;
  @Maybe() @Day() until?: string;
  /** The step is done too: the whole path lies behind. */
  @Flag() finished!: boolean;
  /** Steps that lie behind without having been taken: an answer may come straight after the check. */
  @Maybe() @ManyOf(pathSteps) skipped?: PathStep[];
}

/** One line in a list of signals. Who may not read originals gets the neutral title only. */
export class SignalLine {
  @Id() id!: string;
  @Line({ max: 40 }) number!: string;
  @OneOf(signalStates) state!: SignalState;
  @OneOf(kinds) kind!: Kind;
  @Line({ max: 200 }) title!: string;
  @ManyOf(categories) categories!: Category[];
  @ManyOf(targetGroups) targetGroups!: TargetGroup[];
  @Maybe() @OneOf(sectors) sector?: Sector;
  @Maybe() @Line({ max: 80 }) municipality?: string;
  @Moment() reportedAt!: string;
  @Count() sharedSignals!: number;
}
/** A page of signals. */
export class SignalList {
  @ListOf(() => SignalLine) items!: SignalLine[];
  /** Opaque: send it back to read on. */
  @Maybe() @Line({ max: 200 }) next?: string;
  /** Exact to 1,000; `more` says that there are more. */
  @Count() total!: number;
  @Flag() more!: boolean;
}
/** Which signals to list; `unchecked` and `unbundled` are what waits for a coordinator. */
export class SignalFilter {
  @Maybe() @OneOf([...signalStates, 'unchecked', 'unbundled']) state?: SignalState | 'unchecked' | 'unbundled';
  @Maybe() @OneOf(categories) category?: Category;
  @Maybe() @OneOf(targetGroups) targetGroup?: TargetGroup;
  @Maybe() @OneOf(sectors) sector?: Sector;
  @Maybe() @Line({ max: 80 }) municipality?: string;
  @Maybe() @Month() month?: string;
  @Maybe() @Line({ min: 2, max: 200 }) q?: string;
  @Maybe() @Line({ max: 200 }) after?: string;
  @Maybe() @Count({ min: 1, max: 100 }) limit?: number;
}

/** Neutral words beside the original: the problem, apart from a proposed solution. */
export class Wording {
  @Line(titleLimits) title!: string;
  @Maybe() @Text({ max: 4000 }) text?: string;
  @Maybe() @Text({ max: 2000 }) solution?: string;
}
/** Neutral words with their edition, and who wrote them. */
export class WordingView extends Wording {
  @Count() edition!: number;
  @Maybe() @Line({ max: 200 }) by?: string;
  @Moment() at!: string;
}

/** Who reported, as far as the reader may know. */
export class ReporterView {
  @Maybe() @Line({ max: 200 }) name?: string;
  @Maybe() @Email() email?: string;
  @Maybe() @Line({ max: 200 }) organisation?: string;
  @OneOf(visibilities) visibility!: Visibility;
  @Flag() wantsFeedback!: boolean;
  @Flag() onBehalf!: boolean;
}
/** A question to the reporter, and the answer. */
export class QuestionView {
  @Id() id!: string;
  @Text({ max: 1000 }) question!: string;
  @Moment() askedAt!: string;
  @Maybe() @Text({ max: 4000 }) answer?: string;
  @Maybe() @Moment() answeredAt?: string;
}
/** A shared signal in which a signal sits. */
export class SharedSignalRef {
  @Id() id!: string;
  @Line({ max: 40 }) number!: string;
  @Line({ max: 200 }) title!: string;
}

/** One signal. `original` and `reporter` are there only for who may read them. */
export class SignalView {
  @Id() id!: string;
  @Line({ max: 40 }) number!: string;
  @OneOf(signalStates) state!: SignalState;
  @OneOf(kinds) kind!: Kind;
  @ManyOf(categories) categories!: Category[];
  @ManyOf(targetGroups) targetGroups!: TargetGroup[];
  @Maybe() @OneOf(sectors) sector?: Sector;
  @Maybe() @OneOf(sectors) sectorConcerned?: Sector;
  @Maybe() @Line({ max: 80 }) municipality?: string;
  @Flag() outsideZone!: boolean;
  @Maybe() @OneOf(frequencies) frequency?: Frequency;
  @Maybe() @OneOf(sinces) since?: Since;
  @Maybe() @OneOf(reaches) reach?: Reach;
  @Maybe() @OneOf(impacts) impact?: Impact;
  @ManyOf(sources) sources!: Source[];
  @Maybe() @OneOf(signalTypes) signalType?: SignalType;
  @Maybe() @OneOf(levels) level?: Level;
  @Maybe() @Day() observedOn?: string;
  @Moment() reportedAt!: string;
  @Maybe() @Moment() answerBy?: string;
  @Maybe() @One(() => SignalContent) original?: SignalContent;
  /** What was let through in its texts, for who reads the original. */
  @Maybe() @ListOf(() => WaiverView) waivers?: WaiverView[];
  @Maybe() @One(() => WordingView) neutral?: WordingView;
  @Maybe() @One(() => ReporterView) reporter?: ReporterView;
  @ListOf(() => QuestionView) questions!: QuestionView[];
  @ListOf(() => SharedSignalRef) sharedSignals!: SharedSignalRef[];
  @Maybe() @OneOf(returnReasons) reason?: ReturnReason;
  @Maybe() @Text({ max: 2000 }) explanation?: string;
  @Maybe() @Line({ max: 200 }) referredTo?: string;
  @One(() => PathView) path!: PathView;
  @Flag() mine!: boolean;
  @Count() version!: number;
}

/** What the reporter sees of an own signal: where it stands, who acts, what was answered. */
export class MySignal {
  @Id() id!: string;
  @Line({ max: 40 }) number!: string;
  @Line({ max: 200 }) title!: string;
  @OneOf(signalStates) state!: SignalState;
  @Moment() reportedAt!: string;
  @Maybe() @Moment() answerBy?: string;
  @One(() => PathView) path!: PathView;
  @Maybe() @One(() => QuestionView) question?: QuestionView;
  @Maybe() @OneOf(returnReasons) reason?: ReturnReason;
  @Maybe() @Text({ max: 2000 }) explanation?: string;
  @Maybe() @Line({ max: 200 }) referredTo?: string;
  @ListOf(() => SharedSignalRef) sharedSignals!: SharedSignalRef[];
  @Count() version!: number;
}
/** The signals of one reporter, newest first. */
export class MySignals {
  @ListOf(() => MySignal) items!: MySignal[];
}
