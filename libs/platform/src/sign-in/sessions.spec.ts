import { signIn } from '@signalenbeleid/contracts/sign-in.contract';
import { goodPassword, openDoor, statementsOf, type Browser, type OpenDoor } from './door.testing.ts';

let door: OpenDoor;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door?.close());

const isSignedIn = async (browser: Browser) => (await browser.send(signIn.sessions)).status === 200;

async function signedIn() {
  const account = await door.newAccount();
  const browser = door.browser();
  await browser.send(signIn.byPassword, { body: { email: account.email, password: account.password } });
  return { ...account, browser };
}

const otherPassword = 'zeven groene paraplu 8';

describe('the end of a session', () => {
  it('comes with signing out: a copied cookie is worth nothing, and the browser is told to forget', async () => {
    const { browser, accountId } = await signedIn();
    const stolen = browser.copy();
    expect(await isSignedIn(stolen)).toBe(true);
    const answer = await browser.send(signIn.signOut);
    expect(answer.headers.get('clear-site-data')).toBe('"cache", "storage"');
    expect(browser.cookies.size).toBe(0);
    expect(await isSignedIn(stolen)).toBe(false);
    expect(await door.database.rows('select 1 from session where account_id = $1', [accountId])).toEqual([]);
  });

  it('comes after an hour without a request', async () => {
    const { browser, accountId } = await signedIn();
    const seen = (ago: string) =>
      door.database.rows('update session set seen_at = now() - $2::interval where account_id = $1', [accountId, ago]);
    await seen('59 minutes');
    expect(await isSignedIn(browser)).toBe(true); // and seen again
    const [row] = await door.database.rows<{ fresh: boolean }>(
      `select seen_at > now() - interval '1 minute' as fresh from session where account_id = $1`,
      [accountId],
    );
    expect(row).toEqual({ fresh: true });
    await seen('60 minutes');
    expect(await isSignedIn(browser)).toBe(false);
  });

  it('comes after twelve hours, however busy', async () => {
    const { browser, accountId } = await signedIn();
    await door.database.rows(
      `update session set created_at = now() - interval '11:59', expires_at = now() + interval '1 minute' where account_id = $1`,
      [accountId],
    );
    expect(await isSignedIn(browser)).toBe(true);
    const [row] = await door.database.rows<{ moved: boolean }>(
      `select expires_at > now() + interval '2 minutes' as moved from session where account_id = $1`,
      [accountId],
    );
    expect(row).toEqual({ moved: false });
    await door.database.rows('update session set expires_at = now() where account_id = $1', [accountId]);
    expect(await isSignedIn(browser)).toBe(false);
  });

  it('comes to the old one when the same browser signs in anew', async () => {
    const { browser, email, password } = await signedIn();
    const before = browser.copy();
    await browser.send(signIn.byPassword, { body: { email, password } });
    expect(browser.cookies.get('__Host-session')).not.toBe(before.cookies.get('__Host-session'));
    expect(await isSignedIn(browser)).toBe(true);
    expect(await isSignedIn(before)).toBe(false);
  });

  it('comes at once to all of them when the account is shut out', async () => {
    const { browser, accountId } = await signedIn();
    await door.accounts.endAllSessions(accountId);
    expect(await isSignedIn(browser)).toBe(false);
  });
});

describe('a person', () => {
  it('sees where they are signed in, and ends one or all others', async () => {
    const { browser, email, password } = await signedIn();
    const [phone, tablet] = [door.browser(), door.browser()];
    for (const other of [phone, tablet]) await other.send(signIn.byPassword, { body: { email, password } });
    const { items } = (await browser.send(signIn.sessions)).json() as { items: { id: string; current: boolean }[] };
    expect(items.map(({ current }) => current).filter(Boolean)).toHaveLength(1);
    const { items: seenByPhone } = (await phone.send(signIn.sessions)).json();
    const session = seenByPhone.find(({ current }: { current: boolean }) => current).id;
    expect((await browser.send(signIn.endSession, { params: { session } })).status).toBe(204);
    expect(await isSignedIn(phone)).toBe(false);
    expect((await browser.send(signIn.endOtherSessions)).status).toBe(204);
    expect([await isSignedIn(tablet), await isSignedIn(browser)]).toEqual([false, true]);
  });

  it('cannot end a session of somebody else, nor learn that it is there', async () => {
    const [one, other] = [await signedIn(), await signedIn()];
    const session = (await other.browser.send(signIn.sessions)).json().items[0].id;
    const end = (id: string) => one.browser.send(signIn.endSession, { params: { session: id } });
    const [theirs, nobodys] = [await end(session), await end('0193f1c2-0000-7000-8000-000000000000')];
    expect([theirs.status, nobodys.status]).toEqual([404, 404]);
    expect(theirs.text.length).toBe(nobodys.text.length);
    expect(await isSignedIn(other.browser)).toBe(true);
  });

  it('chooses a new password just after signing in, which ends the other sessions', async () => {
    const { browser, email, password } = await signedIn();
    const phone = door.browser();
    await phone.send(signIn.byPassword, { body: { email, password } });
    expect((await browser.send(signIn.changePassword, { body: { password: otherPassword } })).status).toBe(204);
    expect([await isSignedIn(phone), await isSignedIn(browser)]).toEqual([false, true]);
    expect((await door.browser().send(signIn.byPassword, { body: { email, password } })).status).toBe(401);
    expect((await door.browser().send(signIn.byPassword, { body: { email, password: otherPassword } })).status).toBe(
      204,
    );
  });

  it('needs the present password for it later on', async () => {
    const { browser, accountId } = await signedIn();
    await door.database.rows(`update session set created_at = now() - interval '6 minutes' where account_id = $1`, [
      accountId,
    ]);
    const change = (body: { current?: string }) =>
      browser.send(signIn.changePassword, { body: { ...body, password: otherPassword } });
    expect((await change({})).json().errors).toEqual([{ path: 'body.current', code: 'password-needed' }]);
    expect((await change({ current: 'niet dit woord hoor' })).json().errors).toEqual([
      { path: 'body.current', code: 'password-wrong' },
    ]);
    expect((await change({ current: goodPassword })).status).toBe(204);
  });

  it.each([
    ['kort', 'password-too-short'],
    ['Welkom123456!', 'password-too-common'],
    ['Lotte en haar hond', 'password-holds-known-word'],
  ])('may not choose %s', async (password, code) => {
    const { browser } = await signedIn();
    const answer = await browser.send(signIn.changePassword, { body: { password } });
    expect([answer.status, answer.json().errors]).toEqual([422, [{ path: 'body.password', code }]]);
  });
});

it('is read with one query at every request, and written down once in a while', async () => {
  const { browser, accountId } = await signedIn();
  const asked = async () =>
    (await statementsOf(() => browser.send(signIn.sessions))).filter((sql) => sql.includes('session'));
  const [read, list] = [
    expect.stringContaining('where s.token = any($1)'),
    expect.stringContaining('order by seen_at'),
  ];
  expect(await asked()).toEqual([read, list]);
  await door.database.rows(`update session set seen_at = now() - interval '4 minutes' where account_id = $1`, [
    accountId,
  ]);
  expect(await asked()).toEqual([read, expect.stringContaining('update session set seen_at'), list]);
  expect(await asked()).toEqual([read, list]);
});

it('is read together with others of the same moment, and each gets their own', async () => {
  const people = [await signedIn(), await signedIn(), await signedIn()];
  const [, , ended] = people;
  await door.database.rows('delete from session where account_id = $1', [ended?.accountId]);
  const many = Array.from({ length: 8 }, () => people).flat();
  let answers: { status: number }[] = [];
  const statements = await statementsOf(async () => {
    answers = await Promise.all(many.map(({ browser }) => browser.send(signIn.sessions)));
  });
  expect(answers.map(({ status }) => status)).toEqual(many.map((person) => (person === ended ? 401 : 200)));
  expect(statements.filter((sql) => sql.includes('where s.token = any')).length).toBeLessThan(many.length);
});
