import { invitations } from '@signalenbeleid/contracts/invitations.contract';
import { people, type Me } from '@signalenbeleid/contracts/people.contract';
import { zones } from '@signalenbeleid/contracts/zones.contract';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { act } from 'react';
import { App } from '../app.tsx';
import { queryClient } from '../queries.ts';
import { router } from '../router.tsx';
import { answering } from '../sign-in/api.testing.ts';

const id = '018f0000-0000-7000-8000-000000000000';
const items = [
  { slug: 'amalo', name: 'AMALO', province: 'Vlaams-Brabant' },
  { slug: 'regio-aalst', name: 'Regio Aalst', province: 'Oost-Vlaanderen' },
];
// A keeper is a member of every zone in which they did something, and coordinates none of them.
const entered = {
  slug: 'amalo',
  name: 'AMALO',
  memberId: id,
  roles: [{ role: 'keeper' as const }],
  permissions: [],
  organisations: [],
};
const me: Me = { accountId: id, name: 'Karel', email: 'karel@example.org', keeper: true, zones: [entered] };

async function open() {
  queryClient.clear();
  const invited = { id, email: 'noor@example.org', name: 'Noor', roles: [], createdAt: '', expiresAt: '' };
  const sent = answering(
    [people.me, { answer: me }],
    [zones.list, { answer: { items } }],
    [people.coordinators, { answer: { items: [] } }],
    [invitations.list, { answer: { items: [] } }],
    [invitations.invite, { answer: invited }],
  );
  render(<App />);
  await act(() => router.navigate({ href: '/' }));
  await screen.findByRole('heading', { level: 1, name: 'Alle zones' });
  return sent;
}

it('is where a keeper begins: among all zones, found by name or province', async () => {
  await open();
  expect(await screen.findByText('2 zones')).toBeInTheDocument();
  await userEvent.type(screen.getByRole('searchbox', { name: 'Zoek een zone' }), 'oost');
  expect(await screen.findByText('1 zone')).toBeInTheDocument();
  expect(screen.getByRole('rowheader', { name: 'Regio Aalst' })).toBeInTheDocument();
  await act(() => router.navigate({ href: '/' }));
});

it('invites the first coordinator of a zone, and says where the mail went', async () => {
  const sent = await open();
  await userEvent.click(await screen.findByRole('button', { name: 'Nodig uit voor AMALO' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(await dialog.findByText('Deze zone heeft nog geen coördinator.')).toBeInTheDocument();
  await userEvent.type(dialog.getByRole('textbox', { name: 'Naam' }), 'Noor');
  await userEvent.type(dialog.getByRole('textbox', { name: 'E-mailadres' }), 'noor@example.org');
  await userEvent.click(dialog.getByRole('button', { name: 'Verstuur de uitnodiging' }));
  expect(await screen.findByText('De uitnodiging voor Noor is onderweg naar noor@example.org.')).toBeInTheDocument();
  expect(sent.find(({ route }) => route === invitations.invite.route)?.body).toEqual({
    ...{ name: 'Noor', email: 'noor@example.org', organisationIds: [] },
    roles: [{ role: 'zone-coordinator' }],
  });
});

it('asks for a name and an address', async () => {
  const sent = await open();
  await userEvent.click(await screen.findByRole('button', { name: 'Nodig uit voor AMALO' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: 'Verstuur de uitnodiging' }));
  expect(await dialog.findByRole('link', { name: 'Geef de naam.' })).toBeInTheDocument();
  expect(sent.some(({ route }) => route === invitations.invite.route)).toBe(false);
});
