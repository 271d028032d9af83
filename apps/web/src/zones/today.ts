const belgianDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels', dateStyle: 'short' });

/** Today in Belgium, as yyyy-mm-dd: agreements and mandates begin and end at midnight there. */
export const today = (): string => belgianDay.format(new Date());
