import { feedback, type AnswerView } from '@signalenbeleid/contracts/feedback.contract';
import { waivers } from '@signalenbeleid/contracts/waivers.contract';
import { screen, waitFor } from '@testing-library/react';
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
it('keeps the place of who works by keyboard when the answer has left', async () => {
  const answer = { ...draft };
  await open(answer);
  (await screen.findByRole('button', { name: 'Keur goed en verstuur' })).focus();
  // From now on it is read as it was sent.
  Object.assign(answer, { state: 'approved', approvedAt: draft.draftedAt, version: 4 });
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByText(/^Vertrokken op/)).toBeVisible();
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
});
it('does not ask again about a number that was let through before', async () => {
  const kept = 'Dag, bel gerust de dienst op 053 12 34 56.';
  const waived = { field: 'text', kind: 'phone' as const, reason: 'professional' as const, at: draft.draftedAt };
  await openPage(
    'zone-coordinator',
    `/z/amalo/antwoorden/${id}`,
    [feedback.one, { answer: { ...draft, text: kept } }],
    [waivers.of, { answer: { items: [waived] } }],
  );
  expect(await screen.findByText(/Blijft staan: “053 12 34 56”, omdat het van een dienst/)).toBeVisible();
  const field = screen.getByRole('textbox', { name: 'Wat de aanbrengers lezen' });
  await userEvent.type(field, ' Of mail naar jan@example.org.');
  // findByText throws when two are found: what is new is asked about, what was let through is not.
  expect(await screen.findByText('Staat hier iets waaraan je een persoon herkent?')).toBeVisible();
});
it('shows an answer that has left as it was sent, without a way to change it', async () => {
  await open({ ...draft, state: 'approved', approvedAt: '2026-11-21T10:00:00.000Z', approvedBy: 'Liesbet Verhaegen' });
  expect(await screen.findByText(/Vertrokken op .* nagelezen door Liesbet Verhaegen/)).toBeVisible();
  expect(screen.queryByRole('textbox')).toBeNull();
});
