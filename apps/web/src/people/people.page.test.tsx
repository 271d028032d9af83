import type { Fault, ProblemType } from '@signalenbeleid/contracts';
import { invitations } from '@signalenbeleid/contracts/invitations.contract';
import { mandates, type MandateView } from '@signalenbeleid/contracts/mandates.contract';
import { organisations } from '@signalenbeleid/contracts/organisations.contract';
import { members, type MemberView } from '@signalenbeleid/contracts/people.contract';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { memberId, openPage } from '../shell/open-page.testing.tsx';

const id = '018f0000-0000-7000-8000-000000000001';
const partner = { id: '018f0000-0000-7000-8000-000000000002', name: 'Sociale dienst Asse' };
const bart: MemberView = {
  ...{
    id,
    name: 'Bart Meskens',
    function: 'maatschappelijk werker',
    email: 'bart@example.org',
    status: 'active',
    version: 4,
  },
  organisations: [partner],
  roles: [{ role: 'cluster-steering', cluster: 'welfare' }],
};
const seat: MandateView = {
  ...{ id, memberId: id, name: 'Bart Meskens', cluster: 'welfare', kind: 'effective', organisations: [partner] },
  ...{ validFrom: '2025-01-01', version: 1 },
};
const invitation = {
  ...{ id, email: 'noor@example.org', name: 'Noor', roles: [{ role: 'lead' as const }] },
  ...{ createdAt: '2026-01-20T08:00:00.000Z', expiresAt: '2026-02-03T08:00:00.000Z' },
};

type Reply = { answer?: unknown } | { problem: ProblemType; errors?: Fault[] };
const open = (
  address: string,
  { member = bart, roles = { answer: bart } }: { member?: MemberView; roles?: Reply } = {},
) =>
  openPage(
    'zone-coordinator',
    `/z/amalo/instellingen${address}`,
    [members.setRoles, roles],
    [members.change, { answer: member }],
    [members.endSessions, {}],
    [members.suspend, { answer: { ...member, status: 'suspended', version: 5 } }],
    [members.readmit, { answer: { ...member, status: 'active', version: 6 } }],
    [members.one, { answer: member }],
    [members.list, { answer: { items: [member], total: 1 } }],
    [mandates.list, { answer: { items: [seat] } }],
    [mandates.change, { answer: seat }],
    [mandates.appoint, { answer: seat }],
    [invitations.resend, { answer: invitation }],
    [invitations.withdraw, {}],
    [invitations.list, { answer: { items: [invitation] } }],
    [invitations.invite, { answer: invitation }],
    [
      organisations.list,
      { answer: { items: [{ ...partner, sector: 'OCMW', cluster: 'welfare', does: '', active: true }], total: 1 } },
    ],
  );
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

it('lists the people with their roles, and leads to each', async () => {
  await open('?deel=mensen');
  expect(await screen.findByRole('link', { name: 'Bart Meskens' })).toHaveAttribute(
    'href',
    `/z/amalo/instellingen/mensen/${id}`,
  );
  expect(screen.getByText('stuurgroep van een cluster (Welzijn)')).toBeInTheDocument();
});

it('changes what is known of a person, also what is taken away', async () => {
  const sent = await open(`/mensen/${id}`);
  await userEvent.click(await screen.findByRole('link', { name: 'Pas aan' }));
  const job = await screen.findByRole('textbox', { name: /Functie/ });
  await userEvent.clear(job);
  await userEvent.type(screen.getByRole('textbox', { name: 'Naam' }), ' junior');
  await press('Haal weg: Sociale dienst Asse');
  await press('Bewaar');
  expect(await screen.findByText('De gegevens van Bart Meskens zijn aangepast.')).toBeInTheDocument();
  const { body } = sent.find(({ route }) => route === members.change.route) ?? {};
  expect(body).toEqual({ name: 'Bart Meskens junior', function: '', organisationIds: [] });
});

it('gives roles with what they cover, and sends nothing while that is missing', async () => {
  const sent = await open(`/mensen/${id}`);
  await userEvent.click(await screen.findByRole('checkbox', { name: /lid van een cluster/ }));
  await press('Bewaar de rollen');
  expect(await screen.findByRole('link', { name: /Zeg bij elke rol/ })).toBeInTheDocument();
  expect(sent.some(({ route }) => route === members.setRoles.route)).toBe(false);
  const [first] = screen.getAllByRole('checkbox', { name: 'Zorg' });
  if (first) await userEvent.click(first);
  await userEvent.click(screen.getByRole('checkbox', { name: /trekker/ }));
  await press('Bewaar de rollen');
  expect(await screen.findByText(/De rollen van Bart Meskens zijn aangepast/)).toBeInTheDocument();
  const { body } = sent.find(({ route }) => route === members.setRoles.route) ?? {};
  expect(body).toEqual({
    roles: [
      { role: 'cluster-steering', cluster: 'welfare' },
      { role: 'cluster-member', cluster: 'care' },
      { role: 'lead' },
    ],
  });
});

it('says why the last coordinator stays', async () => {
  const errors = [{ path: '', code: 'lastCoordinator' }];
  await open(`/mensen/${id}`, { roles: { problem: 'rule-broken', errors } });
  await press('Bewaar de rollen');
  expect(await screen.findByText(/Een zone heeft altijd een ELZ-coördinator/)).toBeInTheDocument();
});

it('signs somebody out everywhere', async () => {
  const sent = await open(`/mensen/${id}`);
  await press('Meld overal af');
  expect(await screen.findByText(/Bart Meskens is overal afgemeld/)).toBeInTheDocument();
  expect(sent.filter(({ route }) => route === members.endSessions.route)).toHaveLength(1);
});

it('stops the access of somebody only after asking', async () => {
  const sent = await open(`/mensen/${id}`);
  await press('Stop de toegang');
  const dialog = within(await screen.findByRole('dialog', { name: 'De toegang van Bart Meskens stoppen?' }));
  expect(sent.some(({ route }) => route === members.suspend.route)).toBe(false);
  await userEvent.click(dialog.getByRole('button', { name: 'Stop de toegang' }));
  expect(await screen.findByText('Bart Meskens kan niet meer in deze zone.')).toBeInTheDocument();
});

it('gives the access back', async () => {
  await open(`/mensen/${id}`, { member: { ...bart, status: 'suspended' } });
  expect(await screen.findByText('De toegang is gestopt.')).toBeInTheDocument();
  await press('Geef de toegang terug');
  expect(await screen.findByText('Bart Meskens kan weer in deze zone.')).toBeInTheDocument();
});

it('lets nobody shut themselves out', async () => {
  await open(`/mensen/${memberId}`, { member: { ...bart, id: memberId } });
  expect(await screen.findByText(/Dit ben jij/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Stop de toegang' })).not.toBeInTheDocument();
});

it('invites somebody with a role', async () => {
  const sent = await open('/uitnodigen');
  await userEvent.type(await screen.findByRole('textbox', { name: 'Naam' }), 'Noor');
  await userEvent.type(screen.getByRole('textbox', { name: 'E-mailadres' }), 'noor@example.org');
  await userEvent.click(screen.getByRole('checkbox', { name: /trekker/ }));
  await press('Verstuur de uitnodiging');
  expect(await screen.findByText('De uitnodiging voor Noor is onderweg naar noor@example.org.')).toBeInTheDocument();
  const { body } = sent.find(({ route }) => route === invitations.invite.route) ?? {};
  expect(body).toEqual({ name: 'Noor', email: 'noor@example.org', organisationIds: [], roles: [{ role: 'lead' }] });
});

it('sends an invitation again, and takes one back', async () => {
  const sent = await open('?deel=uitnodigingen');
  await press('Stuur opnieuw naar Noor');
  expect(await screen.findByText(/Er is een nieuwe mail onderweg naar noor@example.org/)).toBeInTheDocument();
  await press('Trek in: de uitnodiging van Noor');
  expect(await screen.findByText('De uitnodiging van Noor is ingetrokken.')).toBeInTheDocument();
  const routes = sent.map(({ route }) => route);
  expect(routes).toContain(invitations.resend.route);
  expect(routes).toContain(invitations.withdraw.route);
});

it('ends a mandate on a day', async () => {
  const sent = await open(`/mensen/${id}`);
  await press('Beëindig het mandaat van Bart Meskens');
  const dialog = within(await screen.findByRole('dialog', { name: 'Wanneer stopt Bart Meskens?' }));
  await userEvent.clear(dialog.getByLabelText(/Laatste dag/));
  await userEvent.type(dialog.getByLabelText(/Laatste dag/), '2030-06-30');
  await userEvent.click(dialog.getByRole('button', { name: 'Beëindig' }));
  expect(await screen.findByText('Het mandaat van Bart Meskens loopt tot en met 30 juni 2030.')).toBeInTheDocument();
  expect(sent.find(({ route }) => route === mandates.change.route)?.body).toEqual({ validTo: '2030-06-30' });
});

it('gives a place on behalf of the own organisation, and to a substitute whose place', async () => {
  const sent = await open(`/plaats?cluster=welfare&persoon=${memberId}`, { member: { ...bart, id: memberId } });
  await userEvent.click(await screen.findByRole('radio', { name: /plaatsvervanger/ }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'In wiens plaats?' }), 'Bart Meskens');
  await press('Geef deze plaats');
  expect(await screen.findByText('Bart Meskens heeft een plaats in de cluster Welzijn.')).toBeInTheDocument();
  expect(sent.find(({ route }) => route === mandates.appoint.route)?.body).toMatchObject({
    ...{ memberId, cluster: 'welfare', kind: 'substitute', standsInFor: id },
    organisationIds: [partner.id],
  });
});
