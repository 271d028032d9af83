/** @public read by suggestions */
export { FindCandidates, type CandidateSharedSignal, type CandidateSignal } from './find-candidates.ts';
export { LookAlikesModule } from './look-alikes.module.ts';
/** @public read by suggestions */
export { ReadZoneKnowledge } from './read-zone-knowledge.ts';
