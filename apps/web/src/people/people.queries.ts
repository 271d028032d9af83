import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { invitations } from '@signalenbeleid/contracts/invitations.contract';
import { mandates } from '@signalenbeleid/contracts/mandates.contract';
import { members, type MemberFilter } from '@signalenbeleid/contracts/people.contract';
import { call } from '../api.ts';
import { useZone } from '../session.ts';

/** The people of a zone who fit, by name. */
export const membersQuery = (zone: string, filter: MemberFilter = {}) =>
  queryOptions({
    queryKey: ['members', zone, 'list', filter],
    queryFn: () => call(members.list, { params: { zone }, query: filter }),
  });

/** One person of a zone. */
export const memberQuery = (zone: string, member: string) =>
  queryOptions({
    queryKey: ['members', zone, 'one', member],
    queryFn: () => call(members.one, { params: { zone, member } }),
  });

/** Invitations that wait, newest first. */
export const invitationsQuery = (zone: string) =>
  queryOptions({
    queryKey: ['invitations', zone],
    queryFn: () => call(invitations.list, { params: { zone } }),
  });

/** Every mandate of a zone, also those that are over. */
export const mandatesQuery = (zone: string) =>
  queryOptions({
    queryKey: ['mandates', zone],
    queryFn: () => call(mandates.list, { params: { zone }, query: {} }),
  });

/** Reads anew what changes when something about the people of this zone does. */
export function useRefreshPeople() {
  const queries = useQueryClient();
  const { slug } = useZone();
  return () =>
    Promise.all(
      ['members', 'invitations', 'mandates', 'who-is-who', 'coordinators'].map((name) =>
        queries.invalidateQueries({ queryKey: [name, slug] }),
      ),
    );
}
