import { endpoint } from './endpoint.ts';
import { Count, Day, Flag, Id, Line, ListOf, Maybe, Moment, One, OneOf, Text } from './fields.ts';
import { actionStates, actionSteps, type ActionState, type ActionStep } from './themes.workflow.ts';

const title = { min: 3, max: 120 };

/** What an action is about. Partners: who goes along, and with what. */
export class ActionContent {
  @Line(title) title!: string;
  @Id() leadId!: string;
  @Day() dueOn!: string;
  @Maybe() @Text({ max: 1000 }) partners?: string;
  @Maybe() @Text({ max: 2000 }) intended?: string;
  @Maybe() @Id() themeId?: string;
  @Maybe() @Id() sharedSignalId?: string;
  @Maybe() @Id() decisionId?: string;
}
/** A step of an action, and what it brought. Whoever finishes or drops it says how it went. */
export class ActionMove {
  @OneOf(actionSteps) step!: ActionStep;
  @Maybe() @Text({ max: 2000 }) achieved?: string;
}
/** What was done for an action, and on which day. */
export class NewFollowUp {
  @Day() happenedOn!: string;
  @Text({ min: 3, max: 2000 }) text!: string;
}
/** A note of follow-up, and who wrote it as far as that is still known. */
export class FollowUpView extends NewFollowUp {
  @Id() id!: string;
  @Maybe() @Line({ max: 200 }) by?: string;
  @Moment() writtenAt!: string;
}
/** Who sees to the action (trekker). */
export class ActionLead {
  @Id() id!: string;
  @Line({ max: 200 }) name!: string;
}
/** One line in a list of actions. */
export class ActionLine {
  @Id() id!: string;
  @Line({ max: 120 }) title!: string;
  @OneOf(actionStates) state!: ActionState;
  @One(() => ActionLead) lead!: ActionLead;
  @Day() dueOn!: string;
  /** Its due date has passed and it has not ended. */
  @Flag() overdue!: boolean;
  @Maybe() @Id() themeId?: string;
  @Maybe() @Id() sharedSignalId?: string;
  @Maybe() @Id() decisionId?: string;
  /** The reader may move it and write follow-up. */
  @Flag() mayFollow!: boolean;
  @Count() version!: number;
}
/** One action, with its follow-up. */
export class ActionView extends ActionLine {
  @Text({ max: 1000 }) partners!: string;
  @Text({ max: 2000 }) intended!: string;
  @Text({ max: 2000 }) achieved!: string;
  @Moment() plannedAt!: string;
  @Maybe() @Moment() endedAt?: string;
  /** Newest first. */
  @ListOf(() => FollowUpView) followUps!: FollowUpView[];
}
/** How many actions are in which state, and how many of them are late. */
export class ActionCounts {
  @Count() planned!: number;
  @Count() running!: number;
  @Count() done!: number;
  @Count() dropped!: number;
  @Count() overdue!: number;
}
/** Open ones first, by due date; then what has ended, newest first. The counts are of all actions that fit the filter, whatever their state. */
export class ActionList {
  @ListOf(() => ActionLine) items!: ActionLine[];
  @Maybe() @Line({ max: 200 }) next?: string;
  @One(() => ActionCounts) counts!: ActionCounts;
}
/** Which actions. */
export class ActionFilter {
  @Maybe() @OneOf(actionStates) state?: ActionState;
  @Maybe() @Id() theme?: string;
  @Maybe() @Id() sharedSignal?: string;
  @Maybe() @Id() decision?: string;
  /** Only those of which the reader is the lead. */
  @Maybe() @Flag() mine?: boolean;
  /** Only those of which the lead works for this organisation. */
  @Maybe() @Id() organisation?: string;
  @Maybe() @Flag() overdue?: boolean;
  @Maybe() @Line({ max: 200 }) after?: string;
  @Maybe() @Count({ min: 1, max: 100 }) limit?: number;
}

const oneAction = '/zones/:zone/actions/:action';

export const actions = {
  list: endpoint('GET /zones/:zone/actions', {
    summary: 'Actions, open ones first, by due date',
    allow: 'themes.read',
    query: ActionFilter,
    answer: ActionList,
  }),
  one: endpoint(`GET ${oneAction}`, {
    summary: 'One action with its follow-up',
    allow: 'themes.read',
    answer: ActionView,
  }),
  plan: endpoint('POST /zones/:zone/actions', {
    summary: 'Plan an action',
    allow: 'actions.plan',
    creates: true,
    body: ActionContent,
    answer: ActionView,
  }),
  change: endpoint(`PUT ${oneAction}`, {
    summary: 'Change what an action is about, its lead or its due date',
    allow: 'actions.plan',
    changes: true,
    body: ActionContent,
    answer: ActionView,
  }),
  move: endpoint(`POST ${oneAction}/steps`, {
    summary: 'Start, finish, drop or resume an action',
    allow: 'actions.follow',
    changes: true,
    body: ActionMove,
    answer: ActionView,
  }),
  followUp: endpoint(`POST ${oneAction}/follow-ups`, {
    summary: 'Write down what was done for an action',
    allow: 'actions.follow',
    creates: true,
    body: NewFollowUp,
    answer: ActionView,
  }),
};
