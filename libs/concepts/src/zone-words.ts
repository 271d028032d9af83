import { readExpression } from './expression.ts';
import { findConcepts, readText } from './find-concepts.ts';
import { Finder, LANGUAGES, type ZoneWords } from './finder.ts';
import { conceptById, type Concept } from './lexicon.ts';

/** What a zone adds to the lexicon: its own words for an idea, or two ways of saying that mean the same there. */
export type ZoneEntry =
  { words: string; idea: string; sameAs?: undefined } | { words: string; sameAs: string; idea?: undefined };

/** Reads the words of a zone; entries for an idea that does not exist are passed over. Keep the result, it is costly to make. */
export function zoneWordsOf(entries: readonly ZoneEntry[]): ZoneWords {
  const said = entries.flatMap((entry) => (entry.idea === undefined ? sameIdeas(entry) : ownWords(entry)));
  return new Map(
    LANGUAGES.map((language) => {
      const finder = new Finder();
      for (const { words, concept } of said) finder.add({ concept, expression: readExpression(words, language) });
      return [language, finder];
    }),
  );
}

interface Said {
  words: string;
  concept: Concept;
}

function ownWords({ words, idea }: { words: string; idea: string }): Said[] {
  const concept = conceptById.get(idea);
  return concept && words.trim() ? [{ words, concept }] : [];
}

/** Each takes over the ideas of the other; when the lexicon knows neither, the two are an idea of the zone's own. */
function sameIdeas({ words, sameAs }: { words: string; sameAs: string }): Said[] {
  const said = [
    ...ideasIn(sameAs).map((concept) => ({ words, concept })),
    ...ideasIn(words).map((concept) => ({ words: sameAs, concept })),
  ];
  const own = conceptOfZone(words, sameAs);
  return said.length > 0 ? said : [words, sameAs].map((one) => ({ words: one, concept: own }));
}

function ideasIn(text: string): Concept[] {
  return [...findConcepts(readText(text, 'nl')).values()].map(({ concept }) => concept);
}

function conceptOfZone(words: string, sameAs: string): Concept {
  const id = `${words}=${sameAs}`.replace(/\s+/g, '-');
  return { id, facet: 'wrong', label: id, broader: [], pointsTo: [], expressions: { nl: [], fr: [], en: [] } };
}
