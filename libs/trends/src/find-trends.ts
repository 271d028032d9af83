import { Injectable } from '@nestjs/common';
import type { TrendChoice, TrendDimension } from '@signalenbeleid/contracts/trends.contract';
import { Database } from '@signalenbeleid/platform';
import { firstDay, type MonthNumber, type Months } from './periods.rules.ts';

/** What is chosen of each dimension; left out stands for all. */
export type TrendFilter = Pick<TrendChoice, TrendDimension>;
/** Signals per month; months without any are left out. */
export type MonthCounts = ReadonlyMap<MonthNumber, number>;

/** When counting began and when something was last counted. */
export interface TrendSource {
  firstMonth: MonthNumber | null;
  countedAt: Date | null;
  /** k of the zone; null while it settled nothing. */
  smallNumber: number | null;
}

const bits: Record<TrendDimension, number> = { category: 8, sector: 4, municipality: 2, targetGroup: 1 };
const partOfCategory = 16;
const columns: Record<TrendDimension, string> = {
  category: 'category',
  sector: 'sector',
  municipality: 'municipality',
  targetGroup: 'target_group',
};
const dimensions = Object.keys(bits) as TrendDimension[];

/** Reads the counts. Each look-up reads the rows of one shape alone: never a signal, never a sum over other rows. */
@Injectable()
export class FindTrends {
  constructor(private readonly database: Database) {}

  /** Signals per month that fit the filter. */
  async series(filter: TrendFilter, months: Months): Promise<MonthCounts> {
    const rows = await this.database.query<{ at: number; signals: number }>(series, [
      shapeOf(filter),
      ...valuesOf(filter, months),
    ]);
    return new Map(rows.map(({ at, signals }) => [at, signals]));
  }

  /** The same per value of a dimension. By category: the main ones, or the parts of the chosen one. */
  async lines(by: TrendDimension, filter: TrendFilter, months: Months): Promise<Map<string, Map<MonthNumber, number>>> {
    const rows = await this.database.query<{ value: string; months: Record<string, number> }>(lines[by], [
      shapeOf(filter, by),
      ...valuesOf(filter, months),
    ]);
    return new Map(rows.map(({ value, months: counted }) => [value, countsOf(counted)]));
  }

  /** From when and until when the counts tell, and which of them are too small to show. */
  async source(): Promise<TrendSource> {
    const nothing = { firstMonth: null, countedAt: null, smallNumber: null };
    return (await this.database.one<TrendSource & Record<string, unknown>>(source)) ?? nothing;
  }
}

/** A line comes as one object, by the numbers of its months: a row for each month would cost more than the counts themselves. */
const countsOf = (counted: Record<string, number>): Map<MonthNumber, number> =>
  new Map(Object.entries(counted).map(([at, signals]) => [Number(at), signals]));

/** The shape of the rows that fit the filter, per value of a dimension when one is given. */
function shapeOf(filter: TrendFilter, by?: TrendDimension): number {
  const named = dimensions.filter((dimension) => dimension === by || filter[dimension] !== undefined);
  const { category } = filter;
  const ofParts = category !== undefined && (by === 'category' || category.includes('.'));
  return named.reduce((shape, dimension) => shape | bits[dimension], ofParts ? partOfCategory : 0);
}

function valuesOf(filter: TrendFilter, { from, to }: Months): unknown[] {
  return [firstDay(from), firstDay(to), ...dimensions.map((dimension) => filter[dimension] ?? null)];
}

const monthAsNumber = `(date_part('year', month) * 12 + date_part('month', month) - 1)::int`;
const ofShape = 'shape = $1 and month between $2 and $3 and signals > 0';
const equals = (dimension: TrendDimension) => {
  const value = `$${dimensions.indexOf(dimension) + 4}::text`;
  return `(${value} is null or ${columns[dimension]} = ${value})`;
};

const series = `select ${monthAsNumber} as at, signals from trend where ${ofShape} and ${dimensions.map(equals).join(' and ')}`;

const lines = Object.fromEntries(
  dimensions.map((by) => {
    const others = dimensions.filter((dimension) => dimension !== by).map(equals);
    const parts = `($4::text is null or starts_with(category, $4 || '.'))`;
    // PostgreSQL must be told the kind of every value, also of one that this statement has no use for.
    const own = by === 'category' ? parts : `$${dimensions.indexOf(by) + 4}::text is null`;
    return [
      by,
      `select ${columns[by]} as value, json_object_agg(${monthAsNumber}, signals) as months from trend where ${ofShape} and ${[own, ...others].join(' and ')} group by 1`,
    ];
  }),
) as Record<TrendDimension, string>;

const source = `
  select (select (date_part('year', month) * 12 + date_part('month', month) - 1)::int from trend where shape = 0 and signals > 0 order by month limit 1) as "firstMonth",
         (select counted_at from trend_entry order by counted_at desc limit 1) as "countedAt",
         (select small_number from zone_setting) as "smallNumber"`;
