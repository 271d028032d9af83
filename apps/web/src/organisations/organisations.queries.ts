import { queryOptions } from '@tanstack/react-query';
import { actions } from '@signalenbeleid/contracts/actions.contract';
import { mandates } from '@signalenbeleid/contracts/mandates.contract';
import { organisations } from '@signalenbeleid/contracts/organisations.contract';
import { members } from '@signalenbeleid/contracts/people.contract';
import { sharedSignals } from '@signalenbeleid/contracts/shared-signals.contract';
import { trends } from '@signalenbeleid/contracts/trends.contract';
import { call } from '../api.ts';

const ofZone = (zone: string) => ['organisations', zone];

/** What a change of an organisation makes old. */
export const organisationKeys = (zone: string) => [ofZone(zone), ['who-is-who', zone]];

/** Who sits where, and which organisations there are. */
export const whoIsWhoQuery = (zone: string) =>
  queryOptions({
    queryKey: ['who-is-who', zone],
    queryFn: () => call(mandates.whoIsWho, { params: { zone } }),
  });

/** Every organisation of the zone, by name. */
export const organisationsQuery = (zone: string) =>
  queryOptions({
    queryKey: [...ofZone(zone), 'list'],
    queryFn: () => call(organisations.list, { params: { zone }, query: {} }),
  });

/** One organisation with its contacts. */
export const organisationQuery = (zone: string, organisation: string) =>
  queryOptions({
    queryKey: [...ofZone(zone), organisation],
    queryFn: () => call(organisations.one, { params: { zone, organisation } }),
  });

/** Its people in the zone. */
export const peopleOfQuery = (zone: string, organisation: string) =>
  queryOptions({
    queryKey: [...ofZone(zone), organisation, 'people'],
    queryFn: () => call(members.list, { params: { zone }, query: { organisation, status: 'active' } }),
  });

/** The shared signals it recognises, last changed first. */
export const recognisedByQuery = (zone: string, organisation: string) =>
  queryOptions({
    queryKey: [...ofZone(zone), organisation, 'recognised'],
    queryFn: () => call(sharedSignals.list, { params: { zone }, query: { organisation, limit: 20 } }),
  });

/** The actions that its people lead, open ones first. */
export const ledByQuery = (zone: string, organisation: string) =>
  queryOptions({
    queryKey: [...ofZone(zone), organisation, 'actions'],
    queryFn: () => call(actions.list, { params: { zone }, query: { organisation, limit: 20 } }),
  });

/** Who has not been heard this year. */
export const silentQuery = (zone: string, year: string) =>
  queryOptions({
    queryKey: ['trends', zone, 'process', year],
    queryFn: () => call(trends.process, { params: { zone }, query: { year } }),
    staleTime: 300_000,
  });
