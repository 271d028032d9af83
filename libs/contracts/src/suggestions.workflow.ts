import type { SharedSignalState } from './shared-signals.workflow.ts';
import type { Workflow } from './workflow.ts';

export const suggestionStates = ['open', 'accepted', 'dismissed'] as const;
export type SuggestionState = (typeof suggestionStates)[number];
export const suggestionSteps = ['accept', 'dismiss', 'undo'] as const;
export type SuggestionStep = (typeof suggestionSteps)[number];

/** What a coordinator may do with a suggestion. What is no longer true goes away by itself, as long as nobody decided on it. */
export const suggestionWorkflow: Workflow<SuggestionState, SuggestionStep> = {
  open: { accept: 'accepted', dismiss: 'dismissed' },
  accepted: { undo: 'open' },
  dismissed: { undo: 'open' },
};

/**
 * New: signals that are in none yet. Join: signals for one that is there. Merge: two shared signals look alike. Split:
 * one looks like two. Returned: a closed problem is back.
 */
export const suggestionKinds = ['new', 'join', 'merge', 'split', 'returned'] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];

/** Whether a shared signal may go up in another one: only while no cluster or board has taken it up. */
export function mayGoUpInAnother(state: SharedSignalState): boolean {
  return state === 'proposed' || state === 'recognised';
}

/** A suggestion of fewer members means nothing: one signal may join others, but one alone is not together with anything. */
export function fewestMembers(kind: SuggestionKind): number {
  return kind === 'join' || kind === 'returned' ? 1 : 2;
}

/** At most so many signals stand in one suggestion: more than a person would read, and as many as may be bundled at once. */
export const mostMembers = 200;
