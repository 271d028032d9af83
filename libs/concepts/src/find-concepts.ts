import { correctorOf, languageOfWords, partsOf, sentencesOf, stem, type Language } from '@signalenbeleid/language/text';
import { COMPOUND_PARTS } from './lexicon/compound-parts.ts';
import { stands, type Token } from './expression.ts';
import { finderOf, LANGUAGES, type ZoneWords } from './finder.ts';
import { concepts, type Concept } from './lexicon.ts';

/** An idea found in a text, and how strongly: 1 in the running text, more in the title or when said in several ways. */
export interface FoundConcept {
  concept: Concept;
  strength: number;
}

const finders = new Map(LANGUAGES.map((language) => [language, finderOf(language)]));
const dutchWords = wordsOfLexicon('nl');
const knownDutch = new Set([...dutchWords, ...COMPOUND_PARTS.trim().split(/\s+/)]);
const knownStems = new Set([...knownDutch].map((word) => stem(word, 'nl')));
const correct = correctorOf(new Set(LANGUAGES.flatMap((language) => [...wordsOfLexicon(language)])));

/** The single words of the lexicon in one language, without their stars. */
function wordsOfLexicon(language: Language): Set<string> {
  const ways = concepts.flatMap((concept) => concept.expressions[language]);
  const words = ways.flatMap((way) => way.split(/[\s/&…]+/)).map((word) => word.replace(/[*=]/g, ''));
  return new Set(
    words.filter((word) => /^\p{L}{4,}$/u.test(word)).map((word) => word.normalize('NFD').replace(/\p{M}/gu, '')),
  );
}

function isKnownDutch(word: string): boolean {
  return knownDutch.has(word) || (word.length > 4 && knownStems.has(stem(word, 'nl')));
}

const remembered = new Map<string, Token>();
const REMEMBERED = 20_000;

/** A word with its stems, the parts of a compound and, for a word nobody knows, the word it was meant to be. */
export function tokenOf(word: string, language: Language): Token {
  const key = `${language}:${word}`;
  const known = remembered.get(key);
  if (known) return known;
  const parts = language === 'nl' ? partsOf(word, isKnownDutch) : [];
  const meant = parts.length > 0 || isKnownDutch(word) ? undefined : correct(word);
  const token = {
    word: meant ?? word,
    stems: new Set([word, ...parts, ...(meant ? [meant] : [])].map((one) => stem(one, language))),
  };
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(key, token);
  return token;
}

/** A text as it was read: sentences of words, and its language. */
export interface ReadText {
  language: Language;
  sentences: Token[][];
}

/** A text as sentences of words, with the language it is written in: the one given, else what it tells, else Dutch. */
export function readText(text: string, known?: Language): ReadText {
  const sentences = sentencesOf(text);
  const language = known ?? languageOfWords(sentences.flat()) ?? 'nl';
  return { language, sentences: sentences.map((words) => words.map((word) => tokenOf(word, language))) };
}

/**
 * The ideas that a text speaks of, with the words of a zone besides the lexicon. The work grows with the number of
 * words: each word meets only the expressions that may begin with it, and each expression looks at a bounded stretch.
 */
export function findConcepts({ sentences, language }: ReadText, own?: ZoneWords): Map<string, FoundConcept> {
  const found = new Map<string, Found>();
  const among = [finders.get(language), own?.get(language)].filter((finder) => finder !== undefined);
  for (const sentence of sentences)
    for (const finder of among)
      for (const [at, begun] of finder.begunIn(sentence).entries())
        for (const { expression, concept } of begun)
          if (stands(expression, sentence, at)) note(found, concept, sentence[at]);
  return found;
}

interface Found extends FoundConcept {
  words: Set<string>;
}

function note(found: Map<string, Found>, concept: Concept, token: Token | undefined): void {
  const known = found.get(concept.id) ?? { concept, strength: 0, words: new Set() };
  known.words.add(token?.word ?? '');
  known.strength = strengthOf(known.words.size);
  found.set(concept.id, known);
}

/** Said with one word 1, with two different ones 1.4, with four 1.8: more, but never much more. */
function strengthOf(words: number): number {
  return 1 + 0.4 * Math.log2(words);
}
