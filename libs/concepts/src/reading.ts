import type { Language } from '@signalenbeleid/language/text';
import { findConcepts, readText, type FoundConcept } from './find-concepts.ts';
import { isNumber, type Token } from './expression.ts';
import type { ZoneWords } from './finder.ts';
import { conceptById, type Facet } from './lexicon.ts';
import { chancesOf, type Strengths } from './propose.ts';
import { SMALL_STEMS } from './lexicon/small-words.ts';

/** Everything the comparison needs to know of one signal, worked out once. */
export interface Reading {
  language: Language;
  /** Stems of the telling words, and how often. */
  terms: ReadonlyMap<string, number>;
  /** For each stem the word as it stands in the text. */
  spelled: ReadonlyMap<string, string>;
  /** Pieces of four signs. */
  grams: ReadonlyMap<string, number>;
  /** Ideas, with broader ones at a part of their strength; an idea in the title counts for more. */
  strengths: Strengths;
  /** The ideas of the title alone. */
  titleStrengths: Strengths;
  /** Chance of each category and target group, from the text alone. */
  categories: ReadonlyMap<string, number>;
  targetGroups: ReadonlyMap<string, number>;
}

const IN_TITLE = 0.5;
const BROADER = 0.6;

/** Reads a title and a text, with the words of a zone besides the lexicon. Both may be empty. */
export function readSignal({ title, text }: { title: string; text: string }, own?: ZoneWords): Reading {
  const read = readText(`${title}\n${text}`);
  const { language } = read;
  const ofTitle = strengthsOf(findConcepts(readText(title, language), own));
  const strengths = withTitle(strengthsOf(findConcepts(read, own)), ofTitle);
  const words = read.sentences.flat().filter(({ word }) => word.length > 2 && !isNumber(word));
  return {
    language,
    terms: countOf(words, (token) => piecesOf(token).stems),
    spelled: new Map(words.flatMap((token) => piecesOf(token).stems.map((one) => [one, token.word] as const))),
    grams: countOf(words, (token) => piecesOf(token).grams),
    strengths,
    titleStrengths: ofTitle,
    ...chancesOf(strengths),
  };
}

/** The facet that an idea belongs to. */
export function facetOf(id: string): Facet {
  return conceptById.get(id)?.facet ?? 'effect';
}

interface Pieces {
  /** Its stems that tell something. */
  stems: readonly string[];
  /** Its pieces of four signs, with its beginning and end marked; none of a small word. */
  grams: readonly string[];
}

const piecesBefore = new WeakMap<Token, Pieces>();

/** Worked out once a word, as the same words come back in every text. */
function piecesOf(token: Token): Pieces {
  const known = piecesBefore.get(token);
  if (known) return known;
  const stems = [...token.stems].filter((one) => one.length > 2 && !SMALL_STEMS.has(one));
  const tells = token.word.length > 3 && !SMALL_STEMS.has(token.word);
  const pieces = { stems, grams: tells ? gramsOf(token.word) : [] };
  piecesBefore.set(token, pieces);
  return pieces;
}

function gramsOf(word: string): string[] {
  const marked = `_${word}_`;
  return Array.from({ length: Math.max(1, marked.length - 3) }, (_, at) => marked.slice(at, at + 4));
}

/** The strengths of the ideas found, and a part of them for the broader ideas they belong to. */
function strengthsOf(found: ReadonlyMap<string, FoundConcept>): Map<string, number> {
  const strengths = new Map([...found].map(([id, { strength }]) => [id, strength]));
  for (const { concept, strength } of found.values())
    for (const id of concept.broader) strengths.set(id, Math.max(strengths.get(id) ?? 0, strength * BROADER));
  return strengths;
}

function withTitle(strengths: Map<string, number>, ofTitle: Strengths): Map<string, number> {
  return new Map([...strengths].map(([id, strength]) => [id, strength + IN_TITLE * (ofTitle.get(id) ?? 0)]));
}

function countOf(words: readonly Token[], read: (token: Token) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const token of words) for (const value of read(token)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
