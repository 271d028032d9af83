import { escalations, type EscalationView } from '@signalenbeleid/contracts/escalations.contract';
import type { Role } from '@signalenbeleid/contracts/permissions';
import type { SharedSignalView } from '@signalenbeleid/contracts/shared-signals.contract';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openPage } from '../shell/open-page.testing.tsx';

const id = '0190f3c5-0000-7000-8000-000000000001';
const at = '2026-11-20T10:00:00.000Z';
const sharedSignal: SharedSignalView = {
  ...{
    id,
    number: 'GS-2026-04',
    state: 'escalated',
    categories: [],
    targetGroups: [],
    signals: [],
    recognitions: [],
    criteria: [],
  },
  wording: { title: 'Ontslag', text: 'Mensen komen thuis zonder brief.', edition: 1, at },
  spread: { sectors: [], signals: 5, recognitions: 3, organisations: 4, municipalities: ['Asse'], months: [] },
  path: { step: 'board', turn: 'board', finished: false },
  ...{ followed: false, neededOrganisations: 3, neededSectors: 2, version: 1 },
};
const escalation: EscalationView = {
  ...{ id, state: 'prepared', sharedSignalId: id, number: 'GS-2026-04', title: 'Ontslag uit het ziekenhuis' },
  ...{ question: 'Wil het bestuur overleggen?', proposedBy: 'Nele Hendrickx', proposedAt: at, proposedByYou: false },
  ...{ sharedSignal, exchanges: [], mayFollow: false, version: 2 },
};
const open = (role: Role, more: Partial<EscalationView> = {}) =>
  openPage(
    role,
    `/z/amalo/bestuur/${id}`,
    [escalations.one, { answer: { ...escalation, ...more } }],
    [escalations.submit, { answer: escalation }],
    [escalations.decide, { answer: escalation }],
    [escalations.revise, { answer: { ...escalation, ...more, question: 'Wil het bestuur dit dragen?' } }],
  );

it('begins with the question and holds the evidence', async () => {
  await open('board-member', { state: 'submitted' });
  expect(await screen.findByText('Wil het bestuur overleggen?')).toBeVisible();
  expect(screen.getByText('Mensen komen thuis zonder brief.')).toBeVisible();
});
it('lets a second person submit, and tells the first to ask a colleague', async () => {
  await open('zone-coordinator', { proposedByYou: true });
  expect(await screen.findByText(/Jij stelde dit voor/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Dien in bij het bestuur' })).toBeNull();
});
it('submits what somebody else proposed', async () => {
  const sent = await open('zone-coordinator');
  await userEvent.click(await screen.findByRole('button', { name: 'Dien in bij het bestuur' }));
  expect(await screen.findByText('Ingediend. Het bestuur is aan zet.')).toBeVisible();
  expect(sent.some(({ route }) => route === escalations.submit.route)).toBe(true);
});
it('lets question and advice be changed until somebody submits them', async () => {
  const sent = await open('zone-coordinator', { advice: 'Begin klein.' });
  await userEvent.click(await screen.findByRole('button', { name: 'Pas vraag en advies aan' }));
  const question = screen.getByRole('textbox', { name: /vraag/ });
  expect(question).toHaveValue('Wil het bestuur overleggen?');
  await userEvent.clear(question);
  await userEvent.type(question, 'Wil het bestuur dit dragen?');
  await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
  expect(await screen.findByText('Vraag en advies zijn aangepast.')).toBeVisible();
  expect(sent.find(({ route }) => route === escalations.revise.route)?.body).toEqual({
    question: 'Wil het bestuur dit dragen?',
    advice: 'Begin klein.',
  });
});
it('leaves question and advice as they are once submitted', async () => {
  await open('zone-coordinator', { state: 'submitted' });
  await screen.findByText('Wil het bestuur overleggen?');
  expect(screen.queryByRole('button', { name: 'Pas vraag en advies aan' })).toBeNull();
});
it('offers the decision to the board alone', async () => {
  await open('zone-coordinator', { state: 'submitted' });
  await screen.findByText('Wil het bestuur overleggen?');
  expect(screen.queryByRole('button', { name: 'Bereid de beslissing voor' })).toBeNull();
});
it('asks what the chosen outcome needs, and sends nothing else', async () => {
  const sent = await open('board-member', { state: 'on-agenda' });
  await userEvent.click(await screen.findByRole('button', { name: 'Bereid de beslissing voor' }));
  await userEvent.click(screen.getByRole('button', { name: 'Bewaar het ontwerp' }));
  expect((await screen.findAllByText('Kies wat het bestuur beslist.')).length).toBeGreaterThan(0);
  await userEvent.click(screen.getByRole('radio', { name: /Doorverwezen/ }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Motivering' }), 'Dit hoort bij de woonmaatschappij.');
  await userEvent.type(screen.getByRole('textbox', { name: 'Naar wie?' }), 'De woonmaatschappij');
  await userEvent.click(screen.getByRole('button', { name: 'Bewaar het ontwerp' }));
  expect(await screen.findByText('Bewaard. Alleen het bestuur ziet dit.')).toBeVisible();
  expect(sent.find(({ route }) => route === escalations.decide.route)?.body).toEqual({
    outcome: 'referred',
    motivation: 'Dit hoort bij de woonmaatschappij.',
    to: 'De woonmaatschappij',
  });
});
