import { endpoint } from './endpoint.ts';
import { Count, Day, Flag, Id, Ids, Line, ListOf, Maybe, Moment, One, OneOf, Text } from './fields.ts';
import { sectors, type Sector } from './taxonomy.ts';
import {
  actionStates,
  actionSteps,
  themeStates,
  type ActionState,
  type ActionStep,
  type ThemeState,
} from './themes.workflow.ts';

/** How far a sector goes along with the theme: it follows it, takes part, or leads a part of it. */
export const involvements = ['follows', 'takes-part', 'leads'] as const;
export type Involvement = (typeof involvements)[number];

const title = { min: 3, max: 120 };
const story = { max: 4000 };

/** A proposal for the theme of a year. */
export class NewTheme {
  @Count({ min: 2000, max: 2099 }) year!: number;
  @Line(title) title!: string;
  @Maybe() @Text(story) description?: string;
}
/** The words of a theme. */
export class ThemeText {
  @Line(title) title!: string;
  @Text(story) description!: string;
}
/** What a theme brought, looking back. */
export class Evaluation {
  @Text({ min: 10, max: 4000 }) evaluation!: string;
}
/** What the theme means for one sector. */
export class Translation {
  @OneOf(sectors) sector!: Sector;
  @OneOf(involvements) involvement!: Involvement;
  @Text({ max: 2000 }) translation!: string;
}
/** Signals and shared signals to add to the theme, and to take off it. */
export class ThemeLinks {
  @Maybe() @Ids(200) addSignals?: string[];
  @Maybe() @Ids(200) removeSignals?: string[];
  @Maybe() @Ids(200) addSharedSignals?: string[];
  @Maybe() @Ids(200) removeSharedSignals?: string[];
}

/** One line in the list of themes. */
export class ThemeLine {
  @Id() id!: string;
  @Count() year!: number;
  @Line({ max: 120 }) title!: string;
  @OneOf(themeStates) state!: ThemeState;
  @Count() signals!: number;
  @Count() actions!: number;
}
/** Newest year first. */
export class ThemeList {
  @ListOf(() => ThemeLine) items!: ThemeLine[];
}
/** A signal or shared signal of the theme, in neutral words. */
export class ThemeSignal {
  @Id() id!: string;
  @Line({ max: 40 }) number!: string;
  @Line({ max: 200 }) title!: string;
}
/** One theme, with what it means per sector and the signals that it carries. */
export class ThemeView {
  @Id() id!: string;
  @Count() year!: number;
  @Line({ max: 120 }) title!: string;
  @Text(story) description!: string;
  @OneOf(themeStates) state!: ThemeState;
  @Maybe() @Text(story) evaluation?: string;
  @Maybe() @Moment() chosenAt?: string;
  @ListOf(() => Translation) sectors!: Translation[];
  @ListOf(() => ThemeSignal) signals!: ThemeSignal[];
  @ListOf(() => ThemeSignal) sharedSignals!: ThemeSignal[];
  @Count() version!: number;
}

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
  @Maybe() @Flag() overdue?: boolean;
  @Maybe() @Line({ max: 200 }) after?: string;
  @Maybe() @Count({ min: 1, max: 100 }) limit?: number;
}

const oneTheme = '/zones/:zone/themes/:theme';
const oneAction = '/zones/:zone/actions/:action';

export const themes = {
  list: endpoint('GET /zones/:zone/themes', {
    summary: 'Themes of the zone, newest year first',
    allow: 'themes.read',
    answer: ThemeList,
  }),
  one: endpoint(`GET ${oneTheme}`, {
    summary: 'One theme, with its sectors and signals',
    allow: 'themes.read',
    answer: ThemeView,
  }),
  propose: endpoint('POST /zones/:zone/themes', {
    summary: 'Propose a theme for a year',
    allow: 'themes.manage',
    creates: true,
    body: NewTheme,
    answer: ThemeView,
  }),
  change: endpoint(`PUT ${oneTheme}`, {
    summary: 'Change title and description of a theme',
    allow: 'themes.manage',
    changes: true,
    body: ThemeText,
    answer: ThemeView,
  }),
  choose: endpoint(`POST ${oneTheme}/choice`, {
    summary: 'Choose a theme for its year',
    allow: 'themes.choose',
    changes: true,
    answer: ThemeView,
  }),
  reconsider: endpoint(`POST ${oneTheme}/reconsideration`, {
    summary: 'Take back the choice of a theme that has not begun',
    allow: 'themes.choose',
    changes: true,
    answer: ThemeView,
  }),
  start: endpoint(`POST ${oneTheme}/start`, {
    summary: 'Begin with a chosen theme',
    allow: 'themes.manage',
    changes: true,
    answer: ThemeView,
  }),
  evaluate: endpoint(`POST ${oneTheme}/evaluation`, {
    summary: 'Write down what a theme brought',
    allow: 'themes.manage',
    changes: true,
    body: Evaluation,
    answer: ThemeView,
  }),
  translate: endpoint(`PUT ${oneTheme}/translations`, {
    summary: 'Say what a theme means for a sector',
    allow: 'themes.manage',
    changes: true,
    body: Translation,
    answer: ThemeView,
  }),
  link: endpoint(`PUT ${oneTheme}/links`, {
    summary: 'Link signals to a theme, or take them off it',
    allow: 'themes.manage',
    changes: true,
    body: ThemeLinks,
    answer: ThemeView,
  }),
};

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
