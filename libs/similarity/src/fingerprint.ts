import { readSignal, weightOfIdea, weightOfTerm, type ZoneWords } from '@signalenbeleid/concepts';

/** What a text is found by in an index: arrays of short strings without doubles, the most telling first. */
export interface Fingerprint {
  /** Stems of its telling words, and of the parts of its compounds. */
  terms: string[];
  /** Ideas of the lexicon that it speaks of. */
  concepts: string[];
  /** Pieces of four signs of its words, against spelling slips. */
  grams: string[];
  /** At most 40 keys to look up in one index: pairs of ideas ("wachttijd+wzc"), single ideas and rare stems. */
  keys: string[];
}

const PAIRED = 5;
const MOST_KEYS = 40;
const MOST_GRAMS = 200;
const MOST_TERMS = 120;

/** The fingerprint of a title and description together. The same text always has the same fingerprint. */
export function fingerprint(text: string, words?: ZoneWords): Fingerprint {
  const reading = readSignal({ title: '', text }, words);
  const concepts = byWorth(reading.strengths, weightOfIdea);
  const terms = byWorth(reading.terms, weightOfTerm).slice(0, MOST_TERMS);
  const grams = [...reading.grams.keys()].sort().slice(0, MOST_GRAMS);
  return { terms, concepts, grams, keys: keysOf(concepts, terms) };
}

function keysOf(concepts: readonly string[], terms: readonly string[]): string[] {
  const top = concepts.slice(0, PAIRED);
  const pairs = top.flatMap((one, at) => top.slice(at + 1).map((other) => `p:${[one, other].sort().join('+')}`));
  const ideas = concepts.map((id) => `i:${id}`);
  const words = terms.slice(0, 12).map((term) => `t:${term}`);
  return [...pairs, ...ideas.slice(0, 12), ...words].slice(0, MOST_KEYS);
}

function byWorth(counts: ReadonlyMap<string, number>, weigh: (key: string) => number): string[] {
  const worth = new Map([...counts].map(([key, count]) => [key, count * weigh(key)]));
  return [...counts.keys()].sort((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0) || (a < b ? -1 : 1));
}
