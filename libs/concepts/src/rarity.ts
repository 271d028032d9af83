import { GRAM_COUNTS, IDEA_COUNTS, TERM_COUNTS, TEXTS } from './data/rarity.ts';

const rarest = rarity(1);
const ideas = raritiesOf(IDEA_COUNTS);
const terms = raritiesOf(TERM_COUNTS);
const grams = raritiesOf(GRAM_COUNTS);

/** Worked out once: a comparison asks for hundreds. */
function raritiesOf(written: string): Map<string, number> {
  const pairs = written.split(';').map((entry) => entry.split(' '));
  return new Map(pairs.map(([key = '', count]) => [key, rarity(Number(count))]));
}

/** How telling an idea is: the fewer signals speak of it, the more it tells. From 0 up to about 6. */
export function weightOfIdea(id: string): number {
  return ideas.get(id) ?? rarest;
}

/** How telling the stem of a word is. */
export function weightOfTerm(term: string): number {
  return terms.get(term) ?? rarest;
}

/** How telling a piece of four signs is. */
export function weightOfGram(gram: string): number {
  return grams.get(gram) ?? rarest;
}

function rarity(count: number): number {
  return Math.log((TEXTS + 1) / (count + 0.5));
}
