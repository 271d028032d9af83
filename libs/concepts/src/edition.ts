import { IDEA_COUNTS, TERM_COUNTS } from './data/rarity.ts';
import { concepts } from './lexicon.ts';

/** A short sign that changes when these words do (FNV-1a): to know what was read with an older edition of them. */
export function editionOf(words: string): string {
  let sign = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) sign = Math.imul(sign ^ words.charCodeAt(at), 0x01000193);
  return (sign >>> 0).toString(36);
}

/** The edition of the lexicon and of what is rare. */
export const LEXICON_EDITION = editionOf(JSON.stringify([concepts, IDEA_COUNTS, TERM_COUNTS]));
