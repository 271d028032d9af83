export { EmbedSignals } from './embed-signals.job.ts';
export { FindCandidates, type CandidateSharedSignal, type CandidateSignal } from './find-candidates.ts';
export { FindNearness } from './find-nearness.ts';
export { FingerprintSignal } from './fingerprint-signal.job.ts';
export { editionOfFingerprint, KeepFingerprint, kindOf, NEWEST_OF_KEY } from './keep-fingerprint.ts';
export { LookAlikesModule, LookAlikesWorkModule } from './look-alikes.module.ts';
export { ReadZoneKnowledge } from './read-zone-knowledge.ts';
export { RefreshFingerprints } from './refresh-fingerprints.job.ts';
