import { people, type Me } from '@signalenbeleid/contracts/people.contract';
import { permissions, type Permission, type Role } from '@signalenbeleid/contracts/permissions';
import { signIn } from '@signalenbeleid/contracts/sign-in.contract';
import { today, type Today } from '@signalenbeleid/contracts/today.contract';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { act } from 'react';
import { App } from '../app.tsx';
import { queryClient } from '../queries.ts';
import { router } from '../router.tsx';
import { meQuery } from '../session.ts';
import { answering } from '../sign-in/api.testing.ts';

const id = '018f0000-0000-7000-8000-000000000000';
const permissionsOf = (role: Role) =>
  (Object.keys(permissions) as Permission[]).filter((one) => (permissions[one] as readonly Role[]).includes(role));

const waiting: Today = {
  tasks: [
    { kind: 'check', count: 12 },
    { kind: 'approve-answer', count: 4 },
  ],
  underWay: [],
  week: { signals: 0, recognitions: 0, decisions: 0, answers: 0 },
};

/** Somebody with one role in AMALO opens this page. */
async function open(role: Role, address: string) {
  const zone = {
    slug: 'amalo',
    name: 'AMALO',
    memberId: id,
    roles: [{ role }],
    permissions: permissionsOf(role),
    organisations: [],
  };
  const me: Me = {
    accountId: id,
    name: 'Liesbet Verhaegen',
    email: 'liesbet@example.org',
    keeper: false,
    zones: [zone],
  };
  answering([people.me, { answer: me }], [today.view, { answer: waiting }]);
  render(<App />);
  await act(() => router.navigate({ href: address }));
  return within(await screen.findByRole('navigation', { name: 'Hoofdmenu' }));
}
afterEach(() => queryClient.clear());

test('shows a coordinator the whole menu', async () => {
  const menu = await open('zone-coordinator', '/z/amalo/nergens');
  await menu.findByText('2');
  expect(menu.getAllByRole('link').map((link) => link.textContent)).toEqual([
    'Vandaag2 wachten op jou',
    'Signalen12 nieuw',
    'Gedeelde signalen',
    'Overleg',
    'Bestuur',
    'Jaarthema',
    'Trends',
    'Wie is wie',
    'Instellingen',
  ]);
});

test('gives a reporter the own signals and a way to report', async () => {
  const menu = await open('reporter', '/z/amalo/nergens');
  expect(menu.getByRole('link', { name: 'Van mij' })).toHaveAttribute('href', '/z/amalo/mijn-signalen');
  expect(menu.getByRole('link', { name: 'Meld een signaal' })).toHaveAttribute('href', '/z/amalo/melden');
});

test('shows where one is, also on a page that lies elsewhere', async () => {
  const menu = await open('zone-coordinator', '/z/amalo/acties/nergens/nergens');
  expect(menu.getByRole('link', { current: 'page' })).toHaveTextContent('Jaarthema');
});

test('leaves out what a role does not need', async () => {
  const menu = await open('external-reader', '/z/amalo/nergens');
  expect(menu.queryByRole('link', { name: 'Signalen' })).not.toBeInTheDocument();
  expect(menu.queryByRole('link', { name: 'Instellingen' })).not.toBeInTheDocument();
});

test('says how many things wait for the person', async () => {
  const menu = await open('zone-coordinator', '/z/amalo/nergens');
  expect(await menu.findByRole('link', { name: 'Vandaag 2 wachten op jou' })).toBeInTheDocument();
  expect(menu.getByRole('link', { name: 'Signalen 12 nieuw' })).toBeInTheDocument();
});

test('begins with a way past the menu, to the content', async () => {
  await open('zone-coordinator', '/z/amalo/nergens');
  await userEvent.tab();
  expect(screen.getByRole('link', { name: 'Naar de inhoud' })).toHaveFocus();
  expect(screen.getByRole('main')).toHaveAttribute('id', 'inhoud');
});

test('finds a page by some letters, goes there by keyboard and gives its title the focus', async () => {
  await open('zone-coordinator', '/z/amalo/nergens');
  await userEvent.keyboard('{Control>}k{/Control}');
  const field = await screen.findByRole('combobox', { name: 'Zoek of doe iets' });
  await userEvent.type(field, 'gedeeld');
  expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Gedeelde signalen');
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(router.state.location.pathname).toBe('/z/amalo/gedeelde-signalen'));
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
});

test('says that a page does not exist, inside the menu', async () => {
  await open('zone-coordinator', '/z/amalo/nergens');
  expect(await screen.findByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' })).toBeInTheDocument();
  await waitFor(() => expect(document.title).toBe('Deze pagina bestaat niet · Signalenbeleid'));
});

test('keeps the page when the session has ended, and goes on after signing in elsewhere', async () => {
  await open('zone-coordinator', '/z/amalo/nergens');
  answering([people.me, { problem: 'not-signed-in' }]);
  await act(() => queryClient.refetchQueries(meQuery));
  expect(await screen.findByRole('alert')).toHaveTextContent('Je bent afgemeld. Wat je schreef, blijft hier staan.');
  expect(screen.getByRole('heading', { level: 1 })).toBeInTheDocument();
  answering([people.me, { answer: queryClient.getQueryData(meQuery.queryKey) }]);
  await userEvent.click(screen.getByRole('button', { name: 'Ik ben weer aangemeld' }));
  await waitFor(() => expect(screen.getByRole('alert')).toBeEmptyDOMElement());
});

test('leaves nothing of what was read or written in the window, for whoever sits there next', async () => {
  await open('zone-coordinator', '/z/amalo/nergens');
  answering([signIn.signOut, {}]);
  sessionStorage.setItem('melden:amalo', '{"typed":{"title":"Een ontwerp"}}');
  await userEvent.click(screen.getByRole('button', { name: /Liesbet Verhaegen/ }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Meld je af' }));
  await waitFor(() => expect(sessionStorage).toHaveLength(0));
  expect(queryClient.getQueryData(meQuery.queryKey)).toBeUndefined();
});

test('gives nothing away of a zone that is not theirs', async () => {
  answering([
    people.me,
    { answer: { accountId: id, name: 'Nadia', email: 'nadia@example.org', keeper: false, zones: [] } },
  ]);
  render(<App />);
  await act(() => router.navigate({ href: '/z/pajottenland/sessies' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' })).toBeInTheDocument();
});
