import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { signals, type SignalLine, type SignalView } from '@signalenbeleid/contracts/signals.contract';
import { zones } from '@signalenbeleid/contracts/zones.contract';
import { idOf, openAs } from './page.testing.tsx';
import { filterOf } from './signals.page.tsx';

const line: SignalLine = {
  id: idOf(1),
  number: 'AMALO-2026-0001',
  state: 'accepted',
  kind: 'knelpunt',
  title: 'Patiëntenstop bij huisartsen',
  categories: [],
  targetGroups: [],
  sector: 'CAW',
  municipality: 'Asse',
  reportedAt: '2026-11-20T08:00:00.000Z',
  sharedSignals: 1,
};
const view: SignalView = {
  ...{
    id: line.id,
    number: line.number,
    state: 'accepted',
    kind: 'knelpunt',
    categories: [],
    targetGroups: [],
    outsideZone: false,
    sources: [],
  },
  reportedAt: line.reportedAt,
  neutral: { title: line.title, text: 'Inwoners vinden geen huisarts.', edition: 1, at: '2026-11-21T08:00:00.000Z' },
  questions: [],
  sharedSignals: [],
  path: { step: 'bundled', turn: 'coordinator', finished: false },
  mine: false,
  version: 2,
};
const original = { title: 'Huisarts neemt niemand', description: 'Al drie praktijken gebeld.' };

type Replies = Parameters<typeof openAs> extends [unknown, unknown, ...infer R] ? R : never;
const always: Replies = [
  [zones.one, { problem: 'unavailable' }],
  [signals.history, { answer: { items: [{ at: line.reportedAt, type: 'signal.reported' }] } }],
];

test('lists the signals, says how many there are, and opens each', async () => {
  await openAs(
    'cluster-member',
    '/signalen',
    [signals.list, { answer: { items: [line], next: 'x', total: 1000, more: true } }],
    ...always,
  );
  const table = within(await screen.findByRole('table', { name: 'Signalen' }));
  expect(table.getByRole('link', { name: line.title })).toHaveAttribute('href', `/z/amalo/signalen/${line.id}`);
  expect(table.getByText('in 1 gedeeld signaal')).toBeVisible();
  expect(screen.getByText(/van 1000\+ getoond/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Toon meer' })).toBeVisible();
});

test.each([
  ['/signalen?staat=accepted', /Het nieuwste eerst\./],
  ['/signalen?zoek=vervoer', /Wat het best past, staat bovenaan\./],
])('says in which order %s stands', async (address, order) => {
  await openAs(
    'cluster-member',
    address,
    [signals.list, { answer: { items: [line], total: 1, more: false } }],
    ...always,
  );
  expect(await screen.findByText(order)).toBeVisible();
});

test('says what to do when a filter leaves nothing', async () => {
  await openAs(
    'cluster-member',
    '/signalen?zoek=vervoer',
    [signals.list, { answer: { items: [], total: 0, more: false } }],
    ...always,
  );
  expect(await screen.findByRole('heading', { name: 'Geen signaal past bij wat je zoekt' })).toBeVisible();
  await userEvent.click(screen.getAllByRole('button', { name: 'Wis de filters' }).at(-1) as HTMLElement);
  await waitFor(() => expect(screen.getByRole('searchbox', { name: 'Zoek in de signalen' })).toHaveValue(''));
});

test.each([
  [
    { zoek: ' vervoer ', staat: 'accepted' },
    { q: 'vervoer', state: 'accepted' },
  ],
  [{ zoek: 'v' }, {}],
  [{ staat: 'verzonnen', thema: 'ONZIN', maand: '2026-13x' }, {}],
  [
    { maand: '2026-01', sector: 'CAW' },
    { month: '2026-01', sector: 'CAW' },
  ],
])('reads the address %o', (values, filter) => expect(filterOf(values)).toEqual(filter));

test('shows a member the neutral words, who is to act, and nothing of the original', async () => {
  await openAs('cluster-member', `/signalen/${line.id}`, [signals.one, { answer: view }], ...always);
  expect(await screen.findByRole('heading', { level: 1, name: line.title })).toBeVisible();
  expect(screen.getByText('Inwoners vinden geen huisarts.')).toBeVisible();
  expect(screen.getByText('Nu aan zet: de coördinator.')).toBeVisible();
  expect(screen.getByText('Het origineel lezen alleen de aanbrenger en de coördinatoren.')).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'Wat je nog kan doen' })).not.toBeInTheDocument();
  expect(await screen.findByText('Gemeld')).toBeVisible();
});

test('shows a coordinator the original beside it, and that it is their turn', async () => {
  await openAs('zone-coordinator', `/signalen/${line.id}`, [signals.one, { answer: { ...view, original } }], ...always);
  expect(await screen.findByText('Al drie praktijken gebeld.')).toBeVisible();
  expect(screen.getByText('Jij bent aan zet.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Bundel dit signaal' })).toBeVisible();
  expect(screen.getByText('Open dit signaal opnieuw')).toBeVisible();
});

test('closes with an explanation, and opens again when asked', async () => {
  const closed: SignalView = {
    ...view,
    original,
    state: 'closed',
    version: 3,
    path: { step: 'answered', turn: 'nobody', mark: 'closed', finished: true },
  };
  const { bodies } = await openAs(
    'zone-coordinator',
    `/signalen/${line.id}`,
    [signals.one, { answer: { ...view, original } }],
    [signals.close, { answer: closed }],
    [signals.reopen, { answer: { ...view, original } }],
    ...always,
  );
  await userEvent.click(await screen.findByText('Sluit dit signaal af'));
  await userEvent.type(screen.getByRole('textbox', { name: 'Uitleg voor de aanbrenger' }), 'Dit is opgelost.');
  await userEvent.click(screen.getByRole('button', { name: 'Sluit af' }));
  expect(await screen.findByText('Het signaal is afgesloten.')).toBeVisible();
  expect(screen.getByText('Niemand is nu aan zet.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Maak ongedaan' }));
  expect(await screen.findByText('Ongedaan gemaakt.')).toBeVisible();
  expect(screen.getByText('Jij bent aan zet.')).toBeVisible();
  expect(screen.queryByText('Niemand is nu aan zet.')).not.toBeInTheDocument();
  expect(bodies(signals.close.route)).toEqual([{ explanation: 'Dit is opgelost.' }]);
  expect(bodies(signals.reopen.route)).toHaveLength(1);
});
