/** The ideas of the field: what a text is about, in the words of Flemish care and welfare. Pure, no input or output. */
export { editionOf, LEXICON_EDITION } from './edition.ts';
export { findConcepts, readText, type FoundConcept } from './find-concepts.ts';
export type { ZoneWords } from './finder.ts';
export { conceptById, concepts, readConcepts, type Concept, type Facet } from './lexicon.ts';
export { categoriesOf, targetGroupsOf, ruleBook, type Proposal, type Strengths } from './propose.ts';
export { weightOfGram, weightOfIdea, weightOfTerm } from './rarity.ts';
export { facetOf, readSignal, type Reading } from './reading.ts';
export { zoneWordsOf, type ZoneEntry } from './zone-words.ts';
