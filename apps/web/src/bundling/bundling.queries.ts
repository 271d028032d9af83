import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { sharedSignals } from '@signalenbeleid/contracts/shared-signals.contract';
import { signals, type SignalFilter } from '@signalenbeleid/contracts/signals.contract';
import { call } from '../api.ts';

const PAGE = 40;

/** Accepted signals that sit in no bundle yet, newest first, page after page. */
export const unbundledQuery = (zone: string, filter: Pick<SignalFilter, 'q' | 'category' | 'sector'>) =>
  infiniteQueryOptions({
    queryKey: ['signals', zone, 'unbundled', filter],
    queryFn: ({ pageParam }) => {
      const query: SignalFilter = {
        ...filter,
        state: 'unbundled',
        limit: PAGE,
        ...(pageParam && { after: pageParam }),
      };
      return call(signals.list, { params: { zone }, query });
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });

/** One signal with its words, as far as this person may read them. */
export const signalQuery = (zone: string, signal: string) =>
  queryOptions({
    queryKey: ['signals', zone, 'one', signal],
    queryFn: () => call(signals.one, { params: { zone, signal } }),
  });

/** What looks like a signal: shared signals first of all, and signals beside it. */
export const lookAlikesQuery = (zone: string, signal: string) =>
  queryOptions({
    queryKey: ['signals', zone, 'look-alikes', signal],
    queryFn: () => call(sharedSignals.similarTo, { params: { zone, signal } }),
    staleTime: 60_000,
  });
