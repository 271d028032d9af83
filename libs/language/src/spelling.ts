/** Finds the known word that a slip of the pen was meant to be. */
export type Corrector = (word: string) => string | undefined;

const SHORTEST = 8;
const LONGEST = 24;

/**
 * A corrector over a list of known words: one letter too many, too few, wrong or swapped in a word of at least eight
 * letters, when exactly one known word with the same first letter is that near ("wachtlist" → "wachtlijst").
 */
export function correctorOf(words: Iterable<string>): Corrector {
  const byDeletion = new Map<string, Set<string>>();
  for (const word of words) {
    if (word.length < SHORTEST - 1 || word.length > LONGEST) continue;
    for (const shorter of deletionsOf(word)) byDeletion.set(shorter, (byDeletion.get(shorter) ?? new Set()).add(word));
  }
  return (word) => {
    if (word.length < SHORTEST || word.length > LONGEST) return undefined;
    const near = new Set(deletionsOf(word).flatMap((shorter) => [...(byDeletion.get(shorter) ?? [])]));
    const meant = [...near].filter((known) => known[0] === word[0] && isOneSlip(known, word));
    return meant.length === 1 ? meant[0] : undefined;
  };
}

/** The word itself and the word with any one letter left out. */
function deletionsOf(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

function isOneSlip(known: string, word: string): boolean {
  const from = firstDifference(known, word);
  const [a, b] = [known.slice(from), word.slice(from)];
  const swapped = a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  return swapped || a.slice(1) === b || a === b.slice(1) || a.slice(1) === b.slice(1);
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
