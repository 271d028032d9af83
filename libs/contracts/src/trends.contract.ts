import { endpoint, type SavedFile } from './endpoint.ts';
import { Code, Count, Flag, Line, ListOf, Lines, ManyOf, Maybe, Moment, Month, One, OneOf, Text } from './fields.ts';
import { categories, sectors, targetGroups, type Category, type Sector, type TargetGroup } from './taxonomy.ts';

/** The steps of time in which signals are counted, fine to coarse. */
export const trendUnits = ['month', 'quarter', 'year'] as const;
export type TrendUnit = (typeof trendUnits)[number];

/** By what signals are counted, besides time. */
export const trendDimensions = ['category', 'sector', 'municipality', 'targetGroup'] as const;
export type TrendDimension = (typeof trendDimensions)[number];

/** Stands for every municipality outside the zone: their names would point to single signals. */
export const elsewhere = 'ELSEWHERE';

/** Which signals, in which months. A main category holds its parts. Outside the circle of the coordinators one choice at a time. */
export class TrendChoice {
  @Month() from!: string;
  @Month() to!: string;
  @Maybe() @OneOf(trendUnits) unit?: TrendUnit;
  @Maybe() @OneOf(categories) category?: Category;
  @Maybe() @OneOf(sectors) sector?: Sector;
  @Maybe() @Line({ min: 1, max: 80 }) municipality?: string;
  @Maybe() @OneOf(targetGroups) targetGroup?: TargetGroup;
}
/** The same, told apart by one dimension. By category: main categories, or the parts of the chosen one. */
export class TrendTableChoice extends TrendChoice {
  @OneOf(trendDimensions) by!: TrendDimension;
}

/** What the past makes us expect of a period. */
export class TrendRange {
  @Count() from!: number;
  @Count() to!: number;
}
/** How many signals in one period; left out when the number is too small to show. */
export class TrendPoint {
  @Maybe() @Count() signals?: number;
}
/** The same, with what the same time of year before makes us expect; left out without such a past. */
export class ExpectedPoint extends TrendPoint {
  @Maybe() @One(() => TrendRange) expected?: TrendRange;
}

class TrendFrame {
  @OneOf(trendUnits) unit!: TrendUnit;
  /** 2026-03, 2026-Q1 or 2026. */
  @Lines({ max: 240, each: 7 }) periods!: string[];
  /** The last period has not ended yet. */
  @Flag() running!: boolean;
  /** Numbers below this one are hidden outside the circle of the coordinators. */
  @Count() smallNumber!: number;
  /** The reader belongs to that circle: nothing is hidden. */
  @Flag() everything!: boolean;
  /** When a signal was last counted; left out while none was. */
  @Maybe() @Moment() countedAt?: string;
}

/** Signals per period. */
export class TrendSeries extends TrendFrame {
  @ListOf(() => ExpectedPoint) points!: ExpectedPoint[];
  /** Of all periods together; left out when it would give away a hidden number. */
  @Maybe() @Count() total?: number;
  /** More in the last ended period than both the season and the time before it explain. */
  @Flag() rising!: boolean;
}

/** One value of the dimension. */
export class TrendLine {
  @Line({ max: 80 }) value!: string;
  @ListOf(() => TrendPoint) points!: TrendPoint[];
  @Maybe() @Count() total?: number;
  @Flag() rising!: boolean;
}
/** Signals per period and value, most first. A signal counts once for each of its values, so lines do not add up to the total. */
export class TrendTable extends TrendFrame {
  @OneOf(trendDimensions) by!: TrendDimension;
  @ListOf(() => TrendLine) lines!: TrendLine[];
}

/** A calendar year. */
export class TrendYear {
  @Code(/^20\d\d$/) year!: string;
}
/** How the zone answers, and who has not been heard, in one year. What is left out rests on too few signals. */
export class ProcessFigures {
  @Code(/^20\d\d$/) year!: string;
  @Maybe() @Count() medianDaysToAnswer?: number;
  /** Per cent of the accepted signals that waited at some time of the year, also those of the years before. */
  @Maybe() @Count() answeredPercent?: number;
  /** Per cent of the accepted signals that were reported in the year. */
  @Maybe() @Count() anonymousPercent?: number;
  @Maybe() @ManyOf(sectors, 43) silentSectors?: Sector[];
  @Maybe() @Lines({ max: 100, each: 80 }) silentMunicipalities?: string[];
}

/** The last nightly comparison of the counts with a recount. */
export class TrendCheckView {
  @Flag() checked!: boolean;
  @Maybe() @Moment() at?: string;
  @Maybe() @Count() signals?: number;
  /** Signals that are counted otherwise than they are now, and counts that differ from what their signals add up to. */
  @Count() wrongSignals!: number;
  @Count() wrongCounts!: number;
}

/** The series as a file for a spreadsheet; a number that is too small is said to be hidden. */
export class TrendFile implements SavedFile {
  @Line({ max: 100 }) name!: string;
  @Text({ max: 20_000 }) text!: string;
}

export const trends = {
  series: endpoint('GET /zones/:zone/trends/series', {
    summary: 'Signals per month, quarter or year',
    allow: 'trends.read',
    query: TrendChoice,
    answer: TrendSeries,
  }),
  file: endpoint('GET /zones/:zone/trends/file', {
    summary: 'Signals per month, quarter or year, as a file for a spreadsheet',
    allow: 'trends.read',
    query: TrendChoice,
    answer: TrendFile,
    file: 'csv',
  }),
  table: endpoint('GET /zones/:zone/trends/table', {
    summary: 'Signals per period and category, sector, municipality or target group',
    allow: 'trends.read',
    query: TrendTableChoice,
    answer: TrendTable,
  }),
  process: endpoint('GET /zones/:zone/trends/process', {
    summary: 'How the zone answers, and who has not been heard',
    allow: 'trends.read',
    query: TrendYear,
    answer: ProcessFigures,
  }),
  check: endpoint('GET /zones/:zone/trends/check', {
    summary: 'Whether the counts agreed with a recount last night',
    allow: 'zone.manage',
    answer: TrendCheckView,
  }),
  recount: endpoint('POST /zones/:zone/trends/recount', {
    summary: 'Count every signal anew, when the counts did not agree',
    allow: 'zone.manage',
    limit: { calls: 6, seconds: 3600 },
    answer: TrendCheckView,
  }),
};
