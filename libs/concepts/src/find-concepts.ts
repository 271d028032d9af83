import { correctorOf, languageOfWords, partsOf, sentencesOf, stem, type Language } from '@signalenbeleid/language/text';
import { COMPOUND_PARTS } from './lexicon/compound-parts.ts';
import { concepts, type Concept } from './lexicon.ts';
import { fits, readExpression, stands, type Expression, type Token } from './expression.ts';

/** An idea found in a text, and how strongly: 1 in the running text, more in the title or when said in several ways. */
export interface FoundConcept {
  concept: Concept;
  strength: number;
}

interface Entry {
  concept: Concept;
  expression: Expression;
}

const LANGUAGES: Language[] = ['nl', 'fr', 'en'];
const KEY_LENGTH = 4;

/** Where to look for the expressions that may begin with a word: by stem, by its first letters, by its last, or by being a number. */
class Finder {
  readonly byWord = new Map<string, Entry[]>();
  readonly byStem = new Map<string, Entry[]>();
  readonly byBeginning = new Map<string, Entry[]>();
  readonly byEnding = new Map<string, Entry[]>();
  readonly byNumber: Entry[] = [];

  add(entry: Entry): void {
    const [first] = entry.expression.slots;
    if (!first) return;
    for (const word of first.words) push(this.byWord, word, entry);
    for (const one of first.stems) push(this.byStem, one, entry);
    for (const beginning of first.beginnings) push(this.byBeginning, beginning.slice(0, KEY_LENGTH), entry);
    for (const ending of first.endings) push(this.byEnding, ending.slice(-KEY_LENGTH), entry);
    if (first.number) this.byNumber.push(entry);
  }

  candidates(token: Token): Entry[] {
    const found = [...token.stems].flatMap((one) => this.byStem.get(one) ?? []);
    found.push(...(this.byWord.get(token.word) ?? []));
    for (let length = 2; length <= KEY_LENGTH; length += 1)
      found.push(...(this.byBeginning.get(token.word.slice(0, length)) ?? []));
    found.push(...(this.byEnding.get(token.word.slice(-KEY_LENGTH)) ?? []), ...this.byNumber);
    return found;
  }
}

function push(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const entries = map.get(key) ?? [];
  map.set(key, entries);
  entries.push(entry);
}

function finderOf(language: Language): Finder {
  const finder = new Finder();
  for (const concept of concepts)
    for (const way of concept.expressions[language]) finder.add({ concept, expression: readExpression(way, language) });
  return finder;
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

/** A text as sentences of words, with the language it is written in (Dutch when it does not tell). */
export function readText(text: string): { language: Language; sentences: Token[][] } {
  const sentences = sentencesOf(text);
  const language = languageOfWords(sentences.flat()) ?? 'nl';
  return { language, sentences: sentences.map((words) => words.map((word) => tokenOf(word, language))) };
}

/**
 * The ideas that a text speaks of. The work grows with the number of words: each word meets only the expressions that
 * may begin with it, and each expression looks at a bounded stretch.
 */
export function findConcepts(sentences: readonly (readonly Token[])[], language: Language): Map<string, FoundConcept> {
  const found = new Map<string, FoundConcept & { words: Set<string> }>();
  const finder = finders.get(language) as Finder;
  for (const sentence of sentences) {
    sentence.forEach((token, at) => {
      for (const { concept, expression } of finder.candidates(token)) {
        if (!fits(expression.slots[0]!, token) || !stands(expression, sentence, at)) continue;
        const known = found.get(concept.id) ?? { concept, strength: 0, words: new Set() };
        known.words.add(token.word);
        known.strength = strengthOf(known.words.size);
        found.set(concept.id, known);
      }
    });
  }
  return found;
}

/** Said with one word 1, with two different ones 1.4, with four 1.8: more, but never much more. */
function strengthOf(words: number): number {
  return 1 + 0.4 * Math.log2(words);
}
