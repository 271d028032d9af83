import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { invitations } from '@signalenbeleid/contracts/invitations.contract';
import { signIn } from '@signalenbeleid/contracts/sign-in.contract';
import { answering } from './api.testing.ts';
import { InvitationPage } from './invitation.page.tsx';

const code = 'c'.repeat(43);
const email = 'els@example.org';
const answer = {
  zoneName: 'AMALO',
  email,
  name: 'Els Maes',
  roles: [{ role: 'cluster-member', cluster: 'welfare' }],
  hasAccount: false,
};
const open = () => {
  window.location.hash = code;
  return render(<InvitationPage params={{ zone: 'amalo' }} />);
};
afterEach(() => {
  window.location.hash = '';
});

it('says what one is invited for, and asks a name and a way to sign in', async () => {
  answering([invitations.open, { answer }]);
  open();
  expect(await screen.findByRole('heading', { name: 'Welkom bij AMALO' })).toBeVisible();
  expect(screen.getByText(/als lid van een cluster/i)).toBeVisible();
  expect(screen.getByLabelText('Je naam')).toHaveValue('Els Maes');
  expect(screen.getByRole('radio', { name: /Met een wachtwoord/ })).toBeChecked();
});

it('joins with a link by mail instead of a password', async () => {
  const sent = answering([invitations.open, { answer }], [invitations.accept, {}], [signIn.askLink, {}]);
  open();
  await userEvent.click(await screen.findByRole('radio', { name: /Met een link per mail/ }));
  expect(screen.queryByLabelText('Kies een wachtwoord')).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Doe mee' }));
  expect(await screen.findByRole('heading', { name: 'Kijk in je mail' })).toHaveFocus();
  expect(sent.slice(1)).toEqual([
    { route: invitations.accept.route, body: { code, name: 'Els Maes' } },
    { route: signIn.askLink.route, body: { email } },
  ]);
});

it('joins with a password, and does not join twice when signing in failed', async () => {
  const sent = answering([invitations.open, { answer }], [invitations.accept, {}], [signIn.byPassword, 'offline']);
  open();
  await userEvent.type(await screen.findByLabelText('Kies een wachtwoord'), 'zeven groene paraplu');
  await userEvent.click(screen.getByRole('button', { name: 'Doe mee' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Geen verbinding');
  await userEvent.click(screen.getByRole('button', { name: 'Doe mee' }));
  expect(sent.map(({ route }) => route).filter((route) => route === invitations.accept.route)).toHaveLength(1);
});

it('asks no password of somebody who has an account', async () => {
  answering([invitations.open, { answer: { ...answer, hasAccount: true } }]);
  open();
  expect(await screen.findByText(/Je hebt al een account/)).toBeVisible();
  expect(screen.queryByLabelText('Kies een wachtwoord')).not.toBeInTheDocument();
});

it.each(['link-not-usable', 'invalid-request'] as const)(
  'explains what to do when it does not work: %s',
  async (problem) => {
    answering([invitations.open, { problem }]);
    open();
    expect(await screen.findByRole('heading', { name: 'Deze uitnodiging werkt niet meer' })).toBeVisible();
  },
);

it('offers one more try when it could not be fetched', async () => {
  answering([invitations.open, 'offline']);
  open();
  const again = await screen.findByRole('button', { name: 'Probeer opnieuw' });
  answering([invitations.open, { answer }]);
  await userEvent.click(again);
  expect(await screen.findByRole('heading', { name: 'Welkom bij AMALO' })).toBeVisible();
});
