import type { Endpoint } from '@signalenbeleid/contracts';
import { mandates } from '@signalenbeleid/contracts/mandates.contract';
import { people } from '@signalenbeleid/contracts/people.contract';
import { rounds, type RoundView } from '@signalenbeleid/contracts/rounds.contract';
import { sharedSignals } from '@signalenbeleid/contracts/shared-signals.contract';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { router } from '../router.tsx';
import { openPage } from '../shell/open-page.testing.tsx';
import { idOf, line, personWith } from '../shared-signals/shared-signal.testing.ts';
import { closedRound, option, round, roundLine } from './round.testing.ts';

const steering = personWith('cluster-steering', [], 'welfare');
const member = (number: number, name: string, kind: 'effective' | 'substitute') => ({
  ...{ id: idOf(number + 50), memberId: idOf(number), name, cluster: 'welfare' as const, kind },
  ...{ organisations: [], validFrom: '2025-01-01', version: 1 },
});
const seats = { items: [member(31, 'Griet Lemmens', 'effective'), member(32, 'Emine Yildiz', 'substitute')] };

async function open(address: string, ...replies: [Endpoint, { answer?: unknown }][]) {
  const sent = await openPage(
    'reporter',
    `/z/amalo/overleg${address}`,
    ...replies,
    [people.me, { answer: steering }],
    [mandates.list, { answer: seats }],
    [rounds.list, { answer: { items: [] } }],
  );
  return ({ route }: Endpoint) => sent.filter((one) => one.route === route).map(({ body }) => body);
}
const openRound = async (view: RoundView, ...acts: [Endpoint, { answer?: unknown }][]) => {
  const bodies = await open(`/${view.id}`, ...acts, [rounds.one, { answer: view }]);
  await screen.findByRole('heading', { level: 1, name: view.title });
  return bodies;
};
const person = userEvent.setup();

it('lists rounds per cluster, with how many voted and what waits for the person', async () => {
  const items = [roundLine({ waitsForYou: true }), roundLine({ id: idOf(101), cluster: 'care', title: 'Zorg kiest' })];
  await open('', [rounds.list, { answer: { items } }]);
  const welfare = within(await screen.findByRole('region', { name: 'Welzijn' }));
  expect(welfare.getByText('12 van 25 stemden')).toBeInTheDocument();
  expect(welfare.getByText('Wacht op jou')).toBeInTheDocument();
  expect(welfare.getByRole('link', { name: 'Stem nu' })).toHaveAttribute('href', `/z/amalo/overleg/${idOf(100)}/stem`);
  expect(within(screen.getByRole('region', { name: 'Zorg' })).queryByText('Wacht op jou')).not.toBeInTheDocument();
});

it('prepares a round of at least two shared signals of the own cluster', async () => {
  const items = [line({ id: idOf(1), title: 'Signaal 1' }), line({ id: idOf(2), title: 'Signaal 2' })];
  const shared = [sharedSignals.list, { answer: { items, total: 2, more: false } }] as [Endpoint, { answer: unknown }];
  const made = { answer: round({ state: 'draft', mayRun: true }) };
  const bodies = await open('/nieuw', shared, [rounds.make, made], [rounds.one, made]);
  const save = await screen.findByRole('button', { name: 'Bewaar de ronde' });
  await person.click(screen.getByRole('checkbox', { name: /Signaal 1/ }));
  expect(save).toHaveAccessibleDescription('Kies minstens twee signalen.');
  await person.click(screen.getByRole('checkbox', { name: /Signaal 2/ }));
  const name = screen.getByRole('textbox', { name: /Naam van de ronde/ });
  await person.clear(name);
  await person.type(name, 'Overleg van januari');
  await person.click(screen.getByRole('button', { name: 'Bewaar de ronde' }));
  const sent = { cluster: 'welfare', title: 'Overleg van januari', sharedSignalIds: [idOf(1), idOf(2)] };
  expect(bodies(rounds.make)).toEqual([sent]);
  await waitFor(() => expect(router.state.location.pathname).toBe(`/z/amalo/overleg/${idOf(100)}`));
});

it('lets who runs it open it, and nobody else', async () => {
  const opened = round({ mayRun: true });
  const bodies = await openRound(round({ state: 'draft', mayRun: true }), [rounds.open, { answer: opened }]);
  await person.click(screen.getByRole('button', { name: 'Open de ronde' }));
  expect(bodies(rounds.open)).toHaveLength(1);
  expect(await screen.findByText('12 van 25 stemden')).toBeInTheDocument();
});

it('says politely how many voted, and gives no way to close to a member', async () => {
  await openRound(round());
  expect(screen.getByText('12 van 25 stemden').closest('[role=status]')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Sluit en toon de uitslag' })).not.toBeInTheDocument();
});

it('asks before it closes, and sends how many are chosen', async () => {
  const bodies = await openRound(round({ mayRun: true }), [rounds.close, { answer: closedRound({ mayRun: true }) }]);
  await person.click(screen.getByRole('radio', { name: 'Eén signaal' }));
  await person.click(screen.getByRole('button', { name: 'Sluit en toon de uitslag' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'De ronde sluiten?' }));
  expect(bodies(rounds.close)).toEqual([]);
  await person.click(dialog.getByRole('button', { name: 'Sluit en toon de uitslag' }));
  expect(bodies(rounds.close)).toEqual([{ choose: 1 }]);
});

it('names who stands in for a member that is not there', async () => {
  const absence = { absentId: idOf(31), substituteId: idOf(32), absent: 'Griet Lemmens', substitute: 'Emine Yildiz' };
  const after = { answer: round({ mayRun: true, absences: [absence] }) };
  const bodies = await openRound(round({ mayRun: true }), [rounds.excuse, after]);
  await person.click(await screen.findByRole('combobox', { name: 'Wie is er niet?' }));
  await person.click(await screen.findByRole('option', { name: 'Griet Lemmens', hidden: true }));
  await person.selectOptions(screen.getByLabelText('Wie valt in?'), 'Emine Yildiz');
  await person.click(screen.getByRole('button', { name: 'Laat invallen' }));
  expect(bodies(rounds.excuse)).toEqual([{ absentId: idOf(31), substituteId: idOf(32) }]);
});

it('shows the frozen result, most dots first, with objections without a name', async () => {
  await openRound(closedRound());
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual([
    'Signaal 2',
    'Signaal 1',
    'Signaal 3',
  ]);
  expect(within(rows[0]!).getByText('Gekozen')).toBeInTheDocument();
  expect(screen.getByText(/20 van 25 plaatsen stemden. 1 onthouding./)).toBeInTheDocument();
  expect(screen.getByText('Te vroeg.')).toBeInTheDocument();
});

it('says it when fewer members voted than the rule asks', async () => {
  await openRound(closedRound({ quorumMet: false, voted: 3 }));
  expect(screen.getByText(/minder dan de 50 % die nodig is/)).toBeInTheDocument();
});

it('lets the steering group settle a tie with a reason, for no more than still fit', async () => {
  const tied = closedRound({
    mayRun: true,
    tie: [idOf(1), idOf(3)],
    tieOpen: 1,
    options: [option(1, { dots: 4 }), option(2, { dots: 9, chosen: true }), option(3, { dots: 4 })],
  });
  const bodies = await openRound(tied, [rounds.settle, { answer: closedRound() }]);
  const section = within(screen.getByRole('region', { name: 'Beslis over de gelijke stand' }));
  await person.click(section.getByRole('checkbox', { name: 'Signaal 1' }));
  await person.click(section.getByRole('checkbox', { name: 'Signaal 3' }));
  expect(section.getByRole('button', { name: 'Leg de keuze vast' })).toHaveAccessibleDescription(
    'Kies er hoogstens 1.',
  );
  await person.click(section.getByRole('checkbox', { name: 'Signaal 1' }));
  await person.type(section.getByRole('textbox', { name: 'Waarom?' }), 'Meer sectoren zien het.');
  await person.click(section.getByRole('button', { name: 'Leg de keuze vast' }));
  expect(bodies(rounds.settle)).toEqual([{ sharedSignalIds: [idOf(3)], reason: 'Meer sectoren zien het.' }]);
});
