import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { signIn } from '@signalenbeleid/contracts/sign-in.contract';
import { answering } from './api.testing.ts';
import { returnTo } from './return-to.ts';
import { SignInPage } from './sign-in.page.tsx';

const address = 'lotte@example.org';
const emailField = () => screen.getByLabelText('E-mailadres');
const passwordField = () => screen.getByLabelText('Wachtwoord');
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('signing in', () => {
  it('works with a password manager: the fields say what they are', () => {
    render(<SignInPage />);
    expect(document.title).toBe('Meld je aan · Signalenbeleid');
    expect(emailField()).toHaveAttribute('autocomplete', 'username');
    expect(passwordField()).toHaveAttribute('autocomplete', 'current-password');
  });

  it('says what is missing, moves there, and asks nothing of the API', async () => {
    const sent = answering();
    render(<SignInPage />);
    await press('Meld je aan');
    const summary = screen.getByRole('group', { name: '2 dingen kloppen nog niet' });
    expect(summary).toHaveFocus();
    await userEvent.click(screen.getByRole('link', { name: 'Vul je e-mailadres in.' }));
    expect(emailField()).toHaveFocus();
    expect(emailField()).toHaveAccessibleDescription(/Vul je e-mailadres in/);
    expect(sent).toEqual([]);
  });

  it('lets one paste a password, and try again where one was when it is wrong', async () => {
    const sent = answering([signIn.byPassword, { problem: 'sign-in-refused' }]);
    render(<SignInPage />);
    await userEvent.type(emailField(), address);
    await userEvent.click(passwordField());
    await userEvent.paste('  uit de wachtwoordkluis  ');
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Het e-mailadres of het wachtwoord klopt niet');
    expect(passwordField()).toHaveFocus();
    expect(emailField()).toHaveValue(address);
    expect(sent).toEqual([
      { route: signIn.byPassword.route, body: { email: address, password: '  uit de wachtwoordkluis  ' } },
    ]);
  });

  it('says to wait when it went too fast, and keeps what was typed when the connection is lost', async () => {
    answering([signIn.byPassword, { problem: 'too-many-requests' }]);
    render(<SignInPage />);
    await userEvent.type(emailField(), address);
    await userEvent.type(passwordField(), 'iets{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Wacht even');
    answering([signIn.byPassword, 'offline']);
    await press('Meld je aan');
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Geen verbinding'));
    expect(passwordField()).toHaveValue('iets');
  });
});

describe('asking for a link', () => {
  it('needs the address alone, and says the same for every address', async () => {
    const sent = answering([signIn.askLink, {}]);
    render(<SignInPage />);
    await press('Stuur me een link');
    expect(screen.getByRole('group', { name: 'Eén ding klopt nog niet' })).toHaveFocus();
    await userEvent.type(emailField(), address);
    await press('Stuur me een link');
    const title = await screen.findByRole('heading', { level: 1, name: 'Kijk in je mail' });
    expect(title).toHaveFocus();
    expect(screen.getByText(`Kennen we ${address}, dan staat er nu een link in je mailbox.`)).toBeVisible();
    expect(sent).toEqual([{ route: signIn.askLink.route, body: { email: address } }]);
    await press('Probeer een ander adres');
    expect(emailField()).toHaveValue('');
  });

  it('shows beside the field that the address cannot be one', async () => {
    answering([signIn.askLink, { problem: 'invalid-request', errors: [{ path: 'body.email', code: 'isEmail' }] }]);
    render(<SignInPage />);
    await userEvent.type(emailField(), 'lotte');
    await press('Stuur me een link');
    await waitFor(() => expect(emailField()).toHaveAccessibleDescription(/Vul een e-mailadres in/));
    expect(screen.getByRole('group', { name: 'Eén ding klopt nog niet' })).toHaveFocus();
    await userEvent.type(emailField(), '@example.org');
    expect(emailField()).not.toHaveAttribute('aria-invalid');
  });
});

describe('going on afterwards', () => {
  it.each([
    ['?terug=/z/amalo/signalen?thema=vervoer', '/z/amalo/signalen?thema=vervoer'],
    ['', '/'],
    ['?terug=https://evil.example/', '/'],
    ['?terug=//evil.example/', '/'],
    ['?terug=/\\evil.example', '/'],
    ['?terug=javascript:alert(1)', '/'],
    ['?terug=/aanmelden?terug=/', '/'],
  ])('%s leads to %s', (search, path) => expect(returnTo(search)).toBe(path));
});
