import type { Workflow } from './workflow.ts';

export const signalStates = [
  'draft',
  'submitted',
  'information-asked',
  'returned',
  'referred',
  'withdrawn',
  'accepted',
  'answered',
  'closed',
] as const;
export type SignalState = (typeof signalStates)[number];
export const signalSteps = [
  'submit',
  'ask',
  'inform',
  'accept',
  'return',
  'refer',
  'withdraw',
  'answer',
  'close',
  'reopen',
] as const;
export type SignalStep = (typeof signalSteps)[number];

const checking = {
  ask: 'information-asked',
  accept: 'accepted',
  return: 'returned',
  refer: 'referred',
  withdraw: 'withdrawn',
} as const;

/**
 * The path of one signal (product §2). "Bundled" is no state: a signal is bundled while it sits in a shared signal.
 * Every way back is a `reopen`: nothing is final that a coordinator did by mistake.
 */
export const signalWorkflow: Workflow<SignalState, SignalStep> = {
  draft: { submit: 'submitted', withdraw: 'withdrawn' },
  submitted: checking,
  'information-asked': { ...checking, inform: 'submitted' },
  returned: { reopen: 'submitted' },
  referred: { reopen: 'submitted' },
  withdrawn: {},
  accepted: { answer: 'answered', close: 'closed', withdraw: 'withdrawn', reopen: 'submitted' },
  answered: { answer: 'answered', close: 'closed' },
  closed: { reopen: 'accepted', answer: 'closed' },
};

/** Signals that all members may read in neutral words, and that count in figures. */
export const acceptedStates: readonly SignalState[] = ['accepted', 'answered', 'closed'];
/** Signals that wait for a coordinator. */
export const uncheckedStates: readonly SignalState[] = ['submitted', 'information-asked'];
