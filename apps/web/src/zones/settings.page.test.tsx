import type { Endpoint, Fault, ProblemType } from '@signalenbeleid/contracts';
import { mandates } from '@signalenbeleid/contracts/mandates.contract';
import { zones, type ZoneSettingsView } from '@signalenbeleid/contracts/zones.contract';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openPage } from '../shell/open-page.testing.tsx';
import { today } from './today.ts';

const settings: ZoneSettingsView = {
  ...{ recognisedOrganisations: 3, recognisedSectors: 2, answerWithinDays: 14, silentAfterDays: 60, smallNumber: 5 },
  ...{ contactVisibility: 'zone', extraLabels: ['Hoppeland'], hiddenCodes: [], version: 2 },
};
const rule = {
  ...{ cluster: 'welfare' as const, seats: 8, dotsPerSeat: 3, dotsPerOption: 2, chooseMin: 1, chooseMax: 2 },
  ...{ quorumPercent: 50, majority: 'consensus' as const, holds: true, validFrom: '2025-01-01' },
};
const zone = {
  ...{ slug: 'amalo', name: 'AMALO', province: '', alsoWritten: '', note: 'Vier zones staan hier als één.' },
  ...{ answerWithinDays: 14, extraLabels: [], hiddenCodes: [] },
  municipalities: [
    { name: 'Asse', nis: '23002', toCheck: false },
    { name: 'Borsbeek', toCheck: true, validTo: '2024-12-31' },
  ],
};

type Change = { answer?: unknown } | { problem: ProblemType; errors?: Fault[] };
const open = (deel: string, change: Change = { answer: { ...settings, version: 3 } }) =>
  openPage(
    'zone-coordinator',
    `/z/amalo/instellingen?deel=${deel}`,
    [zones.settings, { answer: settings }],
    [zones.changeSettings, change],
    [zones.clusterRules, { answer: { items: [rule] } }],
    [zones.setClusterRule as Endpoint, { answer: { items: [{ ...rule, seats: 9 }] } }],
    [mandates.list, { answer: { items: [] } }],
    [zones.one, { answer: zone }],
  );
const number = (name: RegExp) => screen.findByRole('spinbutton', { name });
const save = () => userEvent.click(screen.getByRole('button', { name: 'Bewaar de afspraken' }));

it('keeps the agreements, and leaves what it does not show as it was', async () => {
  const sent = await open('afspraken');
  const days = await number(/Binnen hoeveel dagen/);
  await userEvent.clear(days);
  await userEvent.type(days, '21');
  await userEvent.click(screen.getByRole('radio', { name: 'Alleen de coördinatoren' }));
  await save();
  expect(await screen.findByText(/De afspraken zijn bewaard/)).toBeInTheDocument();
  expect(sent.find(({ route }) => route === zones.changeSettings.route)?.body).toMatchObject({
    answerWithinDays: 21,
    contactVisibility: 'coordinators',
    extraLabels: ['Hoppeland'],
  });
});

it('says between which numbers, and sends nothing', async () => {
  const sent = await open('afspraken');
  const days = await number(/Binnen hoeveel dagen/);
  await userEvent.clear(days);
  await userEvent.type(days, '900');
  await save();
  expect(await screen.findByRole('link', { name: 'Vul een geheel getal in tussen 1 en 90.' })).toBeInTheDocument();
  expect(sent.some(({ route }) => route === zones.changeSettings.route)).toBe(false);
});

it('says at the field that small numbers are only hidden better', async () => {
  await open('afspraken', { problem: 'rule-broken', errors: [{ path: 'body.smallNumber', code: 'onlyUpward' }] });
  await number(/Vanaf hoeveel signalen/);
  await save();
  const field = await number(/Vanaf hoeveel signalen/);
  expect(field).toHaveAccessibleDescription(/kan je verhogen, niet verlagen\.$/);
});

it('offers the new version when somebody else was first', async () => {
  await open('afspraken', { problem: 'stale' });
  await number(/Binnen hoeveel dagen/);
  await save();
  expect(await screen.findByText(/Iemand anders heeft dit intussen aangepast/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Laad de nieuwe versie' })).toBeInTheDocument();
});

it('gives a cluster another rule from a day on, beginning as the present one', async () => {
  const sent = await open('clusters');
  const welfare = within(await screen.findByRole('region', { name: 'Welzijn' }));
  expect(welfare.getByText('Geldt nu')).toBeInTheDocument();
  await userEvent.click(welfare.getByText('Maak een nieuwe afspraak'));
  const seats = await welfare.findByRole('spinbutton', { name: 'Zetels' });
  await userEvent.clear(seats);
  await userEvent.type(seats, '9');
  await userEvent.click(welfare.getByRole('button', { name: /Bewaar deze afspraak/ }));
  expect(await screen.findByText('De afspraak voor Welzijn is bewaard.')).toBeInTheDocument();
  const { holds: _holds, ...same } = rule;
  const { body } = sent.find(({ route }) => route === zones.setClusterRule.route) ?? {};
  expect(body).toEqual({ ...same, seats: 9, validFrom: today() });
});

it('says which municipality is not confirmed, and what the list leaves together', async () => {
  await open('gemeenten');
  expect(await screen.findByRole('row', { name: /Borsbeek na te kijken/ })).toHaveTextContent(
    'tot en met 31 december 2024',
  );
  expect(screen.getByRole('row', { name: /Asse/ })).toHaveTextContent('altijd');
  expect(screen.getByText('Vier zones staan hier als één.')).toBeInTheDocument();
});

it('explains how a file comes in, for this zone', async () => {
  await open('invoeren');
  expect(await screen.findByText('npm run import -- --zone amalo signalen.xlsx')).toBeInTheDocument();
});
