import type { Workflow } from './workflow.ts';

export const escalationStates = [
  'prepared',
  'submitted',
  'on-agenda',
  'question-back',
  'decided',
  'reported-back',
] as const;
export type EscalationState = (typeof escalationStates)[number];
export const escalationSteps = ['submit', 'table', 'ask', 'answer', 'decide', 'report'] as const;
export type EscalationStep = (typeof escalationSteps)[number];

/** The path of an escalation (product §2): proposed by one person, submitted by another, decided by the board alone. */
export const escalationWorkflow: Workflow<EscalationState, EscalationStep> = {
  prepared: { submit: 'submitted' },
  submitted: { table: 'on-agenda', ask: 'question-back', decide: 'decided' },
  'on-agenda': { ask: 'question-back', decide: 'decided' },
  'question-back': { answer: 'on-agenda' },
  decided: { report: 'reported-back' },
  'reported-back': {},
};

/** What a board may decide (product 28). */
export const outcomes = ['supported', 'partly', 'not', 'postponed', 'referred', 'forwarded'] as const;
export type Outcome = (typeof outcomes)[number];
export const decisionStates = ['prepared', 'published'] as const;
export type DecisionState = (typeof decisionStates)[number];
