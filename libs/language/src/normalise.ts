const ENTITIES: Record<string, string> = {
  amp: '&',
  nbsp: ' ',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  eacute: 'é',
  euml: 'ë',
};
/** Zero-width signs, direction marks and the soft hyphen: invisible, and they split words. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/**
 * A text as the machine reads it: without tags, entities, invisible signs and accents, in lower case, with single
 * spaces and straight quotes. Sentence ends stay. Two texts that a person reads the same are the same here.
 */
export function normalise(text: string): string {
  return withoutTags(text)
    .replace(INVISIBLE, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Tags are bounded at 200 signs: "a < b" and an endless "<<<<" stay text and cost no more than reading them. */
function withoutTags(text: string): string {
  return text
    .replace(/<\/?[a-z!][^<>]{0,200}>/gi, ' ')
    .replace(/&(?:#\d{1,6}|([a-z]{2,8}));/gi, (_, name?: string) => ENTITIES[name?.toLowerCase() ?? ''] ?? ' ');
}

/** Ends of sentences: a dot between digits or in "o.a." is none. */
const SENTENCE_END = /[!?;:\n]+|\.(?=\s)(?<!\s[a-z]\.|\.[a-z]\.)|\s[-–—•*]\s/g;

/** The sentences of a text, each as its normalised words; "de ocmw's" gives "de", "ocmw". Emoji and signs fall away. */
export function sentencesOf(text: string): string[][] {
  return normalise(text.replace(/\n/g, ' ; '))
    .split(SENTENCE_END)
    .map((sentence) => wordsOf(sentence))
    .filter((words) => words.length > 0);
}

/** The words of a normalised piece of text. A French elision is cut off ("l'aide" → "aide"), as is a Dutch 's. */
function wordsOf(sentence: string): string[] {
  const matches = sentence.match(/\p{L}[\p{L}\d]*(?:'\p{L}+)?|\d+/gu) ?? [];
  return matches.flatMap((word) => {
    const elided = /^(?:[dljmnstc]|qu|jusqu|lorsqu)'(\p{L}{2,})$/u.exec(word)?.[1];
    return elided ?? word.replace(/'\p{L}*$/u, '');
  });
}
