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
