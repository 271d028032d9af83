/** Rows as a file for a spreadsheet: quotes as RFC 4180 asks, and nothing that a spreadsheet would take for a formula. */
export function csvOf(rows: readonly (readonly (string | number | undefined)[])[]): string {
  const cell = (value: string | number | undefined) => {
    const text = String(value ?? '');
    const harmless = typeof value === 'string' && /^[=+\-@\t\r\0]/.test(text) ? `'${text}` : text;
    return `"${harmless.replaceAll('"', '""')}"`;
  };
  return rows.map((row) => row.map(cell).join(',')).join('\r\n');
}

/** Gives a file to the person who looks. */
export function saveFile(name: string, text: string): void {
  // Without this mark spreadsheets read accents wrongly.
  const url = URL.createObjectURL(new Blob([`\uFEFF${text}`], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}
