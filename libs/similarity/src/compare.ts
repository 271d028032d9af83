import type { Comparable, Comparison, Reason } from './comparable.ts';
import { fingerprint, type Fingerprint } from './fingerprint.ts';

/** From this score on, two signals are worth showing together. */
export const SUGGEST_FROM = 0.5;

const read = new WeakMap<Comparable, Fingerprint>();

/** How much two signals look alike, and why. The order of the two makes no difference. */
export function compare(a: Comparable, b: Comparable): Comparison {
  const [first, second] = [readingOf(a), readingOf(b)];
  const categories = shared(a.categories, b.categories).length > 0 ? 1 : 0;
  const groups = shared(a.targetGroups, b.targetGroups).length > 0 ? 1 : 0;
  const words = cosine(first.terms, second.terms);
  const score = 0.35 * words + 0.25 * cosine(first.grams, second.grams) + 0.3 * categories + 0.1 * groups;
  return { score, reasons: shared(first.terms, second.terms).slice(0, 3).map(asReason) };
}

function readingOf(signal: Comparable): Fingerprint {
  const known = read.get(signal) ?? fingerprint(`${signal.title}\n${signal.text}`);
  read.set(signal, known);
  return known;
}

function asReason(label: string): Reason {
  return { kind: 'words', label };
}

function shared<T>(a: readonly T[], b: readonly T[]): T[] {
  const others = new Set(b);
  return a.filter((value) => others.has(value));
}

function cosine(a: readonly string[], b: readonly string[]): number {
  return shared(a, b).length / Math.sqrt(Math.max(1, a.length * b.length));
}
