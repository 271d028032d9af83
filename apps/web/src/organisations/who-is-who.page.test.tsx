import { mandates, type WhoIsWho } from '@signalenbeleid/contracts/mandates.contract';
import type { Role } from '@signalenbeleid/contracts/permissions';
import { clusters } from '@signalenbeleid/contracts/taxonomy';
import { trends } from '@signalenbeleid/contracts/trends.contract';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { memberId, openPage } from '../shell/open-page.testing.tsx';

const person = (name: string, more: object = {}) => ({
  ...{ memberId: name, name, function: 'huisarts', organisations: ['Praktijk De Meander'], steers: false },
  ...more,
});
const care = {
  cluster: 'care' as const,
  seats: 3,
  effective: [person('Veerle Janssens', { steers: true, email: 'veerle@example.org' }), person('Stijn Michiels')],
  substitutes: [person('Nadia Benali', { standsInFor: 'Stijn Michiels' })],
  observers: [],
  experts: [],
  sectors: [
    {
      sector: 'HUISARTS' as const,
      organisations: [{ id: memberId, name: 'Praktijk De Meander', municipality: 'Asse', does: 'Zes huisartsen.' }],
      coordinators: ['Veerle Janssens'],
    },
  ],
};
const page: WhoIsWho = {
  clusters: clusters.map((cluster) =>
    cluster === 'care' ? care : { ...care, cluster, effective: [], substitutes: [], sectors: [] },
  ),
  board: [person('Mieke Declercq')],
  coordinators: [person('Liesbet Verhaegen')],
};
const figures = { year: '2026', silentSectors: ['TANDARTS' as const], silentMunicipalities: ['Opwijk'] };

const open = (role: Role, address = '') =>
  openPage(
    role,
    `/z/amalo/wie-is-wie${address}`,
    [mandates.whoIsWho, { answer: page }],
    [trends.process, { answer: figures }],
  );

it('says who votes, who stands in for whom, and how many seats are free', async () => {
  await open('cluster-member');
  const voters = within(await screen.findByRole('region', { name: 'Tabel: Wie stemt' }));
  expect(voters.getByRole('row', { name: /Veerle Janssens stuurgroep/ })).toHaveTextContent('Praktijk De Meander');
  expect(screen.getByText(/3 zetels, 2 ingevuld. Nog 1 zetel vrij./)).toBeInTheDocument();
  expect(screen.getByRole('row', { name: /Nadia Benali/ })).toHaveTextContent('plaatsvervanger voor Stijn Michiels');
});

it('shows an address only where the zone shows it', async () => {
  await open('cluster-member');
  expect(await screen.findByRole('link', { name: /veerle@example.org/ })).toHaveAttribute(
    'href',
    'mailto:veerle@example.org',
  );
  expect(screen.getByText(/Contactgegevens zie je hier niet/)).toBeInTheDocument();
});

it('names the sectors without an organisation, and who was silent this year', async () => {
  await open('cluster-member');
  const missing = within(await screen.findByRole('region', { name: 'Wie nog ontbreekt' }));
  expect(missing.getByText('Kinesitherapeuten')).toBeInTheDocument();
  expect(missing.queryByText('Huisartsen')).not.toBeInTheDocument();
  const silent = within(await screen.findByRole('region', { name: 'Van wie we dit jaar nog niets hoorden' }));
  expect(silent.getByText('Tandartsen')).toBeInTheDocument();
  expect(silent.getByText('Opwijk')).toBeInTheDocument();
});

it('finds people and organisations by what is typed, and leads to the organisation', async () => {
  await open('cluster-member');
  await userEvent.type(await screen.findByRole('searchbox', { name: /Zoek een naam/ }), 'meander');
  expect(await screen.findByText('6 gevonden')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Praktijk De Meander' })).toHaveAttribute(
    'href',
    `/z/amalo/wie-is-wie/${memberId}`,
  );
});

it('lets only the coordinator add an organisation', async () => {
  await open('zone-coordinator', '?cluster=pzon');
  expect(await screen.findByRole('link', { name: 'Voeg een organisatie toe' })).toBeInTheDocument();
  expect(await screen.findByText(/In deze cluster heeft nog niemand een zetel/)).toBeInTheDocument();
});

it('offers a member nothing to change', async () => {
  await open('cluster-member');
  await screen.findByText(/3 zetels/);
  expect(screen.queryByRole('link', { name: 'Voeg een organisatie toe' })).not.toBeInTheDocument();
});
