import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { signIn } from '@signalenbeleid/contracts/sign-in.contract';
import { answering } from './api.testing.ts';
import { FirstAdministratorPage } from './first-administrator.page.tsx';
import { OpenLinkPage } from './open-link.page.tsx';

const token = 'a'.repeat(43);
afterEach(() => {
  window.location.hash = '';
});

describe('the link from the mail', () => {
  it('asks for a press of the button first', () => {
    const sent = answering();
    window.location.hash = token;
    render(<OpenLinkPage />);
    expect(screen.getByRole('button', { name: 'Meld me aan' })).toBeVisible();
    expect(sent).toEqual([]);
  });

  it('explains itself when it does not work, and leads to a new one', async () => {
    const sent = answering([signIn.openLink, { problem: 'link-not-usable' }]);
    window.location.hash = token;
    render(<OpenLinkPage />);
    await userEvent.click(screen.getByRole('button'));
    expect(await screen.findByRole('heading', { name: 'Deze link werkt niet' })).toHaveFocus();
    expect(screen.getByRole('link', { name: 'Vraag een nieuwe link' })).toHaveAttribute('href', '/aanmelden');
    expect(sent).toEqual([{ route: signIn.openLink.route, body: { token } }]);
  });

  it('stays good when the connection is lost', async () => {
    answering([signIn.openLink, 'offline']);
    window.location.hash = token;
    render(<OpenLinkPage />);
    await userEvent.click(screen.getByRole('button'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Geen verbinding');
    expect(screen.getByRole('button', { name: 'Meld me aan' })).toBeEnabled();
  });

  it('says so at once when the token is missing', () => {
    render(<OpenLinkPage />);
    expect(screen.getByRole('heading', { name: 'Deze link werkt niet' })).toBeVisible();
  });
});

describe('the first account', () => {
  const fill = async (password: string) => {
    window.location.hash = token;
    render(<FirstAdministratorPage />);
    await userEvent.type(screen.getByLabelText('Je naam'), 'Noor Claes');
    await userEvent.type(screen.getByLabelText('E-mailadres'), 'noor@example.org');
    await userEvent.type(screen.getByLabelText('Kies een wachtwoord'), password);
    await userEvent.click(screen.getByRole('button', { name: 'Maak het account' }));
  };

  it('needs a password of twelve characters, which one may look at', async () => {
    const sent = answering();
    await fill('te kort');
    const field = screen.getByLabelText('Kies een wachtwoord');
    expect(field).toHaveAccessibleDescription(/minstens 12 tekens/);
    expect(field).toHaveAttribute('autocomplete', 'new-password');
    expect(field).toHaveAttribute('type', 'password');
    await userEvent.click(screen.getByLabelText('Toon het wachtwoord'));
    expect(field).toHaveAttribute('type', 'text');
    expect(sent).toEqual([]);
  });

  it('shows beside the field what the API has against it', async () => {
    const errors = [{ path: 'body.password', code: 'password-too-common' }];
    answering([signIn.beFirstAdministrator, { problem: 'rule-broken', errors }]);
    await fill('Welkom123456');
    expect(await screen.findByRole('link', { name: /Dit wachtwoord raadt iedereen/ })).toBeVisible();
    expect(screen.getByRole('group', { name: 'Eén ding klopt nog niet' })).toHaveFocus();
  });

  it('is not made twice when only signing in afterwards failed', async () => {
    const sent = answering([signIn.beFirstAdministrator, {}], [signIn.byPassword, 'offline']);
    await fill('vier paarse trommels');
    expect(await screen.findByRole('alert')).toHaveTextContent('Geen verbinding');
    await userEvent.click(screen.getByRole('button', { name: 'Maak het account' }));
    expect(sent.map(({ route }) => route)).toEqual([
      signIn.beFirstAdministrator.route,
      signIn.byPassword.route,
      signIn.byPassword.route,
    ]);
  });

  it('says that the link is used up', async () => {
    answering([signIn.beFirstAdministrator, { problem: 'link-not-usable' }]);
    await fill('vier paarse trommels');
    expect(await screen.findByRole('heading', { name: 'Deze link werkt niet meer' })).toHaveFocus();
  });
});
