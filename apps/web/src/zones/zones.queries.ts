import { queryOptions } from '@tanstack/react-query';
import { people } from '@signalenbeleid/contracts/people.contract';
import { zones } from '@signalenbeleid/contracts/zones.contract';
import { call } from '../api.ts';

/** Every zone, by name. */
export const zonesQuery = queryOptions({ queryKey: ['zones'], queryFn: () => call(zones.list), staleTime: 600_000 });

/** What anybody may know of a zone: its municipalities and its note. */
export const municipalitiesQuery = (zone: string) =>
  queryOptions({ queryKey: ['zone', zone], queryFn: () => call(zones.one, { params: { zone } }), staleTime: 600_000 });

/** What the zone settled for itself. */
export const settingsQuery = (zone: string) =>
  queryOptions({ queryKey: ['zone-settings', zone], queryFn: () => call(zones.settings, { params: { zone } }) });

/** The words of the zone's own. */
export const zoneWordsQuery = (zone: string) =>
  queryOptions({ queryKey: ['zone-words', zone], queryFn: () => call(zones.words, { params: { zone } }) });

/** Seats and rules of decision of every cluster, newest first. */
export const clusterRulesQuery = (zone: string) =>
  queryOptions({ queryKey: ['cluster-rules', zone], queryFn: () => call(zones.clusterRules, { params: { zone } }) });

/** Who coordinates a zone, by name. */
export const coordinatorsQuery = (zone: string) =>
  queryOptions({ queryKey: ['coordinators', zone], queryFn: () => call(people.coordinators, { params: { zone } }) });
