import { GRAM_COUNTS, IDEA_COUNTS, TERM_COUNTS, TEXTS } from './data/rarity.ts';

const ideas = countsOf(IDEA_COUNTS);
const terms = countsOf(TERM_COUNTS);
const grams = countsOf(GRAM_COUNTS);

function countsOf(written: string): Map<string, number> {
  const pairs = written.split(';').map((entry) => entry.split(' '));
  return new Map(pairs.map(([key = '', count]) => [key, Number(count)]));
}

/** How telling an idea is: the fewer signals speak of it, the more it tells. From 0 up to about 6. */
export function weightOfIdea(id: string): number {
  return rarity(ideas.get(id) ?? 1);
}

/** How telling the stem of a word is. */
export function weightOfTerm(term: string): number {
  return rarity(terms.get(term) ?? 1);
}

/** How telling a piece of four signs is. */
export function weightOfGram(gram: string): number {
  return rarity(grams.get(gram) ?? 1);
}

function rarity(count: number): number {
  return Math.log((TEXTS + 1) / (count + 0.5));
}
