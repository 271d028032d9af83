import { SendInvitation } from '@signalenbeleid/people';
import type { Subscription } from '@signalenbeleid/platform';

/**
 * Event → jobs. With schedule.ts this is everything that happens without anybody waiting for it.
 * A new line: `[signalEvents.reported, CountSignal, TellCoordinator],`
 */
export const subscriptions: Subscription[] = [['person-invited', SendInvitation]];
