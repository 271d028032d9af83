import { SendInvitation } from '@signalenbeleid/people';
import type { Subscription } from '@signalenbeleid/platform';
import { signalEvents } from '@signalenbeleid/signals';
import { CountSignal } from '@signalenbeleid/trends';

/**
 * Event → jobs. With schedule.ts this is everything that happens without anybody waiting for it.
 * A new line: `[signalEvents.reported, CountSignal, TellCoordinator],`
 */
export const subscriptions: Subscription[] = [
  ['person-invited', SendInvitation],
  // Whatever may change whether a signal counts, or as what.
  [signalEvents.accepted, CountSignal],
  [signalEvents.reopened, CountSignal],
  [signalEvents.classified, CountSignal],
  [signalEvents.withdrawn, CountSignal],
  [signalEvents.answered, CountSignal],
  [signalEvents.closed, CountSignal],
];
