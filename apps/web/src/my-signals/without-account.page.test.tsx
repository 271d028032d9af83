import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { feedback, type MyAnswers } from '@signalenbeleid/contracts/feedback.contract';
import { signals, type MySignal, type OpenQuestion } from '@signalenbeleid/contracts/signals.contract';
import { idOf } from '../signals/page.testing.tsx';
import { answering } from '../sign-in/api.testing.ts';
import { MailedQuestionPage } from './mailed-question.page.tsx';
import { TrackPage } from './track.page.tsx';

const code = 'ABCD-EFGH-JKLM-NPQR';
const signal: MySignal = {
  id: idOf(1),
  number: 'AMALO-2026-0001',
  title: 'Geen tolk te vinden',
  state: 'information-asked',
  reportedAt: '2026-11-20T08:00:00.000Z',
  path: { step: 'checked', turn: 'reporter', mark: 'asked', finished: false },
  question: { id: idOf(2), question: 'Voor welke taal?', askedAt: '2026-11-21T08:00:00.000Z' },
  sharedSignals: [],
  version: 2,
};
const { question: _question, ...without } = signal;
const later: MySignal = {
  ...without,
  state: 'submitted',
  path: { step: 'checked', turn: 'coordinator', finished: false },
};
const answers: MyAnswers = {
  items: [
    {
      id: idOf(3),
      title: 'Tolken',
      text: 'Er komt een tolkpool.',
      at: '2026-11-21T08:00:00.000Z',
      signalIds: [idOf(1)],
      read: true,
    },
  ],
};
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('with a code', () => {
  const enter = async () => {
    render(<TrackPage params={{ zone: 'amalo' }} />);
    await userEvent.type(screen.getByRole('textbox', { name: 'Je code' }), code.toLowerCase());
    await press('Toon mijn signaal');
  };

  it('shows the signal, the answer and the question, and takes the reply', async () => {
    const sent = answering(
      [signals.track, { answer: signal }],
      [feedback.byReceipt, { answer: answers }],
      [signals.replyByReceipt, { answer: later }],
    );
    await enter();
    expect(await screen.findByRole('heading', { level: 1, name: 'Geen tolk te vinden' })).toHaveFocus();
    expect(screen.getByText('Er komt een tolkpool.')).toBeVisible();
    expect(screen.getByText('Voor welke taal?')).toBeVisible();
    await userEvent.type(screen.getByRole('textbox', { name: 'Jouw antwoord' }), 'Voor Dari.');
    await press('Verstuur je antwoord');
    expect(await screen.findByText('Je antwoord is verstuurd. De coördinator leest het.')).toBeVisible();
    expect(sent.at(-1)).toEqual({
      route: signals.replyByReceipt.route,
      body: { code: code.toLowerCase(), text: 'Voor Dari.' },
    });
    expect(screen.queryByRole('textbox', { name: 'Jouw antwoord' })).not.toBeInTheDocument();
  });

  it('says at the field that the code leads nowhere', async () => {
    answering([signals.track, { problem: 'not-found' }], [feedback.byReceipt, { problem: 'not-found' }]);
    await enter();
    expect(await screen.findByText('Deze code kennen we niet. Kijk na of je ze juist overschreef.')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Je code' })).toHaveValue(code.toLowerCase());
  });
});

describe('with the link of a mail', () => {
  const question: OpenQuestion = {
    number: 'AMALO-2026-0001',
    title: 'Geen tolk',
    question: 'Voor welke taal?',
    answered: false,
  };
  const token = 't'.repeat(32);
  const open = () => {
    window.location.hash = token;
    render(<MailedQuestionPage params={{ zone: 'amalo' }} />);
  };
  afterEach(() => {
    window.location.hash = '';
  });

  it('takes the answer without signing in', async () => {
    const sent = answering(
      [signals.readQuestion, { answer: question }],
      [signals.replyByMail, { answer: { ...question, answered: true } }],
    );
    open();
    await userEvent.type(await screen.findByRole('textbox', { name: 'Jouw antwoord' }), 'Voor Dari.');
    await press('Verstuur je antwoord');
    expect(await screen.findByRole('heading', { name: 'Bedankt, je antwoord is binnen' })).toHaveFocus();
    expect(sent.at(-1)).toEqual({ route: signals.replyByMail.route, body: { token, text: 'Voor Dari.' } });
  });

  it('keeps a national number out, and what was written stays', async () => {
    const sent = answering([signals.readQuestion, { answer: question }]);
    open();
    await userEvent.type(await screen.findByRole('textbox', { name: 'Jouw antwoord' }), 'Vraag het aan 85073003328.');
    await press('Verstuur je antwoord');
    expect(screen.getByRole('textbox', { name: 'Jouw antwoord' })).toHaveFocus();
    expect(screen.getByRole('textbox', { name: 'Jouw antwoord' })).toHaveValue('Vraag het aan 85073003328.');
    expect(sent).toHaveLength(1);
  });

  it('explains what to do when the link is too old', async () => {
    answering([signals.readQuestion, { problem: 'not-found' }]);
    open();
    expect(await screen.findByRole('heading', { name: 'Deze link werkt niet meer' })).toBeVisible();
  });
});
