import { actions } from '@signalenbeleid/contracts/actions.contract';
import { organisations, type OrganisationView } from '@signalenbeleid/contracts/organisations.contract';
import { members } from '@signalenbeleid/contracts/people.contract';
import { sharedSignals } from '@signalenbeleid/contracts/shared-signals.contract';
import { zones } from '@signalenbeleid/contracts/zones.contract';
import type { Role } from '@signalenbeleid/contracts/permissions';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { memberId as id, openPage } from '../shell/open-page.testing.tsx';

const organisation: OrganisationView = {
  ...{
    id,
    name: 'CAW De Vaart',
    sector: 'CAW',
    cluster: 'welfare',
    municipality: 'Asse',
    does: 'Onthaal.',
    active: true,
  },
  ...{ forWhom: 'Iedereen', website: 'caw.example.org', version: 3 },
  contacts: [{ function: 'teamcoach', name: 'Nele', email: 'nele@example.org', forConstituency: true }],
};
const shared = { id, title: 'Wachttijden', path: { step: 'chosen', turn: 'cluster' } };
const action = {
  id,
  title: 'Kaart maken',
  lead: { id, name: 'Nele' },
  dueOn: '2020-01-31',
  state: 'running',
  overdue: true,
};
const zone = {
  ...{
    slug: 'amalo',
    name: 'AMALO',
    province: '',
    alsoWritten: '',
    note: '',
    answerWithinDays: 14,
    extraLabels: [],
    hiddenCodes: [],
  },
  municipalities: [{ name: 'Asse', toCheck: false }],
};

const open = (role: Role, address: string, answer: OrganisationView = organisation) =>
  openPage(
    role,
    `/z/amalo/wie-is-wie${address}`,
    [organisations.one, { answer }],
    [organisations.change, { answer: { ...answer, version: 4 } }],
    [organisations.create, { answer }],
    [members.list, { answer: { items: [], total: 0 } }],
    [sharedSignals.list, { answer: { items: [shared], total: 1, more: false } }],
    [actions.list, { answer: { items: [action], counts: {} } }],
    [zones.one, { answer: zone }],
  );

it('says what it does, whom to ask by function, and what it carries', async () => {
  await open('cluster-member', `/${id}`);
  const contacts = within(await screen.findByRole('region', { name: 'Tabel: Wie spreek je aan' }));
  expect(contacts.getByRole('row', { name: /teamcoach achterban/ })).toHaveTextContent('nele@example.org');
  expect(await screen.findByRole('link', { name: 'Wachttijden' })).toHaveAttribute(
    'href',
    `/z/amalo/gedeelde-signalen/${id}`,
  );
  expect(await screen.findByText('te laat')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'caw.example.org' })).toHaveAttribute('href', 'https://caw.example.org');
  expect(screen.queryByRole('link', { name: 'Pas aan' })).not.toBeInTheDocument();
});

it('says so when contacts are hidden, and when it stopped', async () => {
  const { contacts: _hidden, ...rest } = organisation;
  await open('cluster-member', `/${id}`, { ...rest, active: false });
  expect(await screen.findByText(/Contactgegevens zie je hier niet/)).toBeInTheDocument();
  expect(screen.getByText('Deze organisatie is gestopt.')).toBeInTheDocument();
});

it('is changed with the version that was read; what was emptied is sent as empty', async () => {
  const sent = await open('zone-coordinator', `/${id}/aanpassen`);
  await userEvent.clear(await screen.findByRole('textbox', { name: /Website/ }));
  await userEvent.click(screen.getByRole('checkbox', { name: /Deze organisatie werkt nog/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'CAW De Vaart' })).toBeInTheDocument();
  const change = sent.find(({ route }) => route === organisations.change.route);
  expect(change?.body).toMatchObject({
    name: 'CAW De Vaart',
    website: '',
    active: false,
    contacts: organisation.contacts,
  });
});

it('asks a name and a sector of a new one, and a function of each contact', async () => {
  const sent = await open('zone-coordinator', '/nieuw');
  await userEvent.click(await screen.findByRole('button', { name: 'Voeg een contact toe' }));
  await userEvent.type(screen.getByRole('textbox', { name: /E-mail/ }), 'geen adres');
  await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
  expect(await screen.findByRole('link', { name: 'Geef de naam van de organisatie.' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Kies een sector.' })).toBeInTheDocument();
  expect(screen.getByRole('group', { name: 'Wie spreek je aan?' })).toHaveTextContent(/Kijk de contacten na/);
  expect(sent.some(({ route }) => route === organisations.create.route)).toBe(false);
});
