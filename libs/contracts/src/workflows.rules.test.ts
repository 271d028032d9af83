import { escalationStates, escalationSteps, escalationWorkflow } from './escalations.workflow.ts';
import { roundStates, roundSteps, roundWorkflow } from './rounds.contract.ts';
import { sharedSignalStates, sharedSignalSteps, sharedSignalWorkflow } from './shared-signals.workflow.ts';
import { acceptedStates, signalStates, signalSteps, signalWorkflow, uncheckedStates } from './signals.workflow.ts';
import { suggestionStates, suggestionSteps, suggestionWorkflow } from './suggestions.workflow.ts';
import {
  actionStates,
  actionSteps,
  actionWorkflow,
  isOverdue,
  themeStates,
  themeSteps,
  themeWorkflow,
} from './themes.workflow.ts';
import { stateAfter, stepsFrom, type Workflow } from './workflow.ts';

type Any = Workflow<string, string>;
interface Path {
  workflow: Any;
  states: readonly string[];
  steps: readonly string[];
  begins: string[];
  ends: string[];
}
/** Every workflow: where it begins, and where it may rest for good. */
const workflows: [name: string, path: Path][] = [
  [
    'a signal',
    {
      workflow: signalWorkflow as Any,
      states: signalStates,
      steps: signalSteps,
      begins: ['draft', 'submitted'],
      ends: ['withdrawn'],
    },
  ],

  [
    'a shared signal',
    {
      workflow: sharedSignalWorkflow as Any,
      states: sharedSignalStates,
      steps: sharedSignalSteps,
      begins: ['proposed'],
      ends: [],
    },
  ],

  [
    'a round',
    { workflow: roundWorkflow as Any, states: roundStates, steps: roundSteps, begins: ['draft'], ends: ['closed'] },
  ],

  [
    'an escalation',
    {
      workflow: escalationWorkflow as Any,
      states: escalationStates,
      steps: escalationSteps,
      begins: ['prepared'],
      ends: ['reported-back'],
    },
  ],

  [
    'a theme',
    { workflow: themeWorkflow as Any, states: themeStates, steps: themeSteps, begins: ['proposed'], ends: [] },
  ],

  [
    'an action',
    { workflow: actionWorkflow as Any, states: actionStates, steps: actionSteps, begins: ['planned'], ends: [] },
  ],

  [
    'a suggestion',
    {
      workflow: suggestionWorkflow as Any,
      states: suggestionStates,
      steps: suggestionSteps,
      begins: ['open'],
      ends: [],
    },
  ],
];

function reachable(workflow: Any, from: string[]): Set<string> {
  const found = new Set(from);
  for (const state of found) Object.values(workflow[state] ?? {}).forEach((next) => next && found.add(next));
  return found;
}

describe.each(workflows)('the path of %s', (_, { workflow, states, steps, begins, ends }) => {
  it('comes in every state, and knows no other', () => {
    expect([...reachable(workflow, begins)].toSorted()).toEqual([...states].toSorted());
    expect(Object.keys(workflow).toSorted()).toEqual([...states].toSorted());
  });
  it('leads by every step to one of its states', () => {
    const led = states.flatMap((state) => Object.values(workflow[state] ?? {}));
    expect(led.filter((state) => !states.includes(state ?? ''))).toEqual([]);
  });
  it('has no dead ends but those that are meant', () => {
    expect(states.filter((state) => stepsFrom(workflow, state).length === 0)).toEqual(ends);
  });
  it('uses every step, and answers nothing for a step that cannot be taken', () => {
    expect([...new Set(states.flatMap((state) => stepsFrom(workflow, state)))].toSorted()).toEqual(
      [...steps].toSorted(),
    );
    for (const state of states)
      for (const step of steps)
        expect(stateAfter(workflow, state, step) !== undefined).toBe(stepsFrom(workflow, state).includes(step));
    expect(stateAfter(workflow, begins[0] ?? '', 'toString')).toBeUndefined();
  });
});

it('a signal is read by a coordinator before it counts: no way leads around the check', () => {
  const unchecked = Object.fromEntries(
    Object.entries(signalWorkflow).map(([state, steps]) => [
      state,
      Object.fromEntries(Object.entries(steps).filter(([step]) => step !== 'accept')),
    ]),
  );
  const reached = reachable(unchecked as Any, ['draft', 'submitted']);
  expect([...reached].filter((state) => (acceptedStates as readonly string[]).includes(state))).toEqual([]);
  expect(uncheckedStates.every((state) => 'accept' in signalWorkflow[state])).toBe(true);
});
it('a shared signal comes before the board only when its cluster chose it', () => {
  const into = sharedSignalStates.filter((state) => Object.values(sharedSignalWorkflow[state]).includes('escalated'));
  expect(into).toEqual(['prioritised']);
});
it('an escalation is decided only once somebody submitted it', () => {
  expect(Object.values(escalationWorkflow.prepared)).toEqual(['submitted']);
});
it('a signal counts from its acceptance on, and waits for a coordinator before', () => {
  expect([acceptedStates, uncheckedStates]).toEqual([
    ['accepted', 'answered', 'closed'],
    ['submitted', 'information-asked'],
  ]);
});
it('an action is late the day after its due date, as long as somebody still has to do it', () => {
  const late = actionStates.filter((state) => isOverdue({ state, dueOn: '2026-03-01' }, '2026-03-02'));
  expect(late).toEqual(['planned', 'running']);
  expect(isOverdue({ state: 'planned', dueOn: '2026-03-01' }, '2026-03-01')).toBe(false);
});
