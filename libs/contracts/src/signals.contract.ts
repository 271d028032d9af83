import { categories, sectors, targetGroups } from './taxonomy.ts';
import { frequencies, impacts, kinds, levels, reaches, returnReasons, signalTypes, sinces, sources, visibilities } from './code-lists.ts';
import type { Frequency, Impact, Kind, Level, Reach, ReturnReason, SignalType, Since, Source, Visibility } from './code-lists.ts';
import type { Category, Sector, TargetGroup } from './taxonomy.ts';
import { endpoint } from './endpoint.ts';
import { Code, Count, Day, Email, Flag, Id, Line, Lines, ListOf, ManyOf, Maybe, Moment, Month, One, OneOf, Text } from './fields.ts';
import { pathMarks, pathSteps, pathTurns, type PathMark, type PathStep, type PathTurn } from './path.ts';
import { signalStates, type SignalState } from './signals.workflow.ts';

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

/** A new signal of somebody who is signed in. */
export class NewSignal extends SignalContent {
  @Maybe() @OneOf(visibilities) visibility?: Visibility;
  @Maybe() @Flag() wantsFeedback?: boolean;
  /** Words that looked like personal data and that the reporter says are none. */
  @Maybe() @Lines({ max: 20, each: 80 }) waved?: string[];
}

/** A new signal without an account: name and mail may be left out, a receipt code leads back to it. */
export class OpenSignal extends NewSignal {
  @Maybe() @OneOf(sectors) sector?: Sector;
  @Maybe() @Line({ max: 120 }) name?: string;
  @Maybe() @Email() email?: string;
}

/** A signal that a coordinator writes down for somebody: by phone, at a visit, from paper. */
export class SignalOnBehalf extends OpenSignal {
  @Maybe() @Id() organisationId?: string;
}

/** Some lines at a meeting: each becomes a draft that is completed later. */
export class QuickSignals {
  @Lines({ max: 50, each: titleLimits.max }) titles!: string[];
  @Maybe() @OneOf(sources) source?: Source;
  @Maybe() @OneOf(sectors) sector?: Sector;
}

/** Says that the signal is in: its number, and until when the zone has to answer. */
export class Reported {
  @Id() id!: string;
  @Line({ max: 40 }) number!: string;
  @Moment() answerBy!: string;
  @OneOf(signalStates) state!: SignalState;
  /** Leads back to a signal without an account. Shown once. */
  @Maybe() @Code(/^[A-Z0-9-]+$/) receipt?: string;
}
export class QuickReported {
  @ListOf(() => Reported) items!: Reported[];
}

/** Where a signal stands on its path of eight steps. */
export class PathView {
  @OneOf(pathSteps) step!: PathStep;
  @OneOf(pathTurns) turn!: PathTurn;
  @Maybe() @OneOf(pathMarks) mark?: PathMark;
  @Maybe() @Day() until?: string;
  /** The step is done too: the whole path lies behind. */
  @Flag() finished!: boolean;
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
export class SignalList {
  @ListOf(() => SignalLine) items!: SignalLine[];
  /** Opaque: send it back to read on. */
  @Maybe() @Line({ max: 200 }) next?: string;
  /** Exact to 1,000; `more` says that there are more. */
  @Count() total!: number;
  @Flag() more!: boolean;
}
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
export class QuestionView {
  @Id() id!: string;
  @Text({ max: 1000 }) question!: string;
  @Moment() askedAt!: string;
  @Maybe() @Text({ max: 4000 }) answer?: string;
  @Maybe() @Moment() answeredAt?: string;
}
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
export class MySignals {
  @ListOf(() => MySignal) items!: MySignal[];
}

export class Acceptance {
  @Maybe() @One(() => Wording) wording?: Wording;
  @Maybe() @ManyOf(categories, 3) categories?: Category[];
  @Maybe() @ManyOf(targetGroups, 6) targetGroups?: TargetGroup[];
  /** The coordinator read it and found nothing by which a person could be recognised (privacy check). */
  @Flag() privacyChecked!: boolean;
}
export class Question {
  @Text({ min: 3, max: 1000 }) question!: string;
}
export class Return {
  @OneOf(returnReasons) reason!: ReturnReason;
  @Text({ min: 10, max: 2000 }) explanation!: string;
}
export class Referral {
  @Line({ min: 2, max: 200 }) to!: string;
  @Text({ min: 10, max: 2000 }) explanation!: string;
}
/** What a coordinator completes. */
export class Classification {
  @Maybe() @ManyOf(categories, 3) categories?: Category[];
  @Maybe() @ManyOf(targetGroups, 6) targetGroups?: TargetGroup[];
  @Maybe() @Line({ max: 80 }) municipality?: string;
  @Maybe() @OneOf(sectors) sectorConcerned?: Sector;
  @Maybe() @OneOf(signalTypes) signalType?: SignalType;
  @Maybe() @OneOf(levels) level?: Level;
}
export class Reopening {
  @Text({ min: 3, max: 1000 }) explanation!: string;
}
export class Receipt {
  @Line({ min: 8, max: 40 }) code!: string;
}
export class ReceiptReply extends Receipt {
  @Text({ min: 1, max: 4000 }) text!: string;
}
export class Reply {
  @Text({ min: 1, max: 4000 }) text!: string;
}
export class MailedQuestion {
  @Code(/^[A-Za-z0-9_-]{20,80}$/) token!: string;
}
export class MailedReply extends MailedQuestion {
  @Text({ min: 1, max: 4000 }) text!: string;
}
export class OpenQuestion {
  @Line({ max: 40 }) number!: string;
  @Line({ max: 200 }) title!: string;
  @Text({ max: 1000 }) question!: string;
  @Flag() answered!: boolean;
}

const one = '/zones/:zone/signals/:signal';
const seldom = { calls: 10, seconds: 3600 };
const openly = { calls: 60, seconds: 3600 };

export const signals = {
  report: endpoint('POST /zones/:zone/signals', { summary: 'Report a signal', allow: 'signals.report', creates: true, body: NewSignal, answer: Reported }),
  reportOpenly: endpoint('POST /zones/:zone/open-signals', { summary: 'Report a signal without signing in', allow: 'everyone', creates: true, limit: seldom, body: OpenSignal, answer: Reported }),
  reportOnBehalf: endpoint('POST /zones/:zone/signals-on-behalf', { summary: 'Write down a signal for somebody', allow: 'signals.check', creates: true, body: SignalOnBehalf, answer: Reported }),
  reportQuickly: endpoint('POST /zones/:zone/quick-signals', { summary: 'Write down signals at a meeting, a line each', allow: 'signals.report', creates: true, body: QuickSignals, answer: QuickReported }),
  list: endpoint('GET /zones/:zone/signals', { summary: 'Signals of the zone, newest first', allow: 'signals.read', query: SignalFilter, answer: SignalList }),
  one: endpoint(`GET ${one}`, { summary: 'One signal', allow: 'signals.own', answer: SignalView }),
  mine: endpoint('GET /zones/:zone/my-signals', { summary: 'My signals: where each stands and what was answered', allow: 'signals.own', answer: MySignals }),
  complete: endpoint(`PUT ${one}`, { summary: 'Complete a draft of my own', allow: 'signals.own', changes: true, body: SignalContent, answer: SignalView }),
  submit: endpoint(`POST ${one}/submission`, { summary: 'Send a draft', allow: 'signals.own', changes: true, answer: Reported }),
  withdraw: endpoint(`POST ${one}/withdrawal`, { summary: 'Withdraw my signal', allow: 'signals.own', changes: true, answer: SignalView }),
  accept: endpoint(`POST ${one}/acceptance`, { summary: 'Accept a signal', allow: 'signals.check', changes: true, body: Acceptance, answer: SignalView }),
  ask: endpoint(`POST ${one}/questions`, { summary: 'Ask the reporter for information', allow: 'signals.check', changes: true, body: Question, answer: SignalView }),
  reply: endpoint(`POST ${one}/replies`, { summary: 'Answer a question about my signal', allow: 'signals.own', changes: true, body: Reply, answer: SignalView }),
  return: endpoint(`POST ${one}/return`, { summary: 'Return a signal with a reason', allow: 'signals.check', changes: true, body: Return, answer: SignalView }),
  refer: endpoint(`POST ${one}/referral`, { summary: 'Refer a signal to whom it belongs', allow: 'signals.check', changes: true, body: Referral, answer: SignalView }),
  rewrite: endpoint(`PUT ${one}/wording`, { summary: 'Put a signal in neutral words', allow: 'signals.check', changes: true, body: Wording, answer: SignalView }),
  classify: endpoint(`PUT ${one}/classification`, { summary: 'Complete category, target group and place', allow: 'signals.check', changes: true, body: Classification, answer: SignalView }),
  close: endpoint(`POST ${one}/closing`, { summary: 'Close a signal', allow: 'signals.check', changes: true, body: Reopening, answer: SignalView }),
  reopen: endpoint(`POST ${one}/reopening`, { summary: 'Open a signal again', allow: 'signals.check', changes: true, body: Reopening, answer: SignalView }),
  track: endpoint('POST /zones/:zone/receipts', { summary: 'Come back to a signal with its receipt code', allow: 'everyone', limit: openly, body: Receipt, answer: MySignal }),
  replyByReceipt: endpoint('POST /zones/:zone/receipt-replies', { summary: 'Answer a question with a receipt code', allow: 'everyone', limit: openly, body: ReceiptReply, answer: MySignal }),
  readQuestion: endpoint('POST /zones/:zone/mailed-questions', { summary: 'Read a question that came by mail', allow: 'everyone', limit: openly, body: MailedQuestion, answer: OpenQuestion }),
  replyByMail: endpoint('POST /zones/:zone/mailed-replies', { summary: 'Answer a question that came by mail', allow: 'everyone', limit: openly, body: MailedReply, answer: OpenQuestion }),
};
