import { EmbedSignals, RefreshFingerprints } from '@signalenbeleid/look-alikes';
import { ForgetRepeats, VerifyChain, type ScheduleLine } from '@signalenbeleid/platform';
import { RenewSuggestions } from '@signalenbeleid/suggestions';
import { NoteOverdue } from '@signalenbeleid/themes';
import { CheckTrends } from '@signalenbeleid/trends';

/**
 * Time → jobs, as cron in the time of Brussels. `inEveryZone` runs apart in each zone, `forHouse` once.
 * A new line: `{ cron: '40 2 * * *', inEveryZone: ForgetRepeats },`
 */
export const schedule: ScheduleLine[] = [
  { cron: '10 2 * * *', forHouse: VerifyChain },
  { cron: '40 2 * * *', inEveryZone: ForgetRepeats },
  { cron: '20 3 * * *', inEveryZone: CheckTrends },
  // Finds nothing to do but after an update of the lexicon, or where signals came in past the use cases.
  { cron: '*/10 * * * *', inEveryZone: RefreshFingerprints },
  { cron: '5 * * * *', inEveryZone: EmbedSignals },
  { cron: '50 3 * * *', inEveryZone: RenewSuggestions },
  { cron: '0 6 * * *', inEveryZone: NoteOverdue },
];
