import { endpoint } from './endpoint.ts';
import { Count, Id, Ids, Line, ListOf, Maybe, Moment, OneOf, Text } from './fields.ts';
import { sectors, type Sector } from './taxonomy.ts';
import { themeStates, type ThemeState } from './themes.workflow.ts';

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
  @Maybe() @Text(story) description?: string;
}
/** What a theme brought, looking back. */
export class Evaluation {
  @Text({ min: 10, max: 4000 }) evaluation!: string;
}
/** What the theme means for one sector. */
export class Translation {
  @OneOf(sectors) sector!: Sector;
  @OneOf(involvements) involvement!: Involvement;
  @Maybe() @Text({ max: 2000 }) translation?: string;
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

const oneTheme = '/zones/:zone/themes/:theme';

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
