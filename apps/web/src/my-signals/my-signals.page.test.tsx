import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { feedback, type MyAnswer } from '@signalenbeleid/contracts/feedback.contract';
import { signals, type MySignal } from '@signalenbeleid/contracts/signals.contract';
import { idOf, openAs } from '../signals/page.testing.tsx';

const submitted: MySignal = {
  id: idOf(1),
  number: 'AMALO-2026-0001',
  title: 'Ronde van 32 patiënten',
  state: 'submitted',
  reportedAt: '2026-11-20T08:00:00.000Z',
  answerBy: '2026-12-04T08:00:00.000Z',
  path: { step: 'checked', turn: 'coordinator', finished: false },
  sharedSignals: [],
  version: 1,
};
const asked: MySignal = {
  ...submitted,
  id: idOf(2),
  title: 'Onze toer loopt vast',
  state: 'information-asked',
  reportedAt: '2026-11-01T08:00:00.000Z',
  path: { step: 'checked', turn: 'reporter', mark: 'asked', finished: false },
  question: { id: idOf(20), question: 'Gaat het om één dienst?', askedAt: '2026-11-03T08:00:00.000Z' },
  version: 4,
};
const returned: MySignal = {
  ...submitted,
  id: idOf(3),
  title: 'Parkeerkaart in het centrum',
  state: 'returned',
  reason: 'NIET_BEVOEGD',
  explanation: 'Je gemeente regelt dit zelf. Bel het loket mobiliteit.',
  path: { step: 'checked', turn: 'nobody', mark: 'returned', finished: true },
};
const answered: MySignal = {
  ...submitted,
  id: idOf(4),
  title: 'Ontslagen zonder iets',
  state: 'answered',
  reportedAt: '2026-10-01T08:00:00.000Z',
  path: { step: 'follow-up', turn: 'lead', finished: false },
  sharedSignals: [{ id: idOf(40), number: 'GS-2026-01', title: 'Informatie bij ontslag komt te laat' }],
};
const answer: MyAnswer = {
  id: idOf(50),
  title: 'Informatie bij ontslag',
  text: 'Dag Jana. Het bestuur steunt dit gedeeltelijk.',
  at: '2026-11-19T08:00:00.000Z',
  by: 'Liesbet Verhaegen',
  signalIds: [answered.id],
  read: false,
};
const draft: MySignal = {
  ...submitted,
  id: idOf(5),
  title: 'Tolken',
  state: 'draft',
  path: { step: 'reported', turn: 'reporter', finished: false },
  version: 7,
};

const open = (
  items: MySignal[],
  ...replies: Parameters<typeof openAs> extends [unknown, unknown, ...infer R] ? R : never
) =>
  openAs(
    'reporter',
    '/mijn-signalen',
    ...replies,
    [signals.mine, { answer: { items } }],
    [feedback.mine, { answer: { items: [answer] } }],
    [feedback.read, {}],
  );
const card = async (name: string) => within(await screen.findByRole('article', { name }));

test('shows first what waits for me, then what was answered, then the rest', async () => {
  await open([submitted, returned, asked, answered]);
  await screen.findByRole('heading', { level: 1, name: 'Mijn signalen' });
  const titles = (await screen.findAllByRole('heading', { level: 2 })).map(({ textContent }) => textContent);
  expect(titles).toEqual([asked.title, answered.title, submitted.title, returned.title]);
});

test('puts the answer on its signal, and marks it as read', async () => {
  const { sent } = await open([answered]);
  const shown = await card(answered.title);
  expect(shown.getByText('Nieuw antwoord')).toBeVisible();
  expect(shown.getByText('Dag Jana. Het bestuur steunt dit gedeeltelijk.')).toBeVisible();
  expect(shown.getByText(/Liesbet Verhaegen, 19 november/)).toBeVisible();
  expect(shown.getByText('nu: opvolgen')).toBeVisible();
  expect(shown.getByRole('link', { name: 'Informatie bij ontslag komt te laat' })).toHaveAttribute(
    'href',
    `/z/amalo/gedeelde-signalen/${idOf(40)}`,
  );
  await waitFor(() => expect(sent.map(({ route }) => route)).toContain(feedback.read.route));
});

test('lets me answer a question on the spot', async () => {
  const { bodies } = await open([asked], [signals.reply, { answer: {} }]);
  const shown = await card(asked.title);
  expect(shown.getByText('Wacht op jou')).toBeVisible();
  expect(shown.getByText('jij: antwoorden')).toBeVisible();
  await userEvent.click(shown.getByRole('button', { name: 'Antwoord op de vraag' }));
  await userEvent.click(shown.getByRole('button', { name: 'Verstuur je antwoord' }));
  expect(shown.getByRole('textbox', { name: 'Jouw antwoord' })).toHaveFocus();
  await userEvent.type(shown.getByRole('textbox', { name: 'Jouw antwoord' }), 'Om twee diensten.');
  await userEvent.click(shown.getByRole('button', { name: 'Verstuur je antwoord' }));
  expect(await screen.findByText('Je antwoord is verstuurd. De coördinator leest het.')).toBeInTheDocument();
  expect(bodies(signals.reply.route)).toEqual([{ text: 'Om twee diensten.' }]);
});

test('ends a returned signal friendly: why, and what the coordinator wrote', async () => {
  await open([returned]);
  const shown = await card(returned.title);
  expect(shown.getByText('Iemand anders is hier de juiste persoon voor.')).toBeVisible();
  expect(shown.getByText('Je gemeente regelt dit zelf. Bel het loket mobiliteit.')).toBeVisible();
  expect(shown.getByText('terug met uitleg')).toBeVisible();
  expect(shown.queryByRole('button', { name: 'Trek dit signaal in' })).not.toBeInTheDocument();
});

test('says by when I hear something', async () => {
  await open([submitted]);
  const shown = await card(submitted.title);
  expect(shown.getByText(/Je hoort iets ten laatste op vrijdag 4 december/)).toBeVisible();
});

test('withdraws only after asking, because there is no way back', async () => {
  const { bodies } = await open([submitted], [signals.withdraw, { answer: {} }]);
  await userEvent.click((await card(submitted.title)).getByRole('button', { name: 'Trek dit signaal in' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Dit signaal intrekken?' }));
  expect(bodies(signals.withdraw.route)).toEqual([]);
  await userEvent.click(dialog.getByRole('button', { name: 'Trek dit signaal in' }));
  expect(await screen.findByText('Je signaal is ingetrokken.')).toBeInTheDocument();
  expect(bodies(signals.withdraw.route)).toHaveLength(1);
});

test('sends a draft as it is, or leads to completing it', async () => {
  const { bodies } = await open([draft], [signals.submit, { answer: {} }]);
  const shown = await card('Tolken');
  expect(shown.getByRole('link', { name: 'Vul aan en verstuur' })).toHaveAttribute(
    'href',
    `/z/amalo/mijn-signalen/${draft.id}`,
  );
  await userEvent.click(shown.getByRole('button', { name: 'Verstuur zo' }));
  expect(await screen.findByText('Je signaal is verstuurd.')).toBeInTheDocument();
  expect(bodies(signals.submit.route)).toHaveLength(1);
});

test('says what to do when there is nothing yet', async () => {
  await open([]);
  expect(await screen.findByRole('heading', { name: 'Je hebt nog geen signaal gemeld' })).toBeVisible();
});
