import type { Language } from '@signalenbeleid/language/text';
import { PEOPLE } from './lexicon/people.ts';
import { EFFECTS, PLACES } from './lexicon/places.ts';
import { SERVICES } from './lexicon/services.ts';
import { WRONG } from './lexicon/wrong.ts';

/** What kind of idea a concept is: what is wrong, with which service, for whom, where, and what comes of it. */
export type Facet = 'wrong' | 'service' | 'group' | 'place' | 'effect';

/** One idea of the field, with everything people say for it. */
export interface Concept {
  id: string;
  facet: Facet;
  /** A few Dutch words in which it is shown to a coordinator. */
  label: string;
  /** Broader ideas that it belongs to. */
  broader: string[];
  /** How much it points to categories and, with "@", to target groups. */
  pointsTo: [code: string, weight: number][];
  expressions: Record<Language, string[]>;
}

const SOURCES: [Facet, string][] = [
  ['wrong', WRONG],
  ['service', SERVICES],
  ['group', PEOPLE],
  ['place', PLACES],
  ['effect', EFFECTS],
];

/** Reads the written form of the lexicon; `docs/bundling.md` describes it. A line that does not fit is an error. */
export function readConcepts(facet: Facet, written: string): Concept[] {
  const concepts: Concept[] = [];
  for (const line of written.split('\n').map((raw) => raw.trim())) {
    if (!line) continue;
    const expressions = /^(nl|fr|en): (.+)$/.exec(line);
    if (!expressions) concepts.push(headOf(facet, line));
    else concepts.at(-1)?.expressions[expressions[1] as Language].push(...(expressions[2] ?? '').split(', '));
  }
  return concepts;
}

function headOf(facet: Facet, line: string): Concept {
  const [id = '', label = '', links] = line.split('|').map((part) => part.trim());
  if (links === undefined || !/^[\w-]+$/.test(id)) throw new Error(`Not a line of the lexicon: ${line}`);
  const words = links.split(' ').filter(Boolean);
  return {
    id,
    facet,
    label,
    broader: words.filter((word) => word.startsWith('^')).map((word) => word.slice(1)),
    pointsTo: words.filter((word) => !word.startsWith('^')).map(linkOf),
    expressions: { nl: [], fr: [], en: [] },
  };
}

function linkOf(link: string): [string, number] {
  const [code = '', weight = '1'] = link.split('=');
  return [code, Number(weight)];
}

/** All concepts, in reading order. */
export const concepts: readonly Concept[] = SOURCES.flatMap(([facet, written]) => readConcepts(facet, written));

/** A concept by its id. */
export const conceptById: ReadonlyMap<string, Concept> = new Map(concepts.map((concept) => [concept.id, concept]));
