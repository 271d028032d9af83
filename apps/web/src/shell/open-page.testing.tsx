import type { Endpoint } from '@signalenbeleid/contracts';
import { people, type Me } from '@signalenbeleid/contracts/people.contract';
import { permissions, type Permission, type Role } from '@signalenbeleid/contracts/permissions';
import { render } from '@testing-library/react';
import { act } from 'react';
import { App } from '../app.tsx';
import { queryClient } from '../queries.ts';
import { router } from '../router.tsx';
import { answering } from '../sign-in/api.testing.ts';

/** The member who looks, in every page test. */
export const memberId = '018f0000-0000-7000-8000-000000000000';

const permissionsOf = (role: Role) =>
  (Object.keys(permissions) as Permission[]).filter((one) => (permissions[one] as readonly Role[]).includes(role));

type Replies = Parameters<typeof answering>;

/** Somebody with one role in AMALO opens a page, with these answers in the place of the API. Answers what was sent. */
export async function openPage(role: Role, address: string, ...replies: Replies) {
  queryClient.clear();
  const zone = {
    slug: 'amalo',
    name: 'AMALO',
    memberId,
    roles: [{ role }],
    permissions: permissionsOf(role),
    organisations: [],
  };
  const me: Me = {
    accountId: memberId,
    name: 'Liesbet Verhaegen',
    email: 'liesbet@example.org',
    keeper: false,
    zones: [zone],
  };
  const sent = answering(...replies, [people.me as Endpoint, { answer: me }]);
  render(<App />);
  await act(() => router.navigate({ href: address }));
  return sent;
}
