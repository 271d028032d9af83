import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { withReading, type Comparable, type Read } from '@signalenbeleid/similarity';

/** A signal of a labelled file: what it says, what its reporter filled in, and which shared signal it belongs to. */
export interface Labelled extends Read {
  /** The shared signal it belongs to, or null for a loose one. Never an input of the comparison. */
  issue: string | null;
}

type Row = Partial<
  Record<
    | 'issue'
    | 'title'
    | 'description'
    | 'text'
    | 'category'
    | 'target_group'
    | 'sector'
    | 'municipality'
    | 'observed_on',
    string | null
  >
> & {
  id: string;
};

/** Reads a labelled file (JSON Lines). An empty line is skipped; an unreadable one ends the command with its number. */
export function readLabelled(file: string): { signals: Labelled[]; hash: string } {
  const content = readFileSync(file, 'utf8');
  const rows = content.split('\n').flatMap((line, at) => (line.trim() ? [readRow(line, at + 1)] : []));
  return { signals: rows.map(signalOf), hash: createHash('sha256').update(content).digest('hex') };
}

function readRow(line: string, number: number): Row {
  try {
    return JSON.parse(line) as Row;
  } catch {
    throw new Error(`Line ${number} is not JSON`);
  }
}

function signalOf(row: Row): Labelled {
  const given = (value: string | null | undefined) => value || undefined;
  const comparable: Comparable = {
    id: row.id,
    title: given(row.title) ?? '',
    text: given(row.description) ?? given(row.text) ?? '',
    categories: [given(row.category)].filter((code) => code !== undefined),
    targetGroups: [given(row.target_group)].filter((code) => code !== undefined),
    municipality: row.municipality,
    month: row.observed_on?.slice(0, 7),
  };
  return { ...withReading(comparable), issue: given(row.issue) ?? null };
}

/** Whether two signals belong to the same shared signal. */
export function belongTogether(a: Labelled, b: Labelled): boolean {
  return a.issue !== null && a.issue === b.issue;
}
