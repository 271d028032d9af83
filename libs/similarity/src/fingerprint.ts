import { languageOfWords, sentencesOf, stem } from '@signalenbeleid/language/text';

/** What a text is found by in an index: arrays of short strings, all sorted and without doubles. */
export interface Fingerprint {
  /** Stems of its words, and of the parts of its compounds. */
  terms: string[];
  /** Ideas of the lexicon that it speaks of. */
  concepts: string[];
  /** Pieces of four signs of its words, against spelling slips. */
  grams: string[];
}

/** The fingerprint of a title and description together. */
export function fingerprint(text: string): Fingerprint {
  const words = sentencesOf(text).flat();
  const language = languageOfWords(words) ?? 'nl';
  const telling = words.filter((word) => word.length > 3);
  return {
    terms: distinct(telling.map((word) => stem(word, language))),
    concepts: [],
    grams: distinct(telling.flatMap(gramsOf)),
  };
}

/** The pieces of four signs of a word, with its beginning and end marked. */
export function gramsOf(word: string): string[] {
  const marked = `_${word}_`;
  return Array.from({ length: Math.max(1, marked.length - 3) }, (_, at) => marked.slice(at, at + 4));
}

function distinct(values: string[]): string[] {
  return [...new Set(values)].sort();
}
