import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { signIn } from '@signalenbeleid/contracts/sign-in.contract';
import { answering } from './api.testing.ts';
import { SessionsPage } from './sessions.page.tsx';

const session = (id: string, browser: string, current = false) => ({
  ...{ id, browser, current },
  since: '2026-01-20T08:00:00.000Z',
  seen: '2026-01-20T09:30:00.000Z',
});
const phone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) AppleWebKit/605 Version/18 Mobile/15E148 Safari/604.1';
const edge = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0 Safari/537.36 Edg/140.0';
const items = [session('1', phone), session('2', 'curl/8'), session('3', edge, true)];

const show = () =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <SessionsPage />
    </QueryClientProvider>,
  );

it('names each browser in words, the own one first', async () => {
  answering([signIn.sessions, { answer: { items } }]);
  show();
  const rows = (await screen.findAllByRole('row')).slice(1);
  expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual([
    'Edge op Windowsdeze browser',
    'Safari op iPhone',
    'Onbekende browser',
  ]);
});

it('signs one browser out, and says so', async () => {
  const sent = answering([signIn.sessions, { answer: { items } }], [signIn.endSession, {}]);
  show();
  await userEvent.click(await screen.findByRole('button', { name: 'Meld af: Safari op iPhone' }));
  expect(sent.filter(({ route }) => route === signIn.endSession.route)).toHaveLength(1);
  expect(sent.at(-1)?.route).toBe(signIn.sessions.route); // looked again
});

it('offers to sign the others out only when there are others', async () => {
  answering([signIn.sessions, { answer: { items: items.slice(2) } }]);
  show();
  await screen.findByRole('row', { name: /Edge/ });
  expect(screen.queryByRole('button', { name: 'Meld alle andere af' })).not.toBeInTheDocument();
});

it('asks for the present password when the API needs it, and empties the fields when it is done', async () => {
  const errors = [{ path: 'body.current', code: 'password-needed' }];
  answering([signIn.sessions, { answer: { items } }], [signIn.changePassword, { problem: 'rule-broken', errors }]);
  show();
  await userEvent.type(screen.getByLabelText('Kies een wachtwoord'), 'zeven groene paraplu');
  await userEvent.click(screen.getByRole('button', { name: 'Bewaar het wachtwoord' }));
  const present = screen.getByLabelText(/Je huidige wachtwoord/);
  expect(present).toHaveAccessibleDescription(/Vul je wachtwoord van nu in/);
  const sent = answering([signIn.sessions, { answer: { items } }], [signIn.changePassword, {}]);
  await userEvent.type(present, 'vier paarse trommels');
  await userEvent.click(screen.getByRole('button', { name: 'Bewaar het wachtwoord' }));
  expect(sent[0]?.body).toEqual({ password: 'zeven groene paraplu', current: 'vier paarse trommels' });
  expect(screen.getByLabelText('Kies een wachtwoord')).toHaveValue('');
});
