/** What belongs together: how much two signals look alike and why, which groups they form, what to suggest. Pure, no input or output. */
export type { Comparable, Comparison, Likeness, Reason, ReasonKind } from './comparable.ts';
export {
  compare,
  likeness,
  PAIR_FEATURES,
  pairFeatures,
  scoreOf,
  SUGGEST_FROM,
  withReading,
  type Read,
  type ZoneKnowledge,
} from './compare.ts';
export { TEXT_FEATURES, type Weights } from './features.ts';
export { fingerprint, type Fingerprint } from './fingerprint.ts';
export { growGroups, type Group } from './groups.ts';
export { renewalOf, type Kept } from './continued.ts';
export { leaningOf, shiftedBy, type Decision, type Leaning } from './leaning.ts';
export type { Link } from './links.ts';
export { LINK_FROM, NEIGHBOURS } from './neighbours.ts';
export { shifted, shiftsOf } from './nearness.ts';
export { WEIGHTS } from './data/weights.ts';
export { commonReasons, proposeText, proposeTitle, sentenceOf } from './explain.ts';
export { suggest, type Dismissed, type KnownShared, type Situation, type Suggestion } from './suggest.ts';
