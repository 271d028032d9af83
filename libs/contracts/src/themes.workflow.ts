import type { Workflow } from './workflow.ts';

export const themeStates = ['proposed', 'chosen', 'running', 'evaluated'] as const;
export type ThemeState = (typeof themeStates)[number];
export const themeSteps = ['choose', 'start', 'evaluate', 'reconsider'] as const;
export type ThemeStep = (typeof themeSteps)[number];

/** The path of the theme of a year. Until it runs, the board may reconsider its choice; an evaluation may be written anew. */
export const themeWorkflow: Workflow<ThemeState, ThemeStep> = {
  proposed: { choose: 'chosen' },
  chosen: { start: 'running', reconsider: 'proposed' },
  running: { evaluate: 'evaluated' },
  evaluated: { evaluate: 'evaluated' },
};

export const actionStates = ['planned', 'running', 'done', 'dropped'] as const;
export type ActionState = (typeof actionStates)[number];
export const actionSteps = ['start', 'finish', 'drop', 'resume'] as const;
export type ActionStep = (typeof actionSteps)[number];

/** The path of an action. What ended too early can be taken up again. */
export const actionWorkflow: Workflow<ActionState, ActionStep> = {
  planned: { start: 'running', finish: 'done', drop: 'dropped' },
  running: { finish: 'done', drop: 'dropped' },
  done: { resume: 'running' },
  dropped: { resume: 'running' },
};

/** Actions that somebody still has to do something about. */
export const openActionStates: readonly ActionState[] = ['planned', 'running'];

/** Is the action late? Days as yyyy-mm-dd; on its due date it is not late yet. */
export function isOverdue({ state, dueOn }: { state: ActionState; dueOn: string }, today: string): boolean {
  return openActionStates.includes(state) && dueOn < today;
}
