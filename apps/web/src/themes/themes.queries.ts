import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query';
import { actions, type ActionFilter, type ActionView } from '@signalenbeleid/contracts/actions.contract';
import { members } from '@signalenbeleid/contracts/people.contract';
import { sharedSignals } from '@signalenbeleid/contracts/shared-signals.contract';
import { themes, type ThemeView } from '@signalenbeleid/contracts/themes.contract';
import { call } from '../api.ts';

/** The themes of the zone, newest year first. */
export const themesQuery = (zone: string) =>
  queryOptions({ queryKey: ['themes', zone, 'list'], queryFn: () => call(themes.list, { params: { zone } }) });

/** One theme. */
export const themeQuery = (zone: string, theme: string) =>
  queryOptions({
    queryKey: ['themes', zone, 'one', theme],
    queryFn: () => call(themes.one, { params: { zone, theme } }),
  });

/** Actions that fit, page after page, with how many there are in each state. */
export const actionsQuery = (zone: string, filter: ActionFilter = {}) =>
  infiniteQueryOptions({
    queryKey: ['actions', zone, 'list', filter],
    queryFn: ({ pageParam }) =>
      call(actions.list, { params: { zone }, query: { ...filter, ...(pageParam && { after: pageParam }) } }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });

/** One action with its follow-up. */
export const actionQuery = (zone: string, action: string) =>
  queryOptions({
    queryKey: ['actions', zone, 'one', action],
    queryFn: () => call(actions.one, { params: { zone, action } }),
  });

/** Who can be the lead of an action. */
export const leadsQuery = (zone: string) =>
  queryOptions({
    queryKey: ['members', zone, 'leads'],
    queryFn: async () => {
      const ask = (role: 'lead' | 'zone-coordinator') =>
        call(members.list, { params: { zone }, query: { role, status: 'active' } });
      const lists = await Promise.all([ask('lead'), ask('zone-coordinator')]);
      const names = new Map(lists.flatMap(({ items }) => items.map(({ id, name }) => [id, name] as const)));
      return [...names].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label));
    },
  });

/** The shared signals that can be linked to a theme. */
export const linkableQuery = (zone: string) =>
  queryOptions({
    queryKey: ['shared-signals', zone, 'linkable'],
    queryFn: () => call(sharedSignals.list, { params: { zone }, query: { limit: 100 } }),
  });

/** After an act on a theme: shows the answer of the API at once, and looks again at the lists. */
export function useShowTheme(zone: string) {
  const client = useQueryClient();
  return (view: ThemeView) => {
    client.setQueryData(themeQuery(zone, view.id).queryKey, view);
    void client.invalidateQueries({ queryKey: themesQuery(zone).queryKey });
    return view;
  };
}

/** The same after an act on an action. */
export function useShowAction(zone: string) {
  const client = useQueryClient();
  return (view: ActionView) => {
    client.setQueryData(actionQuery(zone, view.id).queryKey, view);
    void client.invalidateQueries({ queryKey: ['actions', zone, 'list'] });
    return view;
  };
}
