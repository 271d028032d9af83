import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { rounds, type RoundFilter, type RoundView } from '@signalenbeleid/contracts/rounds.contract';
import { call } from '../api.ts';
import { useRefreshShared } from '../shared-signals/shared-signals.queries.ts';

/** How often a page looks again while people vote, in milliseconds. */
export const WHILE_VOTING = 3000;

const base = (zone: string) => ['rounds', zone];

/** Rounds of the zone, newest first. */
export const roundsQuery = (zone: string, filter: RoundFilter = {}) =>
  queryOptions({
    queryKey: [...base(zone), 'list', filter],
    queryFn: () => call(rounds.list, { params: { zone }, query: filter }),
  });

/** One round; looked at again and again while it is open, so that everyone sees how many voted. */
export const roundQuery = (zone: string, round: string) =>
  queryOptions({
    queryKey: [...base(zone), 'one', round],
    queryFn: () => call(rounds.one, { params: { zone, round } }),
    refetchInterval: ({ state }) => (state.data?.state === 'closed' ? false : WHILE_VOTING),
  });

/** After an act on a round: shows the answer at once and looks again at the lists that hang on it. */
export function useShowRound(zone: string) {
  const client = useQueryClient();
  const refreshShared = useRefreshShared(zone);
  return (view: RoundView) => {
    client.setQueryData(roundQuery(zone, view.id).queryKey, view);
    void refreshShared();
    return client.invalidateQueries({ queryKey: [...base(zone), 'list'] });
  };
}
