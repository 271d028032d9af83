import {
  conceptById,
  facetOf,
  readSignal,
  weightOfIdea,
  weightOfTerm,
  type Reading,
  type ZoneWords,
} from '@signalenbeleid/concepts';
import type { Comparable, Comparison, Likeness, Reason, ReasonKind } from './comparable.ts';
import { WEIGHTS } from './data/weights.ts';
import { FIELD_FEATURES, fieldFeatures, TEXT_FEATURES, textFeatures, type Weights } from './features.ts';
import { leansTo, type Leaning } from './leaning.ts';

/** From this score on, two signals are worth showing together. */
export const SUGGEST_FROM = 0.5;

/** Some eight kilobytes each. */
const MOST_READINGS = 2_000;
const MOST_REASONS = 6;
const readings = new Map<string, Reading>();
const ofZones = new WeakMap<ZoneWords, Map<string, Reading>>();

/** What a zone taught the comparison: how it decided before, and its own words for ideas. */
export interface ZoneKnowledge {
  leaning?: Leaning | undefined;
  words?: ZoneWords | undefined;
}

/**
 * How much two signals look alike, and why. The order of the two makes no difference. With categories or target groups
 * on both sides these count as well; otherwise the texts decide alone. What a zone accepted and dismissed before may
 * shift the score a little (`leaningOf`).
 */
export function compare(a: Comparable, b: Comparable, knowledge: ZoneKnowledge = {}): Comparison {
  const [first, second] = [withReading(a, knowledge.words), withReading(b, knowledge.words)];
  const { score, ideas } = likenessOf(first, second, knowledge.leaning);
  return { score, ideas, reasons: reasonsOf(first, second, ideas).slice(0, MOST_REASONS) };
}

/** The same without the reasons: for work that nobody reads. */
export function likeness(a: Comparable, b: Comparable, { leaning, words }: ZoneKnowledge = {}): Likeness {
  return likenessOf(withReading(a, words), withReading(b, words), leaning);
}

function likenessOf(a: Read, b: Read, leaning?: Leaning): Likeness {
  const ideas = sharedIdeas(a.reading, b.reading);
  const shift = leaning ? leansTo(leaning, ideas) : 0;
  const score =
    hasFields(a) && hasFields(b)
      ? scoreOf(pairFeatures(a, b), WEIGHTS.fields, shift)
      : scoreOf(textFeatures(a.reading, b.reading), WEIGHTS.text, shift);
  return { score, ideas };
}

/** All features of a pair, texts and fields; their names are `PAIR_FEATURES`. */
export function pairFeatures(a: Read, b: Read): number[] {
  return [...textFeatures(a.reading, b.reading), ...fieldFeatures(a, b)];
}

/** The names of the features of a pair: first those of the texts, then those of the fields. */
export const PAIR_FEATURES: readonly string[] = [...TEXT_FEATURES, ...FIELD_FEATURES];

/** The score of a list of features under a set of weights: 0.5 at the cut. */
export function scoreOf(features: readonly number[], { start, weights, cut }: Weights, shift = 0): number {
  const sum = features.reduce((total, value, at) => total + value * (weights[at] ?? 0), start);
  return 1 / (1 + Math.exp(cut - sum - shift));
}

/** A signal together with what was read in it. */
export type Read = Comparable & { reading: Reading };

/** Reads a signal; texts read lately are remembered per zone's words, up to a bound. */
export function withReading(signal: Comparable, words?: ZoneWords): Read {
  const remembered = words ? (ofZones.get(words) ?? new Map<string, Reading>()) : readings;
  if (words) ofZones.set(words, remembered);
  const key = `${signal.title}\n${signal.text}`;
  const reading = remembered.get(key) ?? readSignal(signal, words);
  remembered.delete(key);
  remembered.set(key, reading);
  if (remembered.size > MOST_READINGS) remembered.delete(remembered.keys().next().value ?? '');
  return { ...signal, reading };
}

function hasFields({ categories, targetGroups }: Comparable): boolean {
  return categories.length + targetGroups.length > 0;
}

/** The ideas that both speak of, the most telling first. */
function sharedIdeas(a: Reading, b: Reading): string[] {
  const worth = (id: string) => weightOfIdea(id) * Math.min(a.strengths.get(id) ?? 0, b.strengths.get(id) ?? 0);
  const shared = [...a.strengths.keys()].filter((id) => b.strengths.has(id));
  return shared.sort((one, other) => worth(other) - worth(one) || one.localeCompare(other));
}

function reasonsOf(a: Read, b: Read, ideas: readonly string[]): Reason[] {
  const telling = ideas
    .filter((id) => !isBroaderOf(id, ideas))
    .map((id) => ({ kind: facetOf(id), label: labelOf(id) }));
  const reasons: Reason[] = telling.length > 0 ? telling : sharedWords(a.reading, b.reading);
  const same: [ReasonKind, string][] = [];
  if (a.categories.some((code) => b.categories.includes(code))) same.push(['category', 'zelfde thema']);
  if (a.targetGroups.some((code) => b.targetGroups.includes(code))) same.push(['target-group', 'zelfde doelgroep']);
  if (a.municipality && a.municipality === b.municipality) same.push(['municipality', a.municipality]);
  const labels = new Set<string>();
  return [...reasons.slice(0, MOST_REASONS - same.length), ...same.map(([kind, label]) => ({ kind, label }))].filter(
    ({ label }) => !labels.has(label) && labels.add(label),
  );
}

function isBroaderOf(id: string, ideas: readonly string[]): boolean {
  return ideas.some((other) => conceptById.get(other)?.broader.includes(id));
}

function labelOf(id: string): string {
  return conceptById.get(id)?.label ?? id;
}

/** For two texts without a common idea: the most telling words that they share, as they are written. */
function sharedWords(a: Reading, b: Reading): Reason[] {
  return [...a.terms.keys()]
    .filter((term) => b.terms.has(term))
    .sort((one, other) => weightOfTerm(other) - weightOfTerm(one))
    .slice(0, 3)
    .map((term) => ({ kind: 'words', label: `“${a.spelled.get(term) ?? term}”` }));
}
