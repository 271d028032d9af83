import { endpoint } from './endpoint.ts';
import { Count, Day, Id, Line, ListOf, Maybe, Moment, One, OneOf } from './fields.ts';
import { SharedSignalLine } from './shared-signal.shapes.ts';

/** What may wait on a person, in the order in which it is shown. */
export const taskKinds = [
  'vote',
  'answer-question',
  'read-answer',
  'decide',
  'check',
  'approve-answer',
  'submit-escalation',
  'answer-board',
  'settle-round',
  'propose',
  'choose',
  'overdue-action',
  'own-action',
  'own-decision',
  'complete-draft',
  'recognise',
  'decide-suggestion',
  'bundle',
] as const;
export type TaskKind = (typeof taskKinds)[number];

/** Something that waits on you: how much of it, since when, and where it is when it is one thing. */
export class Task {
  @OneOf(taskKinds) kind!: TaskKind;
  @Count({ min: 1 }) count!: number;
  @Maybe() @Moment() oldest?: string;
  /** By when, the first of them: an action is to be done, a decision is to be looked at again. */
  @Maybe() @Day() due?: string;
  @Maybe() @Id() subject?: string;
  @Maybe() @Line({ max: 200 }) title?: string;
}
/** What happened in the zone in the last seven days. */
export class Week {
  @Count() signals!: number;
  @Count() recognitions!: number;
  @Count() decisions!: number;
  @Count() answers!: number;
}
/** The start page of a person: what waits on you, then what waits on others. */
export class Today {
  @ListOf(() => Task) tasks!: Task[];
  @ListOf(() => SharedSignalLine, 5) underWay!: SharedSignalLine[];
  @One(() => Week) week!: Week;
  /** Signals without an answer for longer than `silentAfterDays`; only for coordinators. */
  @Maybe() @Count() unanswered?: number;
  @Maybe() @Count() silentAfterDays?: number;
}

export const today = {
  view: endpoint('GET /zones/:zone/today', {
    summary: 'What waits on me, and what waits on others',
    allow: 'signals.own',
    answer: Today,
  }),
};
