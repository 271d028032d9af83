import { randomBytes } from 'node:crypto';
import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { linkMinutes } from './door.ts';
import { digestOf, type CookieForm } from './session-cookie.ts';

/** Hands a link's token to the mail. */
export type LinkSender = (to: { email: string; name: string }, token: string) => void;

const secretForm = /^[A-Za-z0-9_-]{43}$/;
const newSecret = () => randomBytes(32).toString('base64url');
// Both halves are needed: the one in the mail and the one in the browser that asked. The table holds neither.
const identifierOf = (token: string, browser: string) => `link:${digestOf(`${token}.${browser}`)}`;

/**
 * Signing in with a link by mail: usable once, for ten minutes, in the browser that asked for it, by a POST — so that mail
 * scanners, who open every link, use up nothing. An unknown address gets the same answer after the same statements, and no
 * mail. The keeper's account is worth more than a mailbox: it gets no link either.
 */
export const linkByMail = (cookies: CookieForm, send: LinkSender): BetterAuthPlugin => ({
  id: 'link-by-mail',
  endpoints: { askLink: askLink(cookies, send), openLink: openLink(cookies) },
});

const askLink = (cookies: CookieForm, send: LinkSender) =>
  createAuthEndpoint('/link/ask', { method: 'POST', requireHeaders: true }, async (context) => {
    const { email } = context.body as { email: string };
    const kept = context.getCookie(cookies.browser);
    const browser = kept && secretForm.test(kept) ? kept : newSecret();
    const token = newSecret();
    const { internalAdapter } = context.context;
    const account = (await internalAdapter.findUserByEmail(email))?.user as KnownAccount | undefined;
    await internalAdapter.createVerificationValue({
      identifier: identifierOf(token, browser),
      value: account?.id ?? '',
      expiresAt: new Date(Date.now() + linkMinutes * 60_000),
    });
    if (account && !account.keeper) send(account, token);
    context.setCookie(cookies.browser, browser, { ...attributesOf(cookies), maxAge: linkMinutes * 60 });
    return context.json({ asked: true });
  });

const openLink = (cookies: CookieForm) =>
  createAuthEndpoint('/link/open', { method: 'POST', requireHeaders: true }, async (context) => {
    const { token } = context.body as { token: string };
    const { internalAdapter } = context.context;
    const browser = context.getCookie(cookies.browser) ?? '';
    const used = await internalAdapter.consumeVerificationValue(identifierOf(token, browser));
    const user = used?.value ? await internalAdapter.findUserById(used.value) : null;
    if (!user) throw new APIError('UNAUTHORIZED');
    const session = await internalAdapter.createSession(user.id);
    await setSessionCookie(context, { session, user });
    context.setCookie(cookies.browser, '', { ...attributesOf(cookies), maxAge: 0 });
    return context.json({ user: { id: user.id } });
  });

interface KnownAccount {
  id: string;
  email: string;
  name: string;
  keeper: boolean;
}

const attributesOf = ({ secure }: CookieForm) => ({ secure, httpOnly: true, sameSite: 'lax', path: '/' }) as const;
