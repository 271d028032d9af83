import fc from 'fast-check';
import { pathSteps } from './path.ts';
import { placeOf as placeOfStanding, placeOfShared, placeOfSharedSignal } from './path.rules.ts';
import { sharedSignalStates, type SharedSignalState } from './shared-signals.workflow.ts';
import { signalStates, type SignalState } from './signals.workflow.ts';

const state = fc.constantFrom(...signalStates);
const shared = fc.array(fc.constantFrom(...sharedSignalStates), { maxLength: 5 });
const placeOf = (own: SignalState, others: readonly SharedSignalState[]) =>
  placeOfStanding(
    own,
    others.map((one) => ({ state: one })),
  );
const place = (step: string) => pathSteps.indexOf(step as (typeof pathSteps)[number]);

describe('the place of a signal on its path', () => {
  it.each([
    ['draft', [], { step: 'reported', turn: 'reporter', finished: false }],
    ['submitted', [], { step: 'checked', turn: 'coordinator', finished: false }],
    ['information-asked', [], { step: 'checked', turn: 'reporter', mark: 'asked', finished: false }],
    ['returned', [], { step: 'checked', turn: 'nobody', mark: 'returned', finished: true }],
    ['referred', [], { step: 'checked', turn: 'nobody', mark: 'referred', finished: true }],
    ['withdrawn', [], { step: 'reported', turn: 'nobody', mark: 'withdrawn', finished: true }],
    ['accepted', [], { step: 'bundled', turn: 'coordinator', finished: false }],
    ['accepted', ['proposed'], { step: 'recognised', turn: 'sectors', finished: false }],
    ['accepted', ['proposed', 'escalated'], { step: 'board', turn: 'board', finished: false }],
    ['accepted', ['parked'], { step: 'chosen', turn: 'cluster', mark: 'parked', finished: false }],
    ['answered', ['in-progress'], { step: 'follow-up', turn: 'lead', finished: false }],
    ['answered', ['closed'], { step: 'answered', turn: 'nobody', finished: true }],
  ] as const)('%s, in %j', (own, others, expected) => expect(placeOf(own, others)).toEqual(expected));

  it('is that of the furthest shared signal, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.constantFrom('accepted' as const, 'answered' as const), shared, (own, others) => {
        const furthest = Math.max(...others.map((each) => place(placeOfShared[each].step)));
        const found = placeOf(own, others);
        if (others.length > 0) expect(place(found.step)).toBe(furthest);
        expect(place(placeOf(own, others.toReversed()).step)).toBe(place(found.step));
      }),
    );
  });
  it('does not move with the company it keeps before it is accepted, or after it ended', () => {
    const resting = signalStates.filter((each) => each !== 'accepted' && each !== 'answered');
    fc.assert(
      fc.property(fc.constantFrom(...resting), shared, (own, others) =>
        expect({ ...placeOf(own, others), skipped: [] }).toEqual({ ...placeOf(own, []), skipped: [] }),
      ),
    );
  });
  it.each([
    ['answered', [], ['bundled', 'recognised', 'chosen', 'board', 'follow-up']],
    ['closed', [], ['bundled', 'recognised', 'chosen', 'board', 'follow-up']],
    ['closed', ['escalated'], ['board', 'follow-up']],
    ['answered', ['in-progress'], undefined],
    ['answered', ['closed'], undefined],
    ['accepted', [], undefined],
  ] as const)('does not claim the steps that %s, in %j, never took', (own, others, skipped) =>
    expect(placeOf(own, others).skipped).toEqual(skipped),
  );
  it('waits for nobody exactly when it is finished', () => {
    fc.assert(
      fc.property(state, shared, (own, others) => {
        const { turn, finished } = placeOf(own, others);
        expect(turn === 'nobody').toBe(finished);
      }),
    );
  });
  it('goes further when a shared signal goes further: recognised, chosen, board, follow-up, answered', () => {
    const way = ['proposed', 'recognised', 'prioritised', 'decided', 'evaluated'] as const;
    const places = way.map((each) => place(placeOf('accepted', [each]).step));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(new Set(places).size).toBe(way.length);
  });
});

describe('the place of a shared signal that was closed', () => {
  const skippedOf = (closedFrom: SharedSignalState | null) =>
    placeOfSharedSignal({ state: 'closed', closedFrom }).skipped;

  it.each([
    ['proposed', ['recognised', 'chosen', 'board', 'follow-up']],
    ['recognised', ['chosen', 'board', 'follow-up']],
    ['decided', ['follow-up']],
    ['in-progress', undefined],
    ['evaluated', undefined],
    [null, undefined],
  ] as const)('from %s, does not claim %j', (closedFrom, skipped) => expect(skippedOf(closedFrom)).toEqual(skipped));
  it('is told so by the signals in it too, by the one that came furthest', () => {
    const early = { state: 'closed', closedFrom: 'recognised' } as const;
    const late = { state: 'closed', closedFrom: 'decided' } as const;
    for (const own of ['accepted', 'answered', 'closed'] as const) {
      expect(placeOfStanding(own, [early]).skipped).toEqual(['chosen', 'board', 'follow-up']);
      expect(placeOfStanding(own, [early, late]).skipped).toEqual(['follow-up']);
    }
  });
  it('forgets from where it was closed once it is open again', () => {
    expect(placeOfSharedSignal({ state: 'proposed', closedFrom: 'decided' })).toEqual(placeOfShared.proposed);
  });
});
