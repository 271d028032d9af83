import { queryOptions, useQuery } from '@tanstack/react-query';
import { today } from '@signalenbeleid/contracts/today.contract';
import { call } from '../api.ts';
import { useZone } from '../session.ts';

/** What waits on this person in this zone, and on others: the page Vandaag shows it, the menu counts it. */
export const todayQuery = (zone: string) =>
  queryOptions({
    queryKey: ['today', zone],
    queryFn: () => call(today.view, { params: { zone } }),
    staleTime: 60_000,
  });

/** The numbers in the menu: how many things wait for the person (amber), and how many signals are new. */
export function useMenuCounts(): { waiting: number; fresh: number } {
  const { slug, may } = useZone();
  const { data } = useQuery({ ...todayQuery(slug), enabled: may('signals.own') });
  const tasks = data?.tasks ?? [];
  return { waiting: tasks.length, fresh: tasks.find(({ kind }) => kind === 'check')?.count ?? 0 };
}
