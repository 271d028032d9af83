import { endpoint } from './endpoint.ts';
import { Count, Flag, Id, Ids, Line, ListOf, Maybe, Moment, OneOf, Text } from './fields.ts';
import { Receipt } from './signals.contract.ts';
import { signalStates, type SignalState } from './signals.workflow.ts';

export const answerStates = ['draft', 'approved'] as const;
export type AnswerState = (typeof answerStates)[number];

/** An answer to reporters: begun by a decision or an action, read and approved by a person before it leaves. */
export class AnswerLine {
  @Id() id!: string;
  @OneOf(answerStates) state!: AnswerState;
  @Line({ max: 200 }) title!: string;
  @Maybe() @Id() sharedSignalId?: string;
  /** How many people hear it. */
  @Count() people!: number;
  @Count() signals!: number;
  @Moment() draftedAt!: string;
  @Maybe() @Moment() approvedAt?: string;
  @Maybe() @Line({ max: 200 }) approvedBy?: string;
  /** You may approve it. */
  @Flag() yours!: boolean;
}
/** One answer with its words. */
export class AnswerView extends AnswerLine {
  @Text({ max: 4000 }) text!: string;
  @Count() byMail!: number;
  @Count() version!: number;
}
/** Answers, drafts first. */
export class AnswerList {
  @ListOf(() => AnswerLine) items!: AnswerLine[];
}
/** Which answers to list. */
export class AnswerFilter {
  @Maybe() @OneOf(answerStates) state?: AnswerState;
}
/** The words of an answer. */
export class AnswerText {
  @Text({ min: 10, max: 4000 }) text!: string;
}
/** An answer as its reporter reads it. */
export class MyAnswer {
  @Id() id!: string;
  @Line({ max: 200 }) title!: string;
  @Text({ max: 4000 }) text!: string;
  @Moment() at!: string;
  @Maybe() @Line({ max: 200 }) by?: string;
  @Ids() signalIds!: string[];
  @Flag() read!: boolean;
}
/** The answers to one person, newest first. */
export class MyAnswers {
  @ListOf(() => MyAnswer) items!: MyAnswer[];
}
/** A signal that has waited long for an answer. */
export class UnansweredSignal {
  @Id() id!: string;
  @Line({ max: 40 }) number!: string;
  @Line({ max: 200 }) title!: string;
  @OneOf(signalStates) state!: SignalState;
  @Moment() reportedAt!: string;
  @Count() days!: number;
}
/** Signals that wait, oldest first. */
export class UnansweredList {
  @ListOf(() => UnansweredSignal) items!: UnansweredSignal[];
  @Count() total!: number;
  /** Longer than this many days without an answer. */
  @Count() days!: number;
}
/** From how many days on a signal waits long; left out: what the zone settled. */
export class UnansweredFilter {
  @Maybe() @Count({ min: 1, max: 3650 }) days?: number;
}

const one = '/zones/:zone/answers/:answer';

export const feedback = {
  list: endpoint('GET /zones/:zone/answers', {
    summary: 'Answers to reporters, drafts first',
    allow: 'feedback.draft',
    query: AnswerFilter,
    answer: AnswerList,
  }),
  one: endpoint(`GET ${one}`, { summary: 'One answer', allow: 'feedback.draft', answer: AnswerView }),
  revise: endpoint(`PUT ${one}`, {
    summary: 'Change the words of an answer that has not left',
    allow: 'feedback.draft',
    changes: true,
    body: AnswerText,
    answer: AnswerView,
  }),
  approve: endpoint(`POST ${one}/approval`, {
    summary: 'Approve an answer and send it to its reporters',
    allow: 'feedback.approve',
    changes: true,
    body: AnswerText,
    answer: AnswerView,
  }),
  draft: endpoint('POST /zones/:zone/shared-signals/:shared/answers', {
    summary: 'Begin an answer to all reporters of a shared signal',
    allow: 'feedback.draft',
    creates: true,
    body: AnswerText,
    answer: AnswerView,
  }),
  answerSignal: endpoint('POST /zones/:zone/signals/:signal/answers', {
    summary: 'Answer the reporter of a signal at once',
    allow: 'signals.check',
    creates: true,
    body: AnswerText,
    answer: MyAnswer,
  }),
  mine: endpoint('GET /zones/:zone/my-answers', {
    summary: 'The answers to me, newest first',
    allow: 'signals.own',
    answer: MyAnswers,
  }),
  read: endpoint('POST /zones/:zone/my-answers/:answer/reading', {
    summary: 'I have read this answer',
    allow: 'signals.own',
  }),
  byReceipt: endpoint('POST /zones/:zone/receipt-answers', {
    summary: 'The answers to a signal, with its receipt code',
    allow: 'everyone',
    limit: { calls: 60, seconds: 3600 },
    body: Receipt,
    answer: MyAnswers,
  }),
  unanswered: endpoint('GET /zones/:zone/unanswered', {
    summary: 'Signals that have waited long for an answer',
    allow: 'signals.check',
    query: UnansweredFilter,
    answer: UnansweredList,
  }),
};
