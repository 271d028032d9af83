import { queryOptions, useQueryClient } from '@tanstack/react-query';
import {
  signals,
  type SignalFilter,
  type SignalLine,
  type SignalView,
} from '@signalenbeleid/contracts/signals.contract';
import { zones } from '@signalenbeleid/contracts/zones.contract';
import { call } from '../api.ts';

/** One signal. */
export const signalQuery = (zone: string, signal: string) =>
  queryOptions({
    queryKey: ['signal', zone, signal],
    queryFn: () => call(signals.one, { params: { zone, signal } }),
    enabled: signal !== '',
  });

/** What anybody may know of the zone. */
export const zoneQuery = (zone: string) =>
  queryOptions({ queryKey: ['zone', zone], queryFn: () => call(zones.one, { params: { zone } }), staleTime: 600_000 });

const most = 5;

/** The signals that wait for a check, oldest first; those of which the reporter was asked something come last. */
export const queueQuery = (zone: string) =>
  queryOptions({
    queryKey: ['signals', zone, 'queue'],
    queryFn: async () => {
      const found: SignalLine[] = [];
      let after: string | undefined;
      let more = false;
      for (let page = 0; page < most; page += 1) {
        const query: SignalFilter = { state: 'unchecked', limit: 100, ...(after && { after }) };
        const answer = await call(signals.list, { params: { zone }, query });
        found.push(...answer.items);
        after = answer.next;
        more = answer.next !== undefined;
        if (!after) break;
      }
      const oldestFirst = found.toReversed();
      const waitsForReporter = ({ state }: SignalLine) => state === 'information-asked';
      return {
        items: [...oldestFirst.filter((one) => !waitsForReporter(one)), ...oldestFirst.filter(waitsForReporter)],
        more,
      };
    },
  });

/** Shows a signal as the API answered it, and reads anew what else depends on it: the lists at once, the rest behind it. */
export function useSignalChanged(zone: string) {
  const queries = useQueryClient();
  return async (view?: SignalView) => {
    if (view) queries.setQueryData(signalQuery(zone, view.id).queryKey, view);
    else void queries.invalidateQueries({ queryKey: ['signal', zone] });
    for (const name of ['my-signals', 'today']) void queries.invalidateQueries({ queryKey: [name, zone] });
    await queries.invalidateQueries({ queryKey: ['signals', zone] });
  };
}
