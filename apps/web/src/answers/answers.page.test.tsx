import { feedback, type AnswerView } from '@signalenbeleid/contracts/feedback.contract';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openPage } from '../shell/open-page.testing.tsx';

const id = '0190f3c5-0000-7000-8000-000000000001';
const draft: AnswerView = {
  ...{ id, state: 'draft', title: 'Ontslag uit het ziekenhuis', text: 'Dag, het bestuur beslist om dit te steunen.' },
  ...{ people: 9, signals: 11, byMail: 7, draftedAt: '2026-11-20T10:00:00.000Z', yours: true, version: 3 },
};
const open = (answer: AnswerView) =>
  openPage(
    'zone-coordinator',
    `/z/amalo/antwoorden/${id}`,
    [feedback.one, { answer }],
    [feedback.approve, { answer: { ...answer, state: 'approved' } }],
  );

it('says who will hear it before it leaves', async () => {
  await open(draft);
  expect(
    await screen.findByText(/Gaat naar 9 mensen over 11 signalen\. 7 van hen krijgen ook een mail\./),
  ).toBeVisible();
});
it('sends the words as they were changed, with the version that was read', async () => {
  const sent = await open(draft);
  const field = await screen.findByRole('textbox', { name: 'Wat de aanbrengers lezen' });
  await userEvent.clear(field);
  await userEvent.type(field, 'Dag, we houden je op de hoogte.');
  await userEvent.click(screen.getByRole('button', { name: 'Keur goed en verstuur' }));
  expect(await screen.findByText('Verstuurd naar 9 mensen.')).toBeVisible();
  expect(sent.find(({ route }) => route === feedback.approve.route)?.body).toEqual({
    text: 'Dag, we houden je op de hoogte.',
  });
});
it('shows an answer that has left as it was sent, without a way to change it', async () => {
  await open({ ...draft, state: 'approved', approvedAt: '2026-11-21T10:00:00.000Z', approvedBy: 'Liesbet Verhaegen' });
  expect(await screen.findByText(/Vertrokken op .* nagelezen door Liesbet Verhaegen/)).toBeVisible();
  expect(screen.queryByRole('textbox')).toBeNull();
});
