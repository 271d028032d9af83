import { check } from '@signalenbeleid/contracts/check';
import { SignalContent } from '@signalenbeleid/contracts/signals.contract';
import { sectors, type Sector } from '@signalenbeleid/contracts/taxonomy';

/** What is wrong with a cell: its column and why. */
export interface CellFault {
  column: string;
  code: 'missing' | 'unknown' | 'too-long' | 'not-a-day' | 'not-readable' | 'national-number';
}

/** A row as a signal, or what is wrong with it. */
export interface SignalRow {
  /** The same row of the same kind of file has the same key, so that a second import finds it again. */
  key: string;
  content: SignalContent;
  /** The sector of whoever reported. */
  sector: Sector | undefined;
  faults: CellFault[];
}

type Cells = Record<string, string>;

const longestTitle = 120;

/**
 * Reads a row. Two kinds of files are known by their columns: written signals (title, description, observed_on …) and
 * collected ones (text, origin, source). Empty cells never refuse a row.
 */
export function readSignalRow(cells: Cells): SignalRow {
  const content = contentOf(cells);
  const sector = upper(cells.sector);
  const faults = [
    ...faultsIn(content),
    ...(sector && !isSector(sector) ? [{ column: 'sector', code: 'unknown' } as const] : []),
  ];
  return {
    key: keyOf(cells),
    content: content as unknown as SignalContent,
    sector: isSector(sector) ? sector : undefined,
    faults,
  };
}

const isCollected = (cells: Cells): boolean => 'text' in cells || 'origin' in cells;
const isSector = (text: string): text is Sector => (sectors as readonly string[]).includes(text);
const upper = (text = ''): string => text.trim().toUpperCase();

/** Without an id the words themselves tell whether a row was there before. */
function keyOf(cells: Cells): string {
  const kind = isCollected(cells) ? 'collected' : 'signals';
  const { id, title = '', text = '', description = '' } = cells;
  return `${kind}:${id || `${title} ${text} ${description}`.replace(/\s+/g, ' ').trim().slice(0, 300)}`;
}

function contentOf(cells: Cells): Partial<Record<keyof SignalContent, unknown>> {
  const text = cells.description || cells.text || '';
  const source = isCollected(cells) && cells.source ? `Bron: ${cells.source}` : '';
  const filled = {
    title: cells.title || firstSentence(text),
    description: text,
    categories: codesIn(cells.category),
    targetGroups: codesIn(cells.target_group),
    municipality: cells.municipality,
    frequency: upper(cells.frequency),
    reach: upper(cells.reach),
    sources: codesIn(cells.source_type),
    observedOn: dayOf(cells.observed_on),
    figures: source,
  };
  return Object.fromEntries(
    Object.entries(filled).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** Several codes in one cell: "OUDEREN | DEMENTIE". */
function codesIn(cell = ''): string[] {
  return [...new Set(cell.split(/[|,;]/).map(upper).filter(Boolean))];
}

/** The first sentence, cut at 120 characters between two words. */
export function firstSentence(text: string): string {
  const [line = ''] = text.trim().split('\n');
  const end = line.search(/[.!?](?=\s|$)/);
  const sentence = (end === -1 ? line : line.slice(0, end)).trim();
  if ([...sentence].length <= longestTitle) return sentence;
  const cut = [...sentence].slice(0, longestTitle - 1).join('');
  return `${cut.slice(0, cut.lastIndexOf(' ') > 60 ? cut.lastIndexOf(' ') : cut.length).replace(/[\s,;:]+$/, '')}…`;
}

/** A day as 2025-01-31 or 31/01/2025, always answered as the first. */
function dayOf(cell = ''): string {
  const belgian = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell);
  return belgian ? `${belgian[3]}-${belgian[2]?.padStart(2, '0')}-${belgian[1]?.padStart(2, '0')}` : cell.slice(0, 10);
}

const columns: Record<string, string> = {
  categories: 'category',
  targetGroups: 'target_group',
  sources: 'source_type',
  observedOn: 'observed_on',
  figures: 'source',
};

const codes: Record<string, CellFault['code']> = {
  isIn: 'unknown',
  matches: 'not-a-day',
  isIso8601: 'not-a-day',
  controlCharacters: 'not-readable',
  arrayMaxSize: 'too-long',
};

function faultsIn(content: object): CellFault[] {
  const { title = '' } = content as { title?: string };
  const faults = check(SignalContent, content).faults.map(({ path, code }): CellFault => {
    const missing = path === 'title' && [...title].length < 3;
    return { column: columns[path] ?? path, code: missing ? 'missing' : (codes[code] ?? 'too-long') };
  });
  return [...new Map(faults.map((fault) => [`${fault.column} ${fault.code}`, fault])).values()];
}
