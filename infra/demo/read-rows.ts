import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { parse } from 'csv-parse/sync';
import XLSX from '@e965/xlsx';
import { Sentence } from '../local/sentence.ts';

/** One row of a file: its line as a person counts (the heading is line 1), and its cells by column; without cells it could not be read. */
export interface Row {
  line: number;
  cells?: Record<string, string>;
}

type Cells = Record<string, unknown>;

const largest = 10_000_000;
const mostRows = 20_000;

/** Reads a CSV, XLSX or JSONL file. Throws a Sentence when it cannot be read at all. */
export async function readRows(file: string): Promise<Row[]> {
  const content = await contentOf(file);
  const read = readers[extname(file).toLowerCase()];
  if (!read) throw new Sentence('Ik lees alleen bestanden die eindigen op .csv, .xlsx of .jsonl.');
  const rows = rowsOf(() => read(content)).filter(({ cells }) => !cells || Object.values(cells).some(Boolean));
  if (rows.length === 0) throw new Sentence('In dit bestand staat geen enkele rij.');
  if (rows.length > mostRows) throw new Sentence(`Dit bestand heeft meer dan ${mostRows} rijen: splits het op.`);
  return rows;
}

async function contentOf(file: string): Promise<Buffer> {
  const size = await stat(file).then(
    (found) => found.size,
    () => undefined,
  );
  if (size === undefined) throw new Sentence(`Het bestand ${file} vind ik niet.`);
  if (size > largest) throw new Sentence('Dit bestand is groter dan 10 MB: splits het op.');
  return readFile(file);
}

function rowsOf(read: () => Row[]): Row[] {
  try {
    return read();
  } catch {
    throw new Sentence('Dit bestand kan ik niet lezen: het is niet wat zijn naam zegt, of het is beschadigd.');
  }
}

const readers: Record<string, (content: Buffer) => Row[]> = {
  '.csv': fromCsv,
  '.xlsx': fromXlsx,
  '.jsonl': fromJsonLines,
};

function fromCsv(content: Buffer): Row[] {
  const options = {
    columns: true,
    bom: true,
    skip_empty_lines: true,
    trim: true,
    relax_column_count: true,
    relax_quotes: true,
    delimiter: separatorIn(content),
    info: true,
  };
  const records = parse(content, options) as unknown as { record: Cells; info: { lines: number } }[];
  return records.map(({ record, info }) => ({ line: info.lines, cells: textsOf(record) }));
}

/** Excel in Dutch writes semicolons. */
function separatorIn(content: Buffer): string {
  const heading = content.toString('utf8', 0, 4000).split('\n')[0] ?? '';
  const counts = [',', ';', '\t'].map((separator) => ({ separator, count: heading.split(separator).length }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.separator ?? ',';
}

function fromXlsx(content: Buffer): Row[] {
  // A workbook is a zip archive.
  if (content.toString('latin1', 0, 2) !== 'PK') throw new Error('no workbook');
  const book = XLSX.read(content, { cellDates: true, cellFormula: false, cellHTML: false, sheetRows: mostRows + 2 });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  const records = sheet ? XLSX.utils.sheet_to_json<Cells & { __rowNum__: number }>(sheet, { defval: '' }) : [];
  return records.map((record) => ({ line: record.__rowNum__ + 1, cells: textsOf(record) }));
}

function fromJsonLines(content: Buffer): Row[] {
  const lines = content
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .split('\n');
  return lines.flatMap((text, place) => (text.trim() === '' ? [] : [rowOf(text, place + 1)]));
}

function rowOf(text: string, line: number): Row {
  try {
    const record: unknown = JSON.parse(text);
    const isRecord = typeof record === 'object' && record !== null && !Array.isArray(record);
    return isRecord ? { line, cells: textsOf(record as Cells) } : { line };
  } catch {
    return { line };
  }
}

function textsOf(record: Cells): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record).map(([column, value]) => [column.trim().toLowerCase(), textOf(value)]),
  );
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  // A day in a workbook is a day there, not an instant somewhere.
  if (value instanceof Date)
    return new Date(value.getTime() - value.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(textOf).join(' | ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value).trim();
}
