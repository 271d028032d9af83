import type { TrendUnit } from '@signalenbeleid/contracts/trends.contract';

/** A month as a number: twelve a year, counted from the year nought, so that months can be added up and taken apart. */
export type MonthNumber = number;

/** Some months, from and to included. */
export interface Months {
  from: MonthNumber;
  to: MonthNumber;
}

const lengths: Record<TrendUnit, number> = { month: 1, quarter: 3, year: 12 };

/** How many months a unit lasts. */
export const monthsOf = (unit: TrendUnit) => lengths[unit];

/** The number of a month written as yyyy-mm (whatever stands behind it). */
export const monthNumber = (text: string): MonthNumber => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;

/** The first day of a month, as yyyy-mm-dd. */
export const firstDay = (month: MonthNumber) =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;

const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels', dateStyle: 'short' });

/** The month of this moment where the zones are. */
export const monthIn = (now: Date): MonthNumber => monthNumber(calendar.format(now));

/** The same months, made longer until they hold whole units. */
export function wholeUnits({ from, to }: Months, unit: TrendUnit): Months {
  const length = lengths[unit];
  return { from: from - (from % length), to: to - (to % length) + length - 1 };
}

/** How a period is written: 2026-03, 2026-Q1, 2026. */
export function periodName(start: MonthNumber, unit: TrendUnit): string {
  const year = String(Math.floor(start / 12));
  if (unit === 'year') return year;
  const month = start % 12;
  return unit === 'quarter' ? `${year}-Q${Math.floor(month / 3) + 1}` : `${year}-${String(month + 1).padStart(2, '0')}`;
}

/** The first months of the periods that these months hold. */
export function periodStarts({ from, to }: Months, unit: TrendUnit): MonthNumber[] {
  const length = lengths[unit];
  return Array.from({ length: Math.floor((to - from + 1) / length) }, (_, n) => from + n * length);
}

/** The calendar years that these months touch. */
export function yearsOf({ from, to }: Months): number[] {
  const first = Math.floor(from / 12);
  return Array.from({ length: Math.floor(to / 12) - first + 1 }, (_, n) => first + n);
}
