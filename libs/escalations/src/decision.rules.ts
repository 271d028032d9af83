import type { Fault } from '@signalenbeleid/contracts';
import type { DecisionDraft } from '@signalenbeleid/contracts/escalations.contract';
import type { Outcome } from '@signalenbeleid/contracts/escalations.workflow';
import type { SharedSignalStep } from '@signalenbeleid/contracts/shared-signals.workflow';

/** What each outcome needs besides its motivation. */
const needed: Record<Outcome, readonly (keyof DecisionDraft)[]> = {
  supported: ['leadId', 'reviewOn'],
  partly: ['leadId', 'reviewOn'],
  not: [],
  postponed: ['until'],
  referred: ['to'],
  forwarded: ['to'],
};

/** What is still missing before this decision can be published, or does not fit: who acts and when it is looked at again is part of a yes. Days are yyyy-mm-dd. */
export function faultsOf(decision: DecisionDraft, today: string): Fault[] {
  const missing = needed[decision.outcome]
    .filter((field) => !decision[field])
    .map((field) => ({ path: `body.${field}`, code: 'required' }));
  const past = (['reviewOn', 'until'] as const)
    .filter((field) => (decision[field] ?? '9999') <= today)
    .map((field) => ({ path: `body.${field}`, code: 'past' }));
  return [...missing, ...past];
}

/** The step that the shared signal takes when the decision is published. */
export function stepOf(outcome: Outcome): SharedSignalStep {
  return outcome === 'postponed' ? 'postpone' : 'decide';
}
