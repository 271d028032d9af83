import { categories, sectors, targetGroups } from './taxonomy.ts';
import { levels, returnReasons, signalTypes, sources, visibilities } from './code-lists.ts';
import type { Level, ReturnReason, SignalType, Source, Visibility } from './code-lists.ts';
import type { Category, Sector, TargetGroup } from './taxonomy.ts';
import { endpoint } from './endpoint.ts';
import { Code, Email, Flag, Id, Line, Lines, ListOf, ManyOf, Maybe, Moment, Name, One, OneOf, Text } from './fields.ts';
import { History } from './history.contract.ts';
import { signalStates, type SignalState } from './signals.workflow.ts';
import {
  SignalContent,
  SignalList,
  SignalFilter,
  SignalView,
  MySignals,
  MySignal,
  Wording,
  titleLimits,
} from './signal.shapes.ts';

export * from './signal.shapes.ts';

/** A new signal of somebody who is signed in. */
export class NewSignal extends SignalContent {
  @Maybe() @OneOf(visibilities) visibility?: Visibility;
  @Maybe() @Flag() wantsFeedback?: boolean;
}

/** A new signal without an account: name and mail may be left out, a receipt code leads back to it. */
export class OpenSignal extends NewSignal {
  @Maybe() @OneOf(sectors) sector?: Sector;
  @Maybe() @Name({ max: 120 }) name?: string;
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
/** The drafts that quick lines became. */
export class QuickReported {
  @ListOf(() => Reported) items!: Reported[];
}

/** What a coordinator settles when accepting: neutral words, place in the taxonomy, the privacy check. */
export class Acceptance {
  @Maybe() @One(() => Wording) wording?: Wording;
  @Maybe() @ManyOf(categories, 3) categories?: Category[];
  @Maybe() @ManyOf(targetGroups, 6) targetGroups?: TargetGroup[];
  /** The coordinator read it and found nothing by which a person could be recognised (privacy check). */
  @Flag() privacyChecked!: boolean;
}
/** A question to the reporter. */
export class Question {
  @Text({ min: 3, max: 1000 }) question!: string;
}
/** Why a signal goes back, in a code for the figures and in words for its reporter. */
export class Return {
  @OneOf(returnReasons) reason!: ReturnReason;
  @Text({ min: 10, max: 2000 }) explanation!: string;
}
/** To whom a signal goes on, and why. */
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
/** A word of explanation with closing or opening again. */
export class Reopening {
  @Text({ min: 3, max: 1000 }) explanation!: string;
}
/** The code that leads back to a signal without an account. */
export class Receipt {
  @Line({ min: 8, max: 40 }) code!: string;
}
/** An answer to a question, with a receipt code. */
export class ReceiptReply extends Receipt {
  @Text({ min: 1, max: 4000 }) text!: string;
}
/** An answer to a question. */
export class Reply {
  @Text({ min: 1, max: 4000 }) text!: string;
}
/** The token in the link of a mail. */
export class MailedQuestion {
  @Code(/^[A-Za-z0-9_-]{20,80}$/) token!: string;
}
/** An answer by the link of a mail. */
export class MailedReply extends MailedQuestion {
  @Text({ min: 1, max: 4000 }) text!: string;
}
/** A question behind a link, with as little else as possible. */
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
  report: endpoint('POST /zones/:zone/signals', {
    summary: 'Report a signal',
    allow: 'signals.report',
    creates: true,
    body: NewSignal,
    answer: Reported,
  }),
  reportOpenly: endpoint('POST /zones/:zone/open-signals', {
    summary: 'Report a signal without signing in',
    allow: 'everyone',
    creates: true,
    limit: seldom,
    body: OpenSignal,
    answer: Reported,
  }),
  reportOnBehalf: endpoint('POST /zones/:zone/signals-on-behalf', {
    summary: 'Write down a signal for somebody',
    allow: 'signals.check',
    creates: true,
    body: SignalOnBehalf,
    answer: Reported,
  }),
  reportQuickly: endpoint('POST /zones/:zone/quick-signals', {
    summary: 'Write down signals at a meeting, a line each',
    allow: 'signals.report',
    creates: true,
    body: QuickSignals,
    answer: QuickReported,
  }),
  list: endpoint('GET /zones/:zone/signals', {
    summary: 'Signals of the zone, newest first',
    allow: 'signals.read',
    query: SignalFilter,
    answer: SignalList,
  }),
  one: endpoint(`GET ${one}`, { summary: 'One signal', allow: 'signals.own', answer: SignalView }),
  history: endpoint(`GET ${one}/history`, {
    summary: 'What happened to a signal',
    allow: 'signals.own',
    answer: History,
  }),
  mine: endpoint('GET /zones/:zone/my-signals', {
    summary: 'My signals: where each stands and what was answered',
    allow: 'signals.own',
    answer: MySignals,
  }),
  complete: endpoint(`PUT ${one}`, {
    summary: 'Complete a draft of my own',
    allow: 'signals.own',
    changes: true,
    body: SignalContent,
    answer: SignalView,
  }),
  submit: endpoint(`POST ${one}/submission`, {
    summary: 'Send a draft',
    allow: 'signals.own',
    changes: true,
    answer: Reported,
  }),
  withdraw: endpoint(`POST ${one}/withdrawal`, {
    summary: 'Withdraw my signal',
    allow: 'signals.own',
    changes: true,
    answer: SignalView,
  }),
  accept: endpoint(`POST ${one}/acceptance`, {
    summary: 'Accept a signal',
    allow: 'signals.check',
    changes: true,
    body: Acceptance,
    answer: SignalView,
  }),
  ask: endpoint(`POST ${one}/questions`, {
    summary: 'Ask the reporter for information',
    allow: 'signals.check',
    changes: true,
    body: Question,
    answer: SignalView,
  }),
  reply: endpoint(`POST ${one}/replies`, {
    summary: 'Answer a question about my signal',
    allow: 'signals.own',
    changes: true,
    body: Reply,
    answer: SignalView,
  }),
  return: endpoint(`POST ${one}/return`, {
    summary: 'Return a signal with a reason',
    allow: 'signals.check',
    changes: true,
    body: Return,
    answer: SignalView,
  }),
  refer: endpoint(`POST ${one}/referral`, {
    summary: 'Refer a signal to whom it belongs',
    allow: 'signals.check',
    changes: true,
    body: Referral,
    answer: SignalView,
  }),
  rewrite: endpoint(`PUT ${one}/wording`, {
    summary: 'Put a signal in neutral words',
    allow: 'signals.check',
    changes: true,
    body: Wording,
    answer: SignalView,
  }),
  classify: endpoint(`PUT ${one}/classification`, {
    summary: 'Complete category, target group and place',
    allow: 'signals.check',
    changes: true,
    body: Classification,
    answer: SignalView,
  }),
  close: endpoint(`POST ${one}/closing`, {
    summary: 'Close a signal',
    allow: 'signals.check',
    changes: true,
    body: Reopening,
    answer: SignalView,
  }),
  reopen: endpoint(`POST ${one}/reopening`, {
    summary: 'Open a signal again',
    allow: 'signals.check',
    changes: true,
    body: Reopening,
    answer: SignalView,
  }),
  track: endpoint('POST /zones/:zone/receipts', {
    summary: 'Come back to a signal with its receipt code',
    allow: 'everyone',
    limit: openly,
    body: Receipt,
    answer: MySignal,
  }),
  replyByReceipt: endpoint('POST /zones/:zone/receipt-replies', {
    summary: 'Answer a question with a receipt code',
    allow: 'everyone',
    limit: openly,
    body: ReceiptReply,
    answer: MySignal,
  }),
  readQuestion: endpoint('POST /zones/:zone/mailed-questions', {
    summary: 'Read a question that came by mail',
    allow: 'everyone',
    limit: openly,
    body: MailedQuestion,
    answer: OpenQuestion,
  }),
  replyByMail: endpoint('POST /zones/:zone/mailed-replies', {
    summary: 'Answer a question that came by mail',
    allow: 'everyone',
    limit: openly,
    body: MailedReply,
    answer: OpenQuestion,
  }),
};
