/** A signal as the comparison sees it: its words and what its reporter filled in. */
export interface Comparable {
  id: string;
  title: string;
  /** The description, in any language. */
  text: string;
  /** Codes of the taxonomy; empty when nothing was filled in. */
  categories: readonly string[];
  targetGroups: readonly string[];
  sector?: string | null | undefined;
  municipality?: string | null | undefined;
  /** The month it was seen in, as "2026-11". */
  month?: string | null | undefined;
}

/** What two signals share, in the order in which a coordinator wants to hear it. */
export type ReasonKind =
  'wrong' | 'service' | 'group' | 'place' | 'effect' | 'category' | 'target-group' | 'words' | 'municipality';

/** One reason why two signals look alike: a few Dutch words, such as "wachttijd" or "jongeren". */
export interface Reason {
  kind: ReasonKind;
  label: string;
}

/** How much two signals look alike: 0 = nothing in common, 1 = the same problem; from `SUGGEST_FROM` worth proposing. */
export interface Likeness {
  score: number;
  /** Ideas of the lexicon that both speak of, the most telling first; keep them with a decision (`leaningOf`). */
  ideas: string[];
}

/** How much two signals look alike, and why. */
export interface Comparison extends Likeness {
  reasons: Reason[];
}
