/** What belongs together: which ideas a signal speaks of, how much two signals look alike and why. Pure, no input or output. */
export type { Comparable, Comparison, Reason, ReasonKind } from './comparable.ts';
export { compare, SUGGEST_FROM } from './compare.ts';
export { fingerprint, type Fingerprint } from './fingerprint.ts';
