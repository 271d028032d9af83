import type { SharedSignalState, SharedSignalStep } from '@signalenbeleid/contracts/shared-signals.workflow';

/** How many organisations of how many sectors must recognise a problem before it counts as recognised: settled per zone. */
export interface Threshold {
  organisations: number;
  sectors: number;
}
/** The organisations that recognise a problem now, by their sector. */
export type Recognitions = readonly { organisationId: string; sector: string }[];

/** Enough organisations of enough sectors see the problem too. Signals do not count here: reporting is not recognising. */
export function isRecognised(recognitions: Recognitions, threshold: Threshold): boolean {
  const organisations = new Set(recognitions.map(({ organisationId }) => organisationId));
  const sectors = new Set(recognitions.map(({ sector }) => sector));
  return organisations.size >= threshold.organisations && sectors.size >= threshold.sectors;
}

/** The step that a change of recognitions brings: only between proposed and recognised; what is further stays where it is. */
export function stepByRecognition(state: SharedSignalState, recognised: boolean): SharedSignalStep | undefined {
  if (state === 'proposed' && recognised) return 'recognise';
  if (state === 'recognised' && !recognised) return 'doubt';
  return undefined;
}
