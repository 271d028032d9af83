import fc from 'fast-check';
import type { DecisionDraft } from '@signalenbeleid/contracts/escalations.contract';
import { outcomes, type Outcome } from '@signalenbeleid/contracts/escalations.workflow';
import { sharedSignalWorkflow } from '@signalenbeleid/contracts/shared-signals.workflow';
import { faultsOf, stepOf } from './decision.rules.ts';

const today = '2026-11-22';
const whole = { motivation: 'Daarom.', leadId: 'lead', reviewOn: '2027-01-01', until: '2027-01-01', to: 'de stad' };
const wanted: Record<Outcome, (keyof DecisionDraft)[]> = {
  supported: ['leadId', 'reviewOn'],
  partly: ['leadId', 'reviewOn'],
  not: [],
  postponed: ['until'],
  referred: ['to'],
  forwarded: ['to'],
};

describe.each(outcomes)('the decision "%s"', (outcome) => {
  it('can be published when everything is there', () => expect(faultsOf({ ...whole, outcome }, today)).toEqual([]));
  it('names each thing that is missing', () => {
    expect(faultsOf({ outcome, motivation: 'Daarom.' }, today)).toEqual(
      wanted[outcome].map((field) => ({ path: `body.${field}`, code: 'required' })),
    );
  });
  it('looks ahead: no day of today or before', () => {
    for (const day of ['2026-11-21', today])
      expect(faultsOf({ ...whole, outcome, reviewOn: day, until: day }, today)).toEqual([
        { path: 'body.reviewOn', code: 'past' },
        { path: 'body.until', code: 'past' },
      ]);
    expect(faultsOf({ ...whole, outcome, reviewOn: '2026-11-23', until: '2026-11-23' }, today)).toEqual([]);
  });
  it('takes a step that an escalated shared signal can take', () => {
    expect(sharedSignalWorkflow.escalated[stepOf(outcome)]).toBe(outcome === 'postponed' ? 'parked' : 'decided');
  });
});
it('what was given is never missing, whatever else is', () => {
  const draft = fc.record(
    {
      outcome: fc.constantFrom(...outcomes),
      motivation: fc.constant('Daarom.'),
      leadId: fc.constant('lead'),
      reviewOn: fc.constant('2027-01-01'),
      until: fc.constant('2027-01-01'),
      to: fc.constant('de stad'),
    },
    { requiredKeys: ['outcome', 'motivation'] },
  );
  fc.assert(
    fc.property(draft, (decision) => {
      const missing = faultsOf(decision, today).map(({ path }) => path.slice('body.'.length) as keyof DecisionDraft);
      expect(missing.toSorted()).toEqual(wanted[decision.outcome].filter((field) => !decision[field]).toSorted());
    }),
  );
});
