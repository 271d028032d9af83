import type { Language } from '@signalenbeleid/language/text';
import { fits, readExpression, type Expression, type Slot, type Token } from './expression.ts';
import { concepts, type Concept } from './lexicon.ts';

/** The languages of the lexicon. */
export const LANGUAGES: readonly Language[] = ['nl', 'fr', 'en'];

/** A way of saying an idea. */
export interface Entry {
  concept: Concept;
  expression: Expression;
}

const KEY_LENGTH = 4;

/** What may be said with a word, by the slots that it fills: found by stem, by first letters, by last, or by being a number. */
class BySlot<T> {
  private readonly byWord = new Map<string, Filed<T>[]>();
  private readonly byStem = new Map<string, Filed<T>[]>();
  private readonly byBeginning = new Map<string, Filed<T>[]>();
  private readonly byEnding = new Map<string, Filed<T>[]>();
  private readonly byNumber: Filed<T>[] = [];
  private readonly known = new WeakMap<Token, T[]>();

  add(slot: Slot, what: T): void {
    const filed = { slot, what };
    for (const word of slot.words) push(this.byWord, word, filed);
    for (const one of slot.stems) push(this.byStem, one, filed);
    for (const beginning of slot.beginnings) push(this.byBeginning, beginning.slice(0, KEY_LENGTH), filed);
    for (const ending of slot.endings) push(this.byEnding, ending.slice(-KEY_LENGTH), filed);
    if (slot.number) this.byNumber.push(filed);
  }

  /** Worked out once a word, as the same words come back in every text. */
  filledBy(token: Token): T[] {
    const known = this.known.get(token);
    if (known) return known;
    const filled = this.candidates(token).filter(({ slot }) => fits(slot, token));
    const found = filled.map(({ what }) => what);
    this.known.set(token, found);
    return found;
  }

  private candidates({ word, stems }: Token): Filed<T>[] {
    const found = [...stems].flatMap((one) => this.byStem.get(one) ?? []);
    found.push(...(this.byWord.get(word) ?? []));
    for (let length = 2; length <= KEY_LENGTH; length += 1)
      found.push(...(this.byBeginning.get(word.slice(0, length)) ?? []));
    found.push(...(this.byEnding.get(word.slice(-KEY_LENGTH)) ?? []), ...this.byNumber);
    return found;
  }
}

interface Filed<T> {
  slot: Slot;
  what: T;
}

/** Finds which expressions may stand in a sentence. */
export class Finder {
  private readonly beginnings = new BySlot<{ entry: Entry; others: Slot[] }>();
  private readonly others = new BySlot<Slot>();
  private readonly same = new Map<string, Slot>();

  add(entry: Entry): void {
    const [first, ...others] = entry.expression.slots;
    if (first) this.beginnings.add(first, { entry, others: others.map((slot) => this.shared(slot)) });
  }

  /** For each word of a sentence the expressions that it begins, as far as the sentence has words for all their other slots: few. */
  begunIn(sentence: readonly Token[]): Entry[][] {
    const filled = new Set<Slot>();
    for (const token of sentence) for (const slot of this.others.filledBy(token)) filled.add(slot);
    return sentence.map((token) => this.begunBy(token, filled));
  }

  private begunBy(token: Token, filled: ReadonlySet<Slot>): Entry[] {
    const begun: Entry[] = [];
    for (const { entry, others } of this.beginnings.filledBy(token))
      if (others.every((slot) => filled.has(slot))) begun.push(entry);
    return begun;
  }

  /** One slot for all that the same words fill: of "een" hundreds would be counted. */
  private shared(slot: Slot): Slot {
    const { words, stems, beginnings, endings, number } = slot;
    const key = JSON.stringify([[...words], [...stems], beginnings, endings, number]);
    const known = this.same.get(key);
    if (known) return known;
    this.same.set(key, slot);
    this.others.add(slot, slot);
    return slot;
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key) ?? [];
  map.set(key, values);
  values.push(value);
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
