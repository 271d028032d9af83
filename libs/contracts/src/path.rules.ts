import { pathSteps, type PathMark, type PathStep, type PathTurn } from './path.ts';
import type { SignalState } from './signals.workflow.ts';
import type { SharedSignalState } from './shared-signals.workflow.ts';

/** Where a signal stands: the present step, whose turn it is, what is the matter with it. */
export interface PathPlace {
  step: PathStep;
  turn: PathTurn;
  mark?: PathMark;
  finished: boolean;
  /** Steps that lie behind without having been taken. */
  skipped?: PathStep[];
}

const here = (step: PathStep, turn: PathTurn, mark?: PathMark): PathPlace => ({
  step,
  turn,
  ...(mark && { mark }),
  finished: false,
});
const ended = (step: PathStep, mark?: PathMark): PathPlace => ({
  step,
  turn: 'nobody',
  ...(mark && { mark }),
  finished: true,
});

/** The place of a shared signal on the path, from its state. */
export const placeOfShared: Record<SharedSignalState, PathPlace> = {
  proposed: here('recognised', 'sectors'),
  recognised: here('chosen', 'cluster'),
  'on-agenda': here('chosen', 'cluster'),
  prioritised: here('board', 'cluster'),
  parked: here('chosen', 'cluster', 'parked'),
  escalated: here('board', 'board'),
  decided: here('follow-up', 'lead'),
  'in-progress': here('follow-up', 'lead'),
  evaluated: here('answered', 'coordinator'),
  closed: ended('answered', 'closed'),
};

const placeOfSignal: Record<SignalState, PathPlace> = {
  draft: here('reported', 'reporter'),
  submitted: here('checked', 'coordinator'),
  'information-asked': here('checked', 'reporter', 'asked'),
  returned: ended('checked', 'returned'),
  referred: ended('checked', 'referred'),
  withdrawn: ended('reported', 'withdrawn'),
  accepted: here('bundled', 'coordinator'),
  answered: ended('answered'),
  closed: ended('answered', 'closed'),
};

const skippedFrom = (step: PathStep) => {
  const skipped = pathSteps.slice(pathSteps.indexOf(step), -1);
  return skipped.length > 0 && { skipped };
};

/** How a shared signal stands: its state, and in which it was when it was closed. */
export interface SharedStanding {
  state: SharedSignalState;
  closedFrom?: SharedSignalState | null;
}

/** The place of a shared signal on the path. Closed early, it does not claim the steps it never took. */
export function placeOfSharedSignal({ state, closedFrom }: SharedStanding): PathPlace {
  const place = placeOfShared[state];
  // Follow-up that was under way did take place.
  if (state !== 'closed' || !closedFrom || closedFrom === 'in-progress') return place;
  return { ...place, ...skippedFrom(placeOfShared[closedFrom].step) };
}

const reachOf = ({ step, skipped = [] }: PathPlace) => pathSteps.indexOf(step) - skipped.length / pathSteps.length;

/** The furthest of the shared signals that a signal sits in. */
function furthestOf(shared: readonly SharedStanding[]): PathPlace | undefined {
  const [first, ...rest] = shared.map((each) => placeOfSharedSignal(each));
  return first && rest.reduce((best, each) => (reachOf(each) > reachOf(best) ? each : best), first);
}

/** Answered along the way, the steps that its company did not take were not needed. */
function skippedBesides(furthest: PathPlace | undefined) {
  if (!furthest?.finished) return skippedFrom(furthest?.step ?? 'bundled');
  return furthest.skipped && { skipped: furthest.skipped };
}

/** What is accepted goes where its company goes; what was answered as long as somebody still works on it. */
const movesWith = (state: SignalState, { finished }: PathPlace) =>
  state === 'accepted' || (state === 'answered' && !finished);

/** Where a signal stands: as far as the furthest of the shared signals it sits in, once it is accepted. */
export function placeOf(state: SignalState, shared: readonly SharedStanding[]): PathPlace {
  const own = placeOfSignal[state];
  const furthest = furthestOf(shared);
  if (furthest && movesWith(state, furthest)) return furthest;
  return own.step === 'answered' ? { ...own, ...skippedBesides(furthest) } : own;
}
