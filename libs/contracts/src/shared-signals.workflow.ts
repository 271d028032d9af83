import type { Workflow } from './workflow.ts';

export const sharedSignalStates = [
  'proposed',
  'recognised',
  'on-agenda',
  'prioritised',
  'parked',
  'escalated',
  'decided',
  'in-progress',
  'evaluated',
  'closed',
] as const;
export type SharedSignalState = (typeof sharedSignalStates)[number];
export const sharedSignalSteps = [
  'recognise',
  'doubt',
  'table',
  'prioritise',
  'park',
  'escalate',
  'decide',
  'postpone',
  'start',
  'evaluate',
  'close',
  'reopen',
] as const;
export type SharedSignalStep = (typeof sharedSignalSteps)[number];

/**
 * The path of a shared signal (product §2). `doubt` is the way back when recognitions are withdrawn or signals taken out;
 * `table` puts it on an agenda; `postpone` is the decision "later", which parks it until its date; `reopen` is a problem that came back.
 */
export const sharedSignalWorkflow: Workflow<SharedSignalState, SharedSignalStep> = {
  proposed: { recognise: 'recognised', table: 'on-agenda', park: 'parked', close: 'closed' },
  recognised: { doubt: 'proposed', table: 'on-agenda', park: 'parked', close: 'closed' },
  'on-agenda': { prioritise: 'prioritised', park: 'parked', doubt: 'proposed' },
  prioritised: { escalate: 'escalated', park: 'parked' },
  parked: { table: 'on-agenda', close: 'closed' },
  escalated: { decide: 'decided', postpone: 'parked' },
  decided: { start: 'in-progress', evaluate: 'evaluated', close: 'closed' },
  'in-progress': { evaluate: 'evaluated', close: 'closed' },
  evaluated: { close: 'closed', start: 'in-progress' },
  closed: { reopen: 'proposed' },
};
