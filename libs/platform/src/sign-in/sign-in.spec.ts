import { getMigrations } from 'better-auth/db/migration';
import pg from 'pg';
import { signIn } from '@signalenbeleid/contracts/sign-in.contract';
import { makeAuth } from './auth.ts';
import { goodPassword, openDoor, origin, statementsOf, type Browser, type OpenDoor } from './door.testing.ts';
import { firstAdministratorToken } from './first-administrator.ts';
import { PasswordHash } from '../passwords/password-hash.ts';
import { cookieFormOf, digestOf } from './session-cookie.ts';

let door: OpenDoor;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door?.close());

const isSignedIn = async (browser: Browser) => (await browser.send(signIn.sessions)).status === 200;
const asJson = { 'content-type': 'application/json' };

async function signedIn() {
  const account = await door.newAccount();
  const browser = door.browser();
  await browser.send(signIn.byPassword, { body: { email: account.email, password: account.password } });
  return { ...account, browser };
}

/** Asks for a link and waits for its mail. */
async function asked(email: string, browser = door.browser()) {
  const before = (await door.linksTo(email)).length;
  const answer = await browser.send(signIn.askLink, { body: { email } });
  let links: string[] = [];
  while (links.length <= before) links = await door.linksTo(email);
  const link = links.find((found) => !usedLinks.has(found)) as string;
  usedLinks.add(link);
  return { browser, answer, link, token: link.split('#')[1] as string };
}
const usedLinks = new Set<string>();

describe('with a password', () => {
  it('signs in, is known, signs out', async () => {
    const { browser } = await signedIn();
    const sessions = await browser.send(signIn.sessions);
    expect(sessions.json()).toEqual({ items: [expect.objectContaining({ current: true, browser: 'Testbrowser' })] });
    await browser.send(signIn.signOut);
    expect(await isSignedIn(browser)).toBe(false);
  });

  it('takes the address in any letter case, and the password as it was typed', async () => {
    const { email } = await door.newAccount({ password: '  spatie aan het begin  ' });
    const typed = { email: email.toUpperCase(), password: '  spatie aan het begin  ' };
    expect((await door.browser().send(signIn.byPassword, { body: typed })).status).toBe(204);
    const trimmed = { email, password: 'spatie aan het begin' };
    expect((await door.browser().send(signIn.byPassword, { body: trimmed })).status).toBe(401);
  });

  it('answers an unknown address like a wrong password, after the same statements', async () => {
    const { email } = await door.newAccount();
    const answers: string[] = [];
    const tryWith = (address: string) => async () => {
      const answer = await door
        .browser()
        .send(signIn.byPassword, { body: { email: address, password: 'niet het juiste woord' } });
      const { traceId: _, ...problem } = answer.json();
      answers.push(
        JSON.stringify([answer.status, problem, [...answer.headers.keys()], answer.headers.get('content-length')]),
      );
    };
    const known = await statementsOf(tryWith(email));
    const unknown = await statementsOf(tryWith('niemand@example.org'));
    expect(unknown).toEqual(known);
    expect(answers[1]).toBe(answers[0]);
    expect(answers[0]).toContain('/problems/sign-in-refused');
  });

  it('lets nobody make an account', async () => {
    const body = JSON.stringify({ email: 'nieuw@example.org', password: goodPassword, name: 'Nieuw' });
    const send = (path: string) => door.browser().fetch(path, { method: 'POST', headers: { ...asJson, origin }, body });
    for (const path of [
      '/api/auth/sign-up/email',
      '/api/auth/sign-in/email',
      '/api/auth/link/ask',
      '/api/auth/update-user',
      '/api/auth/reset-password',
    ]) {
      expect((await send(path)).status).toBe(404);
    }
    expect(await door.accounts.findAccountByEmail('nieuw@example.org')).toBeUndefined();
  });

  it('hashes again at the next sign-in when the cost has changed', async () => {
    const { accountId, email, password } = await door.newAccount();
    const cheap = await new PasswordHash({ memory: 8192, passes: 1, parallelism: 1 }).hash(password);
    await door.database.rows('update credential set password = $2 where account_id = $1', [accountId, cheap]);
    expect((await door.browser().send(signIn.byPassword, { body: { email, password } })).status).toBe(204);
    const [row] = await door.database.rows<{ password: string }>(
      'select password from credential where account_id = $1',
      [accountId],
    );
    expect(row?.password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect((await door.browser().send(signIn.byPassword, { body: { email, password } })).status).toBe(204);
  });

  it('has one problem for what is not in the contract', async () => {
    for (const body of [
      {},
      { email: 'x', password: 'y' },
      { email: 'a@example.org', password: 'z'.repeat(129) },
      { email: 'a@example.org', password: 'b', keeper: true },
    ]) {
      const answer = await door
        .browser()
        .fetch('/api/auth/sign-in', { method: 'POST', headers: { ...asJson, origin }, body: JSON.stringify(body) });
      expect([answer.status, answer.json().type]).toEqual([400, '/problems/invalid-request']);
    }
  });
});

describe('with a link by mail', () => {
  it('signs in once, in the browser that asked', async () => {
    const { email } = await door.newAccount();
    const { browser, link, token } = await asked(email);
    expect(link.startsWith(`${origin}/aanmelden/link#`)).toBe(true);
    expect((await browser.send(signIn.openLink, { body: { token } })).status).toBe(204);
    expect(await isSignedIn(browser)).toBe(true);
    const again = await browser.send(signIn.openLink, { body: { token } });
    expect([again.status, again.json().type]).toEqual([401, '/problems/link-not-usable']);
  });

  it('is refused in another browser, and stays good in the own one', async () => {
    const { email } = await door.newAccount();
    const { browser, token } = await asked(email);
    const other = door.browser();
    expect((await other.send(signIn.openLink, { body: { token } })).status).toBe(401);
    await other.send(signIn.askLink, { body: { email: 'iemand@example.org' } });
    expect((await other.send(signIn.openLink, { body: { token } })).status).toBe(401);
    expect((await browser.send(signIn.openLink, { body: { token } })).status).toBe(204);
  });

  it('is refused after ten minutes', async () => {
    const { email, accountId } = await door.newAccount();
    const { browser, token } = await asked(email);
    const [left] = await door.database.rows<{ minutes: number }>(
      'select extract(epoch from expires_at - now())::int / 60.0 as minutes from one_time_token where value = $1',
      [accountId],
    );
    expect(Number(left?.minutes)).toBeLessThanOrEqual(10);
    await door.database.rows('update one_time_token set expires_at = now() where value = $1', [accountId]);
    expect((await browser.send(signIn.openLink, { body: { token } })).status).toBe(401);
  });

  it('lets the first of two clicks at once in, and only that one', async () => {
    const { email } = await door.newAccount();
    const { browser, token } = await asked(email);
    const clicks = await Promise.all(
      [browser, browser.copy(), browser.copy()].map((one) => one.send(signIn.openLink, { body: { token } })),
    );
    expect(clicks.map(({ status }) => status).sort()).toEqual([204, 401, 401]);
  });

  it('is not used up by a mail scanner that opens it', async () => {
    const { email } = await door.newAccount();
    const { browser, token, link } = await asked(email);
    expect(new URL(link).search).toBe(''); // the token stands behind the #, which no server ever sees
    expect((await browser.fetch(`/api/auth/link/open?token=${token}`)).status).toBe(405);
    expect((await browser.send(signIn.openLink, { body: { token } })).status).toBe(204);
  });

  it('keeps nothing in the database that opens a door', async () => {
    const { email } = await door.newAccount();
    const { browser, token } = await asked(email);
    const rows = JSON.stringify(await door.database.rows('select * from one_time_token'));
    expect(token).toMatch(/^[\w-]{43}$/); // 256 bits
    expect(rows).not.toContain(token);
    expect(rows).not.toContain(browser.cookies.get('__Host-link-browser'));
  });

  it('tells a stranger nothing: same answer, same statements, no mail', async () => {
    const { email } = await door.newAccount();
    const answers: string[] = [];
    const ask = (address: string) => async () => {
      const answer = await door.browser().send(signIn.askLink, { body: { email: address } });
      answers.push(
        JSON.stringify([
          answer.status,
          answer.text,
          [...answer.headers.keys()],
          answer.setCookie.map((line) => line.replace(/=[^;]*/, '')),
        ]),
      );
    };
    const known = await statementsOf(ask(email));
    const unknown = await statementsOf(ask('onbekend@example.org'));
    expect(unknown).toEqual(known);
    expect(answers[1]).toBe(answers[0]);
    expect(await door.linksTo('onbekend@example.org')).toEqual([]);
  });

  it('is not for the keeper', async () => {
    const { email } = await door.newAccount({ keeper: true });
    const other = await door.newAccount();
    expect((await door.browser().send(signIn.askLink, { body: { email } })).status).toBe(204);
    await asked(other.email); // a later mail has come: an earlier one would have too
    expect(await door.linksTo(email)).toEqual([]);
  });

  it('gives the same session as a password does', async () => {
    const { email, browser } = await signedIn();
    const linked = await asked(email);
    const opened = await linked.browser.send(signIn.openLink, { body: { token: linked.token } });
    const cookie = opened.setCookie.find((line) => line.startsWith('__Host-session=')) ?? '';
    expect(cookie.replace(/=[^;]*/, '')).toBe('__Host-session; Max-Age=43200; Path=/; HttpOnly; Secure; SameSite=Lax');
    const { items } = (await browser.send(signIn.sessions)).json();
    expect(items).toHaveLength(2);
    const shapes = await door.database.rows<{ hours: number }>(
      'select extract(epoch from s.expires_at - s.created_at)::int / 3600 as hours from session s join account a on a.id = s.account_id where a.email = $1',
      [email],
    );
    expect(shapes).toEqual([{ hours: 12 }, { hours: 12 }]);
  });
});

describe('the cookie', () => {
  it('is __Host-, Secure, HttpOnly, Lax, for the whole site and no other', async () => {
    const { email, password } = await door.newAccount();
    const { setCookie } = await door.browser().send(signIn.byPassword, { body: { email, password } });
    expect(setCookie).toHaveLength(1);
    expect(setCookie[0]).toMatch(/^__Host-session=[^;]+; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });

  it('loses its protected name on plain http, and only when that was said out loud', () => {
    const there = { PUBLIC_URL: 'http://signalen.example', ALLOW_HTTP: false };
    expect(() => cookieFormOf(there)).toThrow('ALLOW_HTTP');
    expect(cookieFormOf({ ...there, ALLOW_HTTP: true })).toEqual({
      session: 'session',
      browser: 'link-browser',
      secure: false,
    });
    for (const PUBLIC_URL of ['https://signalen.example', 'http://localhost:3000', 'http://127.0.0.1:3000']) {
      expect(cookieFormOf({ PUBLIC_URL, ALLOW_HTTP: false })).toMatchObject({
        session: '__Host-session',
        secure: true,
      });
    }
  });

  it('holds a token of 256 bits, of which the database knows the digest alone', async () => {
    const { browser, accountId } = await signedIn();
    const token = decodeURIComponent(browser.cookies.get('__Host-session') ?? '').split('.')[0] ?? '';
    expect(token).toMatch(/^[\w-]{43}$/);
    const [row] = await door.database.rows<{ token: string }>('select token from session where account_id = $1', [
      accountId,
    ]);
    expect(row?.token).toBe(digestOf(token));
    const forged = door.browser();
    forged.cookies.set('__Host-session', encodeURIComponent(`${row?.token}.${'A'.repeat(43)}=`));
    expect(await isSignedIn(forged)).toBe(false);
  });
});

describe('a request from elsewhere', () => {
  const body = JSON.stringify({ email: 'lotte@example.org', password: goodPassword });
  const post = (headers: Record<string, string>, sent = body) =>
    door.browser().fetch('/api/auth/sign-in', { method: 'POST', headers, body: sent });

  it.each([
    ['another origin', { ...asJson, origin: 'http://evil.example' }],
    ['no origin', asJson],
    ['the origin null', { ...asJson, origin: 'null' }],
    ['another port', { ...asJson, origin: 'http://localhost:3001' }],
    ['another site, says the browser', { ...asJson, 'sec-fetch-site': 'cross-site' }],
  ])('is refused: %s', async (_, headers) => {
    expect(process.env['NODE_ENV']).toBe('test'); // where better-auth's own checks are off unless told otherwise
    const answer = await post(headers);
    expect([answer.status, answer.json().type]).toEqual([403, '/problems/origin-refused']);
  });

  it('is refused by better-auth too, should the first guard ever fall', async () => {
    const { auth, close } = ownAuth();
    const url = `${origin}/api/auth/sign-in/email`;
    const sent = (from: string) =>
      new Request(url, { method: 'POST', headers: { ...asJson, origin: from, cookie: 'a=b' }, body });
    expect((await auth.handler(sent('http://evil.example'))).status).toBe(403);
    expect((await auth.handler(sent(origin))).status).toBe(401);
    await close();
  });

  it('is refused when it is a form', async () => {
    const answer = await post({ 'content-type': 'application/x-www-form-urlencoded', origin }, 'email=a&password=b');
    expect(answer.status).toBe(415);
  });

  it('cannot sign anybody out', async () => {
    const { browser } = await signedIn();
    expect(
      (await browser.fetch('/api/auth/sign-out', { method: 'POST', headers: { origin: 'http://evil.example' } }))
        .status,
    ).toBe(403);
    expect(await isSignedIn(browser)).toBe(true);
  });
});

function ownAuth(
  pool = new pg.Pool({ connectionString: door.database.urlOf('owner'), options: '-c search_path=auth' }),
) {
  const cookies = cookieFormOf(door.config);
  const auth = makeAuth({
    pool,
    hash: new PasswordHash(),
    cookies,
    secret: door.config.SESSION_SECRET,
    origin,
    sendLink: () => undefined,
  });
  return { auth, close: () => pool.end() };
}

describe('the first administrator', () => {
  it('is made once, with the token of the command line, in an empty installation', async () => {
    const empty = await openDoor();
    expect(await empty.database.rows('select 1 from account')).toEqual([]);
    const client = new pg.Client({ connectionString: empty.database.urlOf('auth_app') });
    await client.connect();
    const old = (await firstAdministratorToken(client)) as string;
    const token = (await firstAdministratorToken(client)) as string;
    expect(JSON.stringify(await empty.database.rows('select * from one_time_token'))).not.toContain(token);
    const person = { name: 'Noor Claes', email: 'noor@example.org', password: goodPassword };
    const make = (body: { token: string; password?: string }) =>
      empty.browser().send(signIn.beFirstAdministrator, { body: { ...person, ...body } });
    expect((await make({ token: old })).json().type).toBe('/problems/link-not-usable');
    const weak = await make({ token, password: 'signalenbeleid' });
    expect([weak.status, weak.json().errors]).toEqual([
      422,
      [{ path: 'body.password', code: 'password-holds-known-word' }],
    ]);
    const both = await Promise.all([make({ token }), make({ token })]);
    expect(both.map(({ status }) => status).sort()).toEqual([204, 401]);
    expect(await empty.accounts.findAccountByEmail('noor@example.org')).toMatchObject({
      keeper: true,
      hasPassword: true,
    });
    expect(await firstAdministratorToken(client)).toBeUndefined();
    expect(
      (await empty.browser().send(signIn.byPassword, { body: { email: person.email, password: goodPassword } })).status,
    ).toBe(204);
    await client.end();
    await empty.close();
  });
});

describe('behind the door', () => {
  it('logs who came in, who did not and who left, without an address', async () => {
    const { email, accountId, browser } = await signedIn();
    await door.browser().send(signIn.byPassword, { body: { email, password: 'helemaal verkeerd\r\nnep' } });
    await browser.send(signIn.signOut);
    const events = door.lines.filter(({ event }) => event !== 'request').slice(-3);
    expect(events).toEqual([
      { event: 'signed in', fields: { way: 'password', accountId } },
      { event: 'sign-in refused', fields: { way: 'password', who: expect.stringMatching(/^[\w-]{16}$/) } },
      { event: 'session ended', fields: { accountId } },
    ]);
    const all = JSON.stringify(door.lines);
    for (const word of [email, email.split('@')[0], 'helemaal', goodPassword]) expect(all).not.toContain(word);
  });

  it('has walls between the roles', async () => {
    const as = async (role: string, sql: string) => {
      const client = new pg.Client(door.database.urlOf(role));
      await client.connect();
      const answer = await client.query(sql).then(
        () => 'ok',
        (error: Error) => error.message,
      );
      await client.end();
      return answer;
    };
    expect(await as('auth_app', 'select 1 from session')).toBe('ok');
    expect(await as('auth_app', 'create table auth.more (id int)')).toMatch('permission denied');
    expect(await as('auth_app', 'select 1 from public.zone')).toMatch('permission denied');
    expect(await as('app', 'select 1 from auth.session')).toMatch('permission denied');
    expect(await as('relay', 'select 1 from auth.account')).toMatch('permission denied');
  });

  it('has the tables that better-auth prints for our settings', async () => {
    const { auth, close } = ownAuth();
    const { toBeAdded, toBeCreated } = await getMigrations(auth.options);
    expect({ toBeAdded, toBeCreated }).toEqual({ toBeAdded: [], toBeCreated: [] });
    await close();
  });
});
