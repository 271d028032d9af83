import {
  trendDimensions,
  type TrendChoice,
  type TrendDimension,
  type TrendUnit,
} from '@signalenbeleid/contracts/trends.contract';

type Values = Record<string, string | undefined>;

/** How the choices are called in the address of the page. */
export const addressNames: Record<TrendDimension, string> = {
  category: 'thema',
  sector: 'sector',
  municipality: 'gemeente',
  targetGroup: 'doelgroep',
};
/** How a step of time is called there; the first is what one sees without choosing. */
export const spans = ['kwartaal', 'maand', 'jaar'] as const;
export type Span = (typeof spans)[number];

const units: Record<Span, TrendUnit> = { kwartaal: 'quarter', maand: 'month', jaar: 'year' };
// A year of months, two years of quarters, five years: as far back as one can still compare at a glance.
const monthsBack: Record<Span, number> = { maand: 12, kwartaal: 21, jaar: 48 };

const nameOfMonth = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

/** This month in Brussels, as yyyy-mm. */
export const thisMonth = (now: Date) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(now).slice(0, 7);

/** What the address of the page asks to see, up to this month. */
export function choiceOf(values: Values, now: Date = new Date()): TrendChoice {
  const span = spans.find((one) => one === values['periode']) ?? 'kwartaal';
  const to = thisMonth(now);
  const last = Number(to.slice(0, 4)) * 12 + Number(to.slice(5)) - 1;
  const chosen = trendDimensions.map((dimension) => [dimension, values[addressNames[dimension]] || undefined] as const);
  const filters = Object.fromEntries(chosen.filter(([, value]) => value !== undefined));
  return { from: nameOfMonth(last - monthsBack[span]), to, unit: units[span], ...filters };
}

/** Which dimensions are chosen from. */
export const chosenIn = (choice: TrendChoice): TrendDimension[] =>
  trendDimensions.filter((dimension) => choice[dimension] !== undefined);

/** May this table be asked for? Outside the circle of the coordinators one choice at a time, and the parts of a category. */
export function mayTellApart(by: TrendDimension, choice: TrendChoice, everything: boolean): boolean {
  if (by === 'category' && choice.category?.includes('.')) return false; // a part has no parts
  const chosen = chosenIn(choice);
  return everything || chosen.length === 0 || (by === 'category' && chosen.length === 1 && chosen[0] === 'category');
}
