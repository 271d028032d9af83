import type { SavedFile } from '@signalenbeleid/contracts';
import type { TrendSeries } from '@signalenbeleid/contracts/trends.contract';
import { spreadsheetOf } from '@signalenbeleid/platform';

const words = {
  name: 'signalen-per-periode',
  head: ['Periode', 'Aantal signalen', 'Verwacht vanaf', 'Verwacht tot en met'],
  hidden: 'verborgen',
  running: (period: string) => `${period} (loopt nog)`,
};

/** The series as a file for a spreadsheet: a line for each period, a number that is too small said to be hidden. */
export function fileOfSeries({ periods, points, running }: TrendSeries): SavedFile {
  const rows = periods.map((period, at) => {
    const { signals = words.hidden, expected } = points[at] ?? {};
    const last = running && at === periods.length - 1;
    return [last ? words.running(period) : period, signals, expected?.from, expected?.to];
  });
  return { name: words.name, text: spreadsheetOf([words.head, ...rows]) };
}
