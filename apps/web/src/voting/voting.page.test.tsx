import type { Endpoint } from '@signalenbeleid/contracts';
import { people } from '@signalenbeleid/contracts/people.contract';
import { rounds, type OwnSeat, type RoundView } from '@signalenbeleid/contracts/rounds.contract';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { closedRound, round } from '../rounds/round.testing.ts';
import { openPage } from '../shell/open-page.testing.tsx';
import { idOf, personWith } from '../shared-signals/shared-signal.testing.ts';

const seat = (more: Partial<OwnSeat> = {}): OwnSeat => ({
  ...{ seatId: idOf(81), member: 'Ilse Cornelis', organisations: ['Woonzorgcentrum Avondster'] },
  ...{ standIn: false, voted: false },
  ...more,
});

async function open(page: 'stem' | 'scherm', view: RoundView, ...acts: [Endpoint, { answer?: unknown }][]) {
  const sent = await openPage(
    'reporter',
    `/z/amalo/overleg/${view.id}/${page}`,
    ...acts,
    [people.me, { answer: personWith('cluster-member') }],
    [rounds.one, { answer: view }],
    [rounds.list, { answer: { items: [] } }],
  );
  await screen.findByRole('heading', { level: 1 });
  return ({ route }: Endpoint) => sent.filter((one) => one.route === route).map(({ body }) => body);
}
const person = userEvent.setup();
const give = (title: string, dots: string) =>
  person.click(within(screen.getByRole('group', { name: title })).getByRole('radio', { name: dots }));

it('counts dots, says when there are too many, and sends what was given', async () => {
  const after = { answer: round({ yourSeats: [seat({ voted: true })], voted: 13 }) };
  const bodies = await open('stem', round({ yourSeats: [seat()] }), [rounds.cast, after]);
  await give('Signaal 1', '2 stippen');
  await give('Signaal 3', '2 stippen');
  expect(screen.getByRole('button', { name: 'Dien mijn keuze in' })).toHaveAccessibleDescription(
    'Je gaf 4 stippen, je hebt er 3. Haal er weg.',
  );
  await give('Signaal 3', '1 stip');
  expect(screen.getByText('3 van 3 stippen gegeven')).toHaveAttribute('role', 'status');
  await person.click(screen.getByRole('button', { name: 'Dien mijn keuze in' }));
  const dots = [
    { sharedSignalId: idOf(1), dots: 2 },
    { sharedSignalId: idOf(3), dots: 1 },
  ];
  expect(bodies(rounds.cast)).toEqual([{ seatId: idOf(81), dots }]);
  // The button that was pressed is gone: who works by keyboard goes on from the title.
  const thanks = await screen.findByRole('heading', { name: 'Bedankt, je stem is geteld' });
  await waitFor(() => expect(thanks).toHaveFocus());
  expect(screen.getByText('13 van 25 stemden')).toBeInTheDocument();
});

it('lets somebody abstain with an objection', async () => {
  const after = { answer: round({ yourSeats: [seat({ voted: true })] }) };
  const bodies = await open('stem', round({ yourSeats: [seat()] }), [rounds.cast, after]);
  await person.click(screen.getByText('Ik wil niet kiezen, of ik heb een bezwaar'));
  await person.click(screen.getByRole('checkbox', { name: /Ik onthoud me/ }));
  await person.type(screen.getByRole('textbox', { name: /Mijn bezwaar/ }), 'Te vroeg.');
  await person.click(screen.getByRole('button', { name: 'Dien mijn keuze in' }));
  expect(bodies(rounds.cast)).toEqual([{ seatId: idOf(81), dots: [], abstain: true, objection: 'Te vroeg.' }]);
});

it('changes a vote while the round is open', async () => {
  const view = round({ yourSeats: [seat({ voted: true })] });
  const bodies = await open('stem', view, [rounds.recast, { answer: view }]);
  await person.click(screen.getByRole('button', { name: 'Verander mijn keuze' }));
  await give('Signaal 2', '1 stip');
  await person.click(screen.getByRole('button', { name: 'Vervang mijn keuze' }));
  expect(bodies(rounds.recast)).toEqual([{ seatId: idOf(81), dots: [{ sharedSignalId: idOf(2), dots: 1 }] }]);
});

it('asks for whom one votes when one also stands in for somebody', async () => {
  const other = seat({ seatId: idOf(82), member: 'Griet Lemmens', organisations: ['DMW Samen'], standIn: true });
  await open('stem', round({ yourSeats: [seat(), other] }));
  const whom = within(screen.getByRole('group', { name: 'Voor wie stem je?' }));
  await person.click(whom.getByRole('radio', { name: /DMW Samen \(Griet Lemmens\)/ }));
  expect(screen.getByText('voor DMW Samen (Griet Lemmens)')).toBeInTheDocument();
});

it('gives an expert no ballot, and says why', async () => {
  await open('stem', round());
  expect(screen.getByRole('heading', { name: 'Je kan in deze ronde niet stemmen' })).toBeInTheDocument();
  expect(screen.queryByRole('radio')).not.toBeInTheDocument();
});

it('shows the room how many chose, without any menu', async () => {
  await open('scherm', round());
  expect(
    screen.getByRole('heading', { name: 'Welke één of twee signalen moeten naar het bestuur?' }),
  ).toBeInTheDocument();
  expect(screen.getByText(/van de 25 plaatsen kozen/).closest('[role=status]')).toHaveTextContent(/^12 van de 25/);
  expect(screen.getByRole('img', { name: /QR-code/ })).toBeInTheDocument();
  expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
  expect(screen.queryByText('Signaal 1')).not.toBeInTheDocument();
});

it('shows the room the result, and what comes next', async () => {
  await open('scherm', closedRound());
  expect(screen.getByRole('heading', { name: 'Dit signaal gaat naar het bestuur' })).toBeInTheDocument();
  const first = within(screen.getAllByRole('listitem')[0]!);
  expect(first.getByText('Signaal 2')).toBeInTheDocument();
  expect(first.getByText('Gekozen')).toBeInTheDocument();
  expect(screen.getByText('wie bereidt het dossier voor?')).toBeInTheDocument();
});
