import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPersonalData, type Finding } from '@signalenbeleid/language';
import { findListedNames } from '@signalenbeleid/language/names';
import { growthOf } from './work.ts';

/** One text of the planted file: what was planted in it, or nothing when it is clean. */
interface Planted {
  text: string;
  planted: { kind: string; found: string }[];
}

/** What the guard found of the planted data, and how often it was wrong on clean texts. */
export interface GuardFigures {
  recall: number;
  falseAlarmsPer1000: number;
  /** Per kind: found and planted. */
  kinds: Record<string, { found: number; planted: number }>;
  planted: number;
  clean: number;
  /** Work for a text of four times the length ÷ work for the text. */
  fourTimesTheText: number;
}

const file = join(import.meta.dirname, '../guard.jsonl');
/** The kinds that the figures of quality count; addresses, plates and names are shown beside them. */
const counted = new Set(['national-number', 'bis-number', 'phone', 'email', 'iban', 'birth-date']);

/** Runs the guard, with its lists of names, over the planted file and over clean signals. */
export function measureGuard(cleanTexts: readonly string[]): GuardFigures {
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Planted);
  const kinds = kindsFound(rows);
  const clean = [...rows.filter(({ planted }) => planted.length === 0).map(({ text }) => text), ...cleanTexts];
  const alarms = clean.filter((text) => find(text).length > 0).length;
  const totals = Object.entries(kinds).filter(([kind]) => counted.has(kind));
  const sum = (of: 'found' | 'planted') => totals.reduce((all, [, kind]) => all + kind[of], 0);
  return {
    kinds,
    planted: sum('planted'),
    clean: clean.length,
    recall: sum('found') / sum('planted'),
    falseAlarmsPer1000: (1000 * alarms) / clean.length,
    fourTimesTheText: growthOf(rows.map(({ text }) => text).join(' '), find),
  };
}

function find(text: string): Finding[] {
  return findPersonalData(text, findListedNames);
}

function kindsFound(rows: readonly Planted[]): GuardFigures['kinds'] {
  const kinds: GuardFigures['kinds'] = {};
  for (const { text, planted } of rows) {
    const findings = planted.length > 0 ? find(text) : [];
    for (const { kind, found } of planted) {
      const count = (kinds[kind] ??= { found: 0, planted: 0 });
      const start = text.indexOf(found);
      count.planted += 1;
      count.found += findings.some((one) => one.kind === kind && one.start < start + found.length && one.end > start)
        ? 1
        : 0;
    }
  }
  return kinds;
}
