import type { Language } from '@signalenbeleid/language/text';
import { fits, readExpression, type Expression, type Token } from './expression.ts';
import { concepts, type Concept } from './lexicon.ts';

/** The languages of the lexicon. */
export const LANGUAGES: readonly Language[] = ['nl', 'fr', 'en'];

/** A way of saying an idea. */
export interface Entry {
  concept: Concept;
  expression: Expression;
}

const KEY_LENGTH = 4;

/** Where to look for the expressions that may begin with a word: by stem, by its first letters, by its last, or by being a number. */
export class Finder {
  readonly byWord = new Map<string, Entry[]>();
  readonly byStem = new Map<string, Entry[]>();
  readonly byBeginning = new Map<string, Entry[]>();
  readonly byEnding = new Map<string, Entry[]>();
  readonly byNumber: Entry[] = [];
  private readonly known = new WeakMap<Token, Entry[]>();

  add(entry: Entry): void {
    const [first] = entry.expression.slots;
    if (!first) return;
    for (const word of first.words) push(this.byWord, word, entry);
    for (const one of first.stems) push(this.byStem, one, entry);
    for (const beginning of first.beginnings) push(this.byBeginning, beginning.slice(0, KEY_LENGTH), entry);
    for (const ending of first.endings) push(this.byEnding, ending.slice(-KEY_LENGTH), entry);
    if (first.number) this.byNumber.push(entry);
  }

  /** The expressions that this word may begin; worked out once a word, as the same words come back in every text. */
  begunBy(token: Token): Entry[] {
    const known = this.known.get(token);
    if (known) return known;
    const begun = this.candidates(token).filter(({ expression: { slots } }) => slots[0] && fits(slots[0], token));
    this.known.set(token, begun);
    return begun;
  }

  private candidates(token: Token): Entry[] {
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

/** All ways of the lexicon in one language. */
export function finderOf(language: Language): Finder {
  const finder = new Finder();
  for (const concept of concepts)
    for (const way of concept.expressions[language]) finder.add({ concept, expression: readExpression(way, language) });
  return finder;
}

/** Words that a zone added to the lexicon in its settings: its own way of saying an idea, in whatever language. */
export type ZoneWords = ReadonlyMap<Language, Finder>;
