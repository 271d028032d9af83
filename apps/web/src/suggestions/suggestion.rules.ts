import type { SuggestionAcceptance, SuggestionView } from '@signalenbeleid/contracts/suggestions.contract';
import { titleLimits } from '@signalenbeleid/contracts/signals.contract';
import { fewestMembers, mayGoUpInAnother } from '@signalenbeleid/contracts/suggestions.workflow';
import type { Cluster } from '@signalenbeleid/contracts';

/** What somebody changed on a suggestion before deciding: whom to leave out, other words, the one that stays. */
export interface Changed {
  without: readonly string[];
  title?: string;
  text?: string;
  cluster?: Cluster | undefined;
  into?: string;
  /** The words are being written. */
  writing?: boolean;
}

/** Nothing is changed yet. */
export const unchanged: Changed = { without: [] };

/** Does accepting it make a shared signal with words of its own? */
export const makesNew = ({ kind }: Pick<SuggestionView, 'kind'>) => kind === 'new' || kind === 'split';

/** The members that stay in, in their order. */
export const goingAlong = ({ members }: SuggestionView, { without }: Changed) =>
  members.filter(({ id }) => !without.includes(id));

/** The member that fits least, when there are enough for that to mean something. */
export const weakestOf = ({ members, weakest, kind }: SuggestionView) =>
  kind !== 'merge' && members.length > 2 ? members.find(({ id }) => id === weakest?.id) : undefined;

/** Of two shared signals that look alike, those that can stay: the other one must still be free to go up in it. */
export const canStay = ({ sharedSignals }: SuggestionView) =>
  sharedSignals.filter(({ id }) => sharedSignals.some((other) => other.id !== id && mayGoUpInAnother(other.state)));

/** The one that stays: the one somebody chose, else the one with the most signals. */
export function staying(suggestion: SuggestionView, { into }: Changed): string | undefined {
  const able = canStay(suggestion);
  const broadest = [...able].sort((a, b) => (b.spread?.signals ?? 0) - (a.spread?.signals ?? 0))[0];
  return able.some(({ id }) => id === into) ? into : broadest?.id;
}

/** Leaves a member out, or takes it along again. */
export const turned = ({ without }: Changed, id: string): Pick<Changed, 'without'> => ({
  without: without.includes(id) ? without.filter((one) => one !== id) : [...without, id],
});

/** Whether it can be accepted as it stands: enough members stay in, or one of two can stay. */
function isPossible(suggestion: SuggestionView, changed: Changed): boolean {
  if (suggestion.kind === 'merge') return staying(suggestion, changed) !== undefined;
  return goingAlong(suggestion, changed).length >= fewestMembers(suggestion.kind);
}

/** The words of what would be made: the proposed ones, until somebody writes others. */
export const wordsOf = ({ proposedTitle = '', proposedText = '' }: SuggestionView, { title, text }: Changed) => ({
  title: title ?? proposedTitle.charAt(0).toUpperCase() + proposedTitle.slice(1),
  text: text ?? proposedText,
});

/** Why it cannot be accepted as it stands, if so. */
export function faultOf(
  suggestion: SuggestionView,
  changed: Changed,
): 'tooFew' | 'needTitle' | 'cannotStay' | undefined {
  if (!isPossible(suggestion, changed)) return suggestion.kind === 'merge' ? 'cannotStay' : 'tooFew';
  const { title } = wordsOf(suggestion, changed);
  return makesNew(suggestion) && title.trim().length < titleLimits.min ? 'needTitle' : undefined;
}

/** What a suggestion is about, in the words by which one finds it. */
export const titleOf = ({ proposedTitle, sharedSignals, members }: SuggestionView) =>
  proposedTitle ?? sharedSignals[0]?.title ?? members[0]?.title ?? '';

/** How a suggestion is accepted with these changes. */
export function acceptanceOf(suggestion: SuggestionView, changed: Changed): SuggestionAcceptance {
  const into = suggestion.kind === 'merge' ? staying(suggestion, changed) : undefined;
  return {
    ...(changed.without.length > 0 && { without: [...changed.without] }),
    ...(makesNew(suggestion) && newWords(suggestion, changed)),
    ...(into && { into }),
  };
}

function newWords(suggestion: SuggestionView, changed: Changed) {
  const { title, text } = wordsOf(suggestion, changed);
  return {
    title: title.trim(),
    ...(text.trim() && { text: text.trim() }),
    ...(changed.cluster && { cluster: changed.cluster }),
  };
}
