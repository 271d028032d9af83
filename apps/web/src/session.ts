import { useQuery, queryOptions } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { Permission } from '@signalenbeleid/contracts';
import { people } from '@signalenbeleid/contracts/people.contract';
import { signIn } from '@signalenbeleid/contracts/sign-in.contract';
import { ApiProblem, call } from './api.ts';
import { queryClient } from './queries.ts';

/** Who is signed in, their zones, and what they may do there. */
export const meQuery = queryOptions({ queryKey: ['me'], queryFn: () => call(people.me), staleTime: 60_000 });

/** Who is signed in; undefined until it is known. */
export function useMe() {
  return useQuery(meQuery).data;
}

/** The zone of this page: its slug from the address, and what the person may do there. */
export function useZone() {
  const { zone: slug = '' } = useParams({ strict: false });
  const me = useMe();
  const zone = me?.zones.find((one) => one.slug === slug);
  return {
    slug,
    name: zone?.name ?? slug,
    me: zone,
    /** The address of a page in this zone: `path('/signalen')`. */
    path: (inside: string) => `/z/${slug}${inside}`,
    /** May this person do that here? What depends on one record the API decides. */
    may: (permission: Permission) => zone?.permissions.includes(permission) ?? false,
  };
}

/** Ends the session, and forgets all that was read or written in this window. */
export async function leave() {
  await call(signIn.signOut).catch(() => undefined);
  queryClient.clear();
  sessionStorage.clear();
  window.location.assign('/aanmelden');
}

/** A part of the address of this page, such as the id of what it shows. */
export function useParam(name: string): string {
  const params: Record<string, string | undefined> = useParams({ strict: false });
  return params[name] ?? '';
}

/** The API says that nobody is signed in. */
export function isNotSignedIn(error: unknown): boolean {
  return error instanceof ApiProblem && error.details.status === 401;
}
