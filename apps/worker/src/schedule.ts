import { ForgetRepeats, VerifyChain, type ScheduleLine } from '@signalenbeleid/platform';

/**
 * Time → jobs, as cron in the time of Brussels. `inEveryZone` runs apart in each zone, `forHouse` once.
 * A new line: `{ cron: '30 3 * * *', inEveryZone: CompareTrends },`
 */
export const schedule: ScheduleLine[] = [
  { cron: '10 2 * * *', forHouse: VerifyChain },
  { cron: '40 2 * * *', inEveryZone: ForgetRepeats },
];
