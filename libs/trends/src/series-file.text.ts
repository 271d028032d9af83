import type { SavedFile } from '@signalenbeleid/contracts';
import type { TrendSeries } from '@signalenbeleid/contracts/trends.contract';

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

type Cell = string | number | undefined;

/** Without this mark spreadsheets read accents wrongly. */
const mark = '\uFEFF';

/** Rows as a file for a spreadsheet: quotes as RFC 4180 asks, and no text that would be taken for a formula. */
export function spreadsheetOf(rows: readonly (readonly Cell[])[]): string {
  return mark + rows.map((row) => row.map(cellOf).join(',')).join('\r\n');
}

function cellOf(value: Cell): string {
  const text = String(value ?? '');
  const harmless = typeof value === 'string' && /^[=+\-@\t\r\0]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
