import { Injectable } from '@nestjs/common';
import { mainCategoryOf } from '@signalenbeleid/contracts/taxonomy';
import type {
  TrendChoice,
  TrendDimension,
  TrendLine,
  TrendSeries,
  TrendTable,
  TrendTableChoice,
} from '@signalenbeleid/contracts/trends.contract';
import { Problem, type Actor } from '@signalenbeleid/platform';
import { firstSettings } from '@signalenbeleid/zones';
import { FindTrends, type TrendFilter } from './find-trends.ts';
import { monthIn, monthNumber, monthsOf, periodName, periodStarts, wholeUnits, type Months } from './periods.rules.ts';
import {
  expectationsOf,
  figuresOf,
  monthsToRead,
  openLine,
  openParts,
  partsSeen,
  wholeSeen,
  type Look,
  type SeenLine,
  type SeenParts,
} from './seen-line.rules.ts';

/** What is looked at, by whom, and over which months it has to be read. */
interface View extends Look {
  everything: boolean;
  months: Months;
  countedAt: Date | null;
}
interface Asked {
  filter: TrendFilter;
  view: View;
}

const mostPeriods = 120;

/** Shows the trends: to the coordinators' circle as they are, to all others without what would point to single signals. */
@Injectable()
export class ShowTrends {
  constructor(private readonly find: FindTrends) {}

  /** Signals per period. Problem: `rule-broken` for a period that runs backwards or is too long, or for filters that may not be combined. */
  async series(actor: Actor, choice: TrendChoice): Promise<TrendSeries> {
    const { view, filter } = await this.look(actor, choice);
    const line = await this.seen({ view, filter });
    const { points, ...figures } = figuresOf(line, view);
    const expectations = expectationsOf(line, view);
    const expected = points.map((point, at) => ({ ...point, ...(expectations[at] && { expected: expectations[at] }) }));
    return { ...frameOf(view), ...figures, points: expected };
  }

  /** Signals per period and value of one dimension. A choice in that dimension itself has no meaning, but for the parts of a category. Problem: `rule-broken`, as above. */
  async table(actor: Actor, { by, ...choice }: TrendTableChoice): Promise<TrendTable> {
    const asked = await this.look(actor, by === 'category' ? choice : { ...choice, [by]: undefined }, by);
    const seen = await this.seenParts(by, asked);
    const lines = [...seen.lines].map(([value, line]): TrendLine => ({ value, ...figuresOf(line, asked.view) }));
    const told = lines.filter(({ points }) => points.some(({ signals }) => signals !== 0));
    return { ...frameOf(asked.view), by, lines: told.sort(mostFirst) };
  }

  private async look(actor: Actor, choice: TrendChoice, by?: TrendDimension): Promise<Asked> {
    const { unit = 'month' } = choice;
    const period = wholeUnits({ from: monthNumber(choice.from), to: monthNumber(choice.to) }, unit);
    const now = monthIn(new Date());
    const { firstMonth, countedAt, smallNumber } = await this.find.source();
    const k = smallNumber ?? firstSettings.smallNumber;
    const everything = actor.roles.some((role) => role === 'zone-coordinator' || role === 'sector-coordinator');
    const filter = filterOf(choice);
    refuseImpossible(choice, { period, unit });
    if (!everything) refuseCombined([...Object.keys(filter), ...(by ? [by] : [])]);
    const look = { unit, period, now, smallNumber: k, firstMonth: firstMonth ?? now };
    return { filter, view: { ...look, everything, months: monthsToRead(look, by === undefined), countedAt } };
  }

  /** The line of this filter, as far as the reader may see it. */
  private async seen({ filter, view }: Asked): Promise<SeenLine> {
    const { everything, months, smallNumber } = view;
    if (everything) return openLine(await this.find.series(filter, months), months);
    const [[dimension, value] = []] = Object.entries(filter) as [TrendDimension, string][];
    if (!dimension || !value) return wholeSeen(await this.find.series({}, months), months, smallNumber);
    const parts = await this.seenParts(dimension, { filter: wholeOf(filter), view });
    return parts.lines.get(value) ?? parts.nothing;
  }

  private async seenParts(by: TrendDimension, { filter, view }: Asked): Promise<SeenParts> {
    const { everything, months, smallNumber } = view;
    const parts = await this.find.lines(by, filter, months);
    if (everything) return openParts(parts, months);
    return partsSeen(await this.seen({ filter, view }), parts, smallNumber);
  }
}

/** A part of a category lies in its main category; everything else in the whole. */
function wholeOf({ category }: TrendFilter): TrendFilter {
  return category?.includes('.') ? { category: mainCategoryOf(category) } : {};
}

function filterOf({ category, sector, municipality, targetGroup }: TrendChoice): TrendFilter {
  return Object.fromEntries(
    Object.entries({ category, sector, municipality, targetGroup }).filter(([, value]) => value !== undefined),
  );
}

function refuseImpossible({ from, to }: TrendChoice, { period, unit }: Pick<Look, 'period' | 'unit'>): void {
  if (from > to) throw new Problem('rule-broken', [{ path: 'query.to', code: 'beforeFrom' }]);
  if ((period.to - period.from + 1) / monthsOf(unit) > mostPeriods)
    throw new Problem('rule-broken', [{ path: 'query.from', code: 'tooLong' }]);
}

/** Numbers for combined filters are small nearly always, and what they hide could be worked out from what others show. */
function refuseCombined(named: string[]): void {
  const [, ...more] = new Set(named);
  if (more.length > 0)
    throw new Problem(
      'rule-broken',
      more.map((name) => ({ path: `query.${name}`, code: 'oneFilterOnly' })),
    );
}

function frameOf({ unit, period, now, smallNumber, everything, countedAt }: View) {
  const periods = periodStarts(period, unit).map((start) => periodName(start, unit));
  return {
    unit,
    periods,
    running: period.to >= now,
    smallNumber,
    everything,
    ...(countedAt && { countedAt: countedAt.toISOString() }),
  };
}

/** By what is shown of them; a line with hidden numbers counts for what is left. */
function mostFirst(a: TrendLine, b: TrendLine): number {
  const size = ({ points }: TrendLine) => points.reduce((sum, { signals = 0 }) => sum + signals, 0);
  return size(b) - size(a) || a.value.localeCompare(b.value);
}
