const day = 86_400_000;

/** A working day about so many days before now, at that hour (UTC): nobody decides on a Sunday. Never later than an hour ago. */
export function daysBefore(now: Date, days: number, hour = 9): Date {
  const at = new Date(now.getTime() - days * day);
  at.setUTCHours(hour, (days * 7) % 60, 0, 0);
  const weekend = { 6: 1, 0: 2 }[at.getUTCDay()] ?? 0;
  return new Date(Math.min(at.getTime() - weekend * day, now.getTime() - 3_600_000));
}

/** The day (yyyy-mm-dd) so many days after now; before, when negative. */
export const dayFrom = (now: Date, days: number): string =>
  new Date(now.getTime() + days * day).toISOString().slice(0, 10);

/** That moment, or an hour ago when it is still to come. */
export const atLatest = (now: Date, moment: Date): Date =>
  new Date(Math.min(moment.getTime(), now.getTime() - 3_600_000));
