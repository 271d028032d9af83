const zone = 'Europe/Brussels';
const locale = 'nl-BE';
const dates = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone: zone, ...options });

const day = dates({ day: 'numeric', month: 'long', year: 'numeric' });
const dayOfYear = dates({ day: 'numeric', month: 'long' });
const short = dates({ day: 'numeric', month: 'short' });
const weekday = dates({ weekday: 'long', day: 'numeric', month: 'long' });
const month = dates({ month: 'long', year: 'numeric' });
const year = dates({ year: 'numeric' });
const clock = dates({ hour: 'numeric', minute: '2-digit' });
const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const part = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });

/** A moment (ISO string) or a day (yyyy-mm-dd) as the API gives it, or a date. */
export type When = string | Date;
const dateOf = (when: When) =>
  when instanceof Date ? when : new Date(when.length === 10 ? `${when}T12:00:00Z` : when);

/** "19 januari", with the year when it is not this year. */
export function formatDay(when: When): string {
  const date = dateOf(when);
  return (year.format(date) === year.format(new Date()) ? dayOfYear : day).format(date);
}
/** "2 dec.": in a narrow place, such as under a step. */
export const formatShortDay = (when: When) => short.format(dateOf(when));
/** "donderdag 22 januari". */
export const formatWeekday = (when: When) => weekday.format(dateOf(when));
/** "januari 2026"; also reads yyyy-mm. */
export const formatMonth = (when: When) =>
  month.format(dateOf(typeof when === 'string' && when.length === 7 ? `${when}-15` : when));
/** "13.05 uur", as one writes it in Flanders. */
export const formatTime = (when: When) => `${clock.format(dateOf(when)).replace(':', '.')} uur`;
/** "donderdag 22 januari, 13.05 uur". */
export const formatMoment = (when: When) => `${formatWeekday(when)}, ${formatTime(when)}`;
/** "12.345". */
export const formatNumber = (count: number) => whole.format(count);
/** "94 %", from 0.94. */
export const formatShare = (share: number) => part.format(share).replace(/\s?%/, '\u00a0%');
/** "5 dagen geleden", "morgen", in whole days of Brussels. */
export function formatDaysFromNow(when: When, now: Date = new Date()): string {
  const midnight = (date: Date) => Date.parse(new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(date));
  return relative.format(Math.round((midnight(dateOf(when)) - midnight(now)) / 86_400_000), 'day');
}
/** The months of three years as yyyy-mm, newest first, and one more that was asked for. */
export function monthsBack(asked?: string): string[] {
  const now = new Date();
  const months = Array.from({ length: 36 }, (_, back) =>
    new Date(Date.UTC(now.getFullYear(), now.getMonth() - back, 1)).toISOString().slice(0, 7),
  );
  return asked && !months.includes(asked) ? [...months, asked] : months;
}
