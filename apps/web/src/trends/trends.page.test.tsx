import { trends, type TrendSeries, type TrendTable } from '@signalenbeleid/contracts/trends.contract';
import { zones } from '@signalenbeleid/contracts/zones.contract';
import type { Role } from '@signalenbeleid/contracts/permissions';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { router } from '../router.tsx';
import { openPage } from '../shell/open-page.testing.tsx';
import { choiceOf } from './trend-choice.ts';

const frame = {
  unit: 'quarter' as const,
  periods: ['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2'],
  running: true,
  smallNumber: 5,
  everything: true,
  countedAt: '2026-05-12T05:00:00.000Z',
};
const series: TrendSeries = {
  ...frame,
  points: [{ signals: 9 }, { signals: 12 }, { signals: 21, expected: { from: 8, to: 14 } }, { signals: 3 }],
  total: 45,
  rising: true,
};
const table: TrendTable = {
  ...frame,
  by: 'category',
  lines: [
    { value: 'MOBILITEIT', points: [{ signals: 4 }], total: 30, rising: true },
    { value: 'WONEN', points: [{ signals: 5 }, {}], rising: false },
  ],
};
const process = {
  year: '2026',
  medianDaysToAnswer: 6,
  answeredPercent: 94,
  silentSectors: ['TANDARTS'],
  silentMunicipalities: ['Opwijk'],
};
const zone = {
  ...{ slug: 'amalo', name: 'AMALO', province: '', alsoWritten: '', note: '', municipalities: [] },
  answerWithinDays: 14,
  extraLabels: [],
  hiddenCodes: [],
};

const open = (role: Role, address = '', found: TrendSeries = series) =>
  openPage(
    role,
    `/z/amalo/trends${address}`,
    [trends.series, { answer: found }],
    [trends.table, { answer: table }],
    [trends.process, { answer: process }],
    [
      trends.check,
      { answer: { checked: true, at: '2026-05-12T01:20:00.000Z', signals: 40, wrongSignals: 1, wrongCounts: 0 } },
    ],
    [
      trends.recount,
      { answer: { checked: true, at: '2026-05-12T08:00:00.000Z', signals: 40, wrongSignals: 0, wrongCounts: 0 } },
    ],
    [zones.one, { answer: zone }],
  );
const lead = () => screen.findByText(/^In het eerste kwartaal van 2026|^Voor het eerste/);

it('says in a sentence what the last ended period tells, against what was expected', async () => {
  await open('zone-coordinator', '?thema=MOBILITEIT');
  expect(await lead()).toHaveTextContent(
    'In het eerste kwartaal van 2026 kwamen er 21 signalen over mobiliteit en vervoer. Dat is meer dan de 8 tot 14 die we in die tijd van het jaar verwachten.',
  );
});

it('gives the same figures in a table', async () => {
  await open('zone-coordinator');
  await userEvent.click(await screen.findByRole('button', { name: /Toon de cijfers/ }));
  const rows = within(screen.getByRole('table', { name: 'Aantal signalen per periode' })).getAllByRole('row');
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    'PeriodeSignalenVerwacht',
    'het derde kwartaal van 20259',
    'het vierde kwartaal van 202512',
    'het eerste kwartaal van 2026218 tot 14',
    'het tweede kwartaal van 2026 (loopt nog)3',
  ]);
});

it('says which numbers are hidden and why, and offers a longer period', async () => {
  await open('cluster-member', '', { ...series, everything: false, points: [{}, {}, {}, {}] });
  expect(await lead()).toHaveTextContent('tonen we het aantal signalen niet: het is te klein');
  expect(screen.getByText(/Waarom sommige cijfers verborgen zijn/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Bekijk per jaar' }));
  expect(router.state.location.href).toBe('/z/amalo/trends?periode=jaar');
});

it('lets a member choose one thing at a time, a coordinator as many as they want', async () => {
  await open('cluster-member', '?thema=MOBILITEIT');
  await userEvent.selectOptions(await screen.findByLabelText('Sector'), 'CAW');
  expect(router.state.location.search).toEqual({ sector: 'CAW' });
  document.body.replaceChildren();
  await open('zone-coordinator', '?thema=MOBILITEIT');
  await userEvent.selectOptions(await screen.findByLabelText('Sector'), 'CAW');
  expect(router.state.location.search).toEqual({ thema: 'MOBILITEIT', sector: 'CAW' });
});

it('tells themes apart, with what rises and at least how many where some are hidden', async () => {
  await open('cluster-member');
  const rows = within(await screen.findByRole('table', { name: /per thema/ }))
    .getAllByRole('row')
    .slice(1);
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    'Mobiliteit en vervoerstijgt30',
    'Wonen en dakloosheidminstens 5',
  ]);
  expect(within(rows[0] as HTMLElement).getByRole('link')).toHaveAttribute('href', '/z/amalo/trends?thema=MOBILITEIT');
});

it('says how the zone answers and who has not been heard', async () => {
  await open('cluster-member');
  const side = within(await screen.findByRole('complementary', { name: 'Meer over de cijfers' }));
  expect(await side.findByText('6 dagen')).toBeInTheDocument();
  expect(side.getByText(/Opwijk, Tandartsen/)).toBeInTheDocument();
});

it('tells the coordinator when the counts did not agree with a recount, who can have them counted anew', async () => {
  const sent = await open('zone-coordinator');
  expect(await screen.findByText('klopt niet')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Tel alles opnieuw' }));
  expect(await screen.findByText('Alles is opnieuw geteld')).toBeInTheDocument();
  expect(sent.filter(({ route }) => route === trends.recount.route)).toHaveLength(1);
});

describe('the choice in the address', () => {
  const may = new Date('2026-05-12T10:00:00Z');
  it.each([
    ['two years of quarters', {}, { unit: 'quarter', from: '2024-08', to: '2026-05' }],
    ['a year of months', { periode: 'maand' }, { unit: 'month', from: '2025-05', to: '2026-05' }],
    ['five years', { periode: 'jaar' }, { unit: 'year', from: '2022-05', to: '2026-05' }],
    ['what is made up', { periode: 'eeuw' }, { unit: 'quarter' }],
  ])('means %s', (_, values, choice) => {
    expect(choiceOf(values, may)).toMatchObject(choice);
  });
});
