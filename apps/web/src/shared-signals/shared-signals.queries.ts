import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query';
import { escalations } from '@signalenbeleid/contracts/escalations.contract';
import {
  sharedSignals,
  type SharedSignalFilter,
  type SharedSignalView,
} from '@signalenbeleid/contracts/shared-signals.contract';
import { call } from '../api.ts';

const base = (zone: string) => ['shared-signals', zone];

/** Shared signals of a zone, page after page, last changed first. */
export const sharedSignalsQuery = (zone: string, filter: SharedSignalFilter = {}) =>
  infiniteQueryOptions({
    queryKey: [...base(zone), 'list', filter],
    queryFn: ({ pageParam }) =>
      call(sharedSignals.list, { params: { zone }, query: { ...filter, ...(pageParam && { after: pageParam }) } }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });

/** One shared signal with all that stands around it. */
export const sharedSignalQuery = (zone: string, shared: string) =>
  queryOptions({
    queryKey: [...base(zone), 'one', shared],
    queryFn: () => call(sharedSignals.one, { params: { zone, shared } }),
  });

/** What happened to it, oldest first. */
export const historyQuery = (zone: string, shared: string) =>
  queryOptions({
    queryKey: [...base(zone), 'history', shared],
    queryFn: () => call(sharedSignals.history, { params: { zone, shared } }),
  });

/** What was brought before the board about it, newest first. */
export const escalationsOfQuery = (zone: string, shared: string) =>
  queryOptions({
    queryKey: ['board', zone, 'of', shared],
    queryFn: () => call(escalations.list, { params: { zone }, query: { sharedSignal: shared } }),
  });

/** Every edition of its neutral words, newest first. */
export const wordingsQuery = (zone: string, shared: string) =>
  queryOptions({
    queryKey: [...base(zone), 'wordings', shared],
    queryFn: () => call(sharedSignals.wordings, { params: { zone, shared } }),
  });

/** After an act: shows the answer of the API at once, and looks again at all that hangs on it. */
export function useShowAnswer(zone: string) {
  const client = useQueryClient();
  return (view: SharedSignalView) => {
    client.setQueryData(sharedSignalQuery(zone, view.id).queryKey, view);
    // Without the one itself: the answer is newer than anything that is on its way.
    return client.invalidateQueries({
      queryKey: base(zone),
      predicate: ({ queryKey }) => queryKey[2] !== 'one',
    });
  };
}

/** Looks again at every shared signal of the zone: signals were bundled or a round was held. */
export function useRefreshShared(zone: string) {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: base(zone) });
}
