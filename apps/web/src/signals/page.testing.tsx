import { people, type Me, type OrganisationName } from '@signalenbeleid/contracts/people.contract';
import { permissions, type Permission, type Role } from '@signalenbeleid/contracts/permissions';
import { render } from '@testing-library/react';
import { act } from 'react';
import { App } from '../app.tsx';
import { queryClient } from '../queries.ts';
import { router } from '../router.tsx';
import { answering } from '../sign-in/api.testing.ts';
import { clearToasts } from '../ui/say/toast.tsx';

/** An id that is one for the contract. */
export const idOf = (number: number) => `018f0000-0000-7000-8000-${String(number).padStart(12, '0')}`;

const permissionsOf = (role: Role) =>
  (Object.keys(permissions) as Permission[]).filter((one) => (permissions[one] as readonly Role[]).includes(role));

/** Who is signed in: one person with one role in AMALO. */
export function personWith(role: Role, organisations: OrganisationName[] = []): Me {
  const zone = {
    ...{ slug: 'amalo', name: 'AMALO', memberId: idOf(900), roles: [{ role }] },
    ...{ permissions: permissionsOf(role), organisations },
  };
  return {
    accountId: idOf(901),
    name: 'Liesbet Verhaegen',
    email: 'liesbet@example.org',
    keeper: false,
    zones: [zone],
  };
}

/** Somebody with this role opens a page of AMALO, with these answers of the API. Gives back what was sent. */
export async function openAs(role: Role, address: string, ...replies: Parameters<typeof answering>) {
  act(clearToasts);
  queryClient.clear();
  const sent = answering([people.me, { answer: personWith(role) }], ...replies);
  render(<App />);
  await act(() => router.navigate({ href: `/z/amalo${address}` }));
  return {
    sent,
    /** The bodies that were sent to one endpoint, in order. */
    bodies: (route: string) => sent.filter((one) => one.route === route).map(({ body }) => body),
  };
}
