import { escalationEvents } from '@signalenbeleid/escalations';
import { BeginAnswer, feedbackEvents, MailAnswer, TellReporter } from '@signalenbeleid/feedback';
import { EmbedSignals, FingerprintSignal, RefreshFingerprints } from '@signalenbeleid/look-alikes';
import { SendInvitation } from '@signalenbeleid/people';
import type { Subscription } from '@signalenbeleid/platform';
import { ReleaseSignal, sharedSignalEvents } from '@signalenbeleid/shared-signals';
import { signalEvents } from '@signalenbeleid/signals';
import { followed, KeepSuggestions } from '@signalenbeleid/suggestions';
import { CountSignal } from '@signalenbeleid/trends';
import { zoneEvents } from '@signalenbeleid/zones';

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
  [signalEvents.withdrawn, CountSignal, ReleaseSignal],
  [signalEvents.answered, CountSignal],
  [signalEvents.closed, CountSignal],
  [signalEvents.asked, TellReporter],
  [signalEvents.returned, TellReporter],
  [signalEvents.referred, TellReporter],
  [escalationEvents.decisionPublished, BeginAnswer],
  [feedbackEvents.approved, MailAnswer],
  // Whatever changes by which words something is found, and by whom.
  ...[
    ...[signalEvents.reported, signalEvents.submitted, signalEvents.accepted, signalEvents.rewritten],
    ...[
      signalEvents.returned,
      signalEvents.referred,
      signalEvents.withdrawn,
      signalEvents.closed,
      signalEvents.reopened,
    ],
    ...[sharedSignalEvents.made, sharedSignalEvents.rewritten],
  ].map((event): Subscription => [event, FingerprintSignal]),
  ...[signalEvents.reported, signalEvents.submitted, signalEvents.accepted, signalEvents.rewritten].map(
    (event): Subscription => [event, EmbedSignals],
  ),
  [zoneEvents.wordsChanged, RefreshFingerprints],
  // Whatever may change what belongs together.
  ...followed.map((type): Subscription => [type, KeepSuggestions]),
];
