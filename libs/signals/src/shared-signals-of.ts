import type { SharedSignalState } from '@signalenbeleid/contracts/shared-signals.workflow';

/** A shared signal as a signal that sits in it shows it. */
export interface SharedSignalBrief {
  id: string;
  number: string;
  title: string;
  state: SharedSignalState;
  /** In which state it was when it was closed. */
  closedFrom: SharedSignalState | null;
}

/** In which shared signals signals sit: answered by the feature that bundles. */
export abstract class SharedSignalsOf {
  /** Per signal id the shared signals it sits in now; signals in none are left out. */
  abstract of(signalIds: readonly string[]): Promise<Map<string, SharedSignalBrief[]>>;
}
