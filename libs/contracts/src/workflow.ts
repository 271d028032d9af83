/** For each state, the steps that may be taken from it and the state each leads to. */
export type Workflow<State extends string, Step extends string> = Record<State, Partial<Record<Step, State>>>;

/** The state that this step leads to, or undefined when the step may not be taken now. */
export function stateAfter<State extends string, Step extends string>(
  workflow: Workflow<State, Step>,
  state: State,
  step: Step,
): State | undefined {
  return Object.hasOwn(workflow[state], step) ? workflow[state][step] : undefined;
}

/** The steps that may be taken from this state: what a page offers as buttons. */
export function stepsFrom<State extends string, Step extends string>(
  workflow: Workflow<State, Step>,
  state: State,
): Step[] {
  return Object.keys(workflow[state]) as Step[];
}
