import { today, type Today } from '@signalenbeleid/contracts/today.contract';
import { screen, within } from '@testing-library/react';
import { openPage } from '../shell/open-page.testing.tsx';

const quiet: Today = { tasks: [], underWay: [], week: { signals: 0, recognitions: 0, decisions: 0, answers: 0 } };
const open = (found: Today, role: 'zone-coordinator' | 'reporter' = 'zone-coordinator') =>
  openPage(role, '/z/amalo/vandaag', [today.view, { answer: found }]);

it('greets by first name and counts the things that wait in words', async () => {
  await open({
    ...quiet,
    tasks: [
      { kind: 'check', count: 12 },
      { kind: 'approve-answer', count: 1, subject: '0190f3c5-0000-7000-8000-000000000001', title: 'Ontslag' },
    ],
  });
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(/^Dag \S+, twee dingen wachten op jou$/);
});
it('leads each task to where it is done: one to its record, several to the list', async () => {
  const subject = '0190f3c5-0000-7000-8000-000000000001';
  await open({
    ...quiet,
    tasks: [
      { kind: 'check', count: 12 },
      { kind: 'approve-answer', count: 1, subject, title: 'Ontslag' },
    ],
  });
  expect(await screen.findByRole('link', { name: 'Toets de signalen' })).toHaveAttribute('href', '/z/amalo/toetsen');
  expect(screen.getByRole('link', { name: 'Lees na' })).toHaveAttribute('href', `/z/amalo/antwoorden/${subject}`);
  expect(screen.getByText(/^De aanbrengers wachten op jouw antwoord/)).toBeVisible();
});
it('tells a lead by when, and of several where they all stand', async () => {
  const subject = '0190f3c5-0000-7000-8000-000000000001';
  await open({
    ...quiet,
    tasks: [
      { kind: 'overdue-action', count: 2, due: '2024-01-10' },
      { kind: 'own-decision', count: 1, subject, title: 'Ontslag', due: '2999-01-31' },
    ],
  });
  expect(await screen.findByText(/De eerste moest klaar zijn tegen 10 januari 2024\.$/)).toBeVisible();
  expect(screen.getByText(/^Over: Ontslag\. .* Op 31 januari 2999 kijken jullie hoe het loopt\.$/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Zeg hoe het staat' })).toHaveAttribute('href', '/z/amalo/acties?van=mij');
  expect(screen.getByRole('link', { name: 'Volg op' })).toHaveAttribute('href', `/z/amalo/bestuur/${subject}`);
});
it('says so when nothing waits, and offers one step', async () => {
  await open(quiet, 'reporter');
  const section = await screen.findByRole('region', { name: /Wacht op jou/ });
  expect(within(section).getByText('Je bent helemaal bij')).toBeVisible();
  expect(within(section).getAllByRole('link')).toHaveLength(1);
});
it('tells a coordinator how many signals wait too long, and leads there', async () => {
  await open({ ...quiet, unanswered: 2, silentAfterDays: 20 });
  expect(await screen.findByText(/2 signalen wachten langer dan 20 dagen/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Bekijk welke' })).toHaveAttribute('href', '/z/amalo/zonder-antwoord');
});
