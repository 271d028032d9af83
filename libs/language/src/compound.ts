/** Sounds that glue the parts of a Dutch compound together: persoon-s-tekort, ziek-en-huis, kind-er-opvang. */
const GLUE = ['', 's', 'en', 'e', 'n', 'er', 'ers', 'es'];
const SHORTEST_PART = 4;
/** An unknown rest beside a known part of at least this length still counts: wachtlijst + problematiek. */
const LONG_PART = 5;
const LONGEST_WORD = 45;

/**
 * The parts of a Dutch compound: "personeelstekort" → "personeel", "tekort". Empty for a word that is known itself, or in
 * which no known word is found. Whole known words are never cut open ("ziekenhuis" stays), and the longest part wins.
 */
export function partsOf(word: string, isKnown: (part: string) => boolean): string[] {
  if (word.length < SHORTEST_PART * 2 || word.length > LONGEST_WORD || isKnown(word)) return [];
  return knownParts(word, isKnown) ?? halfKnownParts(word, isKnown) ?? [];
}

/** Two or three known words, glued. */
function knownParts(word: string, isKnown: (part: string) => boolean): string[] | undefined {
  for (let cut = word.length - SHORTEST_PART; cut >= SHORTEST_PART; cut -= 1) {
    const first = knownBeginning(word.slice(0, cut), isKnown);
    if (!first) continue;
    const rest = word.slice(cut);
    if (isKnown(rest)) return [first, rest];
    const deeper = rest.length >= SHORTEST_PART * 2 ? knownParts(rest, isKnown) : undefined;
    if (deeper) return [first, ...deeper];
  }
  return undefined;
}

/** A known beginning, with or without its glue. */
function knownBeginning(part: string, isKnown: (part: string) => boolean): string | undefined {
  const bare = GLUE.map((glue) => (part.endsWith(glue) ? part.slice(0, part.length - glue.length) : ''));
  return bare.find((candidate) => candidate.length >= SHORTEST_PART && isKnown(candidate));
}

/** One long known word at the beginning or the end, with an unknown rest. */
function halfKnownParts(word: string, isKnown: (part: string) => boolean): string[] | undefined {
  for (let length = word.length - 3; length >= LONG_PART; length -= 1) {
    const first = knownBeginning(word.slice(0, length), isKnown);
    if (first && first.length >= LONG_PART) return [first, word.slice(length)];
    const last = word.slice(word.length - length);
    if (isKnown(last)) return [word.slice(0, word.length - length), last];
  }
  return undefined;
}
