/** Reading a text: what the similarity of signals is built on. Kept apart from the guard so that the browser need not load it. */
export { normalise, sentencesOf } from './normalise.ts';
export { languageOfWords, recogniseLanguage, type Language } from './recognise-language.ts';
export { stem } from './stem.ts';
export { partsOf } from './compound.ts';
export { correctorOf, type Corrector } from './spelling.ts';
