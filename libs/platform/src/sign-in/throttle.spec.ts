import { signIn } from '@signalenbeleid/contracts/sign-in.contract';
import { openDoor, type OpenDoor } from './door.testing.ts';
import { freeAttempts, pauseAfter, prefixOf } from './throttle.ts';

let door: OpenDoor;
beforeAll(async () => {
  door = await openDoor({ TRUSTED_PROXIES: '127.0.0.1' });
});
afterAll(() => door?.close());

/** Each test comes from a neighbourhood of its own. */
let place = 0;
beforeEach(() => {
  place += 1;
});

const tryAs = (email: string, password = 'een verkeerd woord', ip = `198.51.${place}.7`) =>
  door.browser().fetch('/api/auth/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'http://localhost:3000', 'x-forwarded-for': ip },
    body: JSON.stringify({ email, password }),
  });

/** As if the pauses that run now were over; what was counted is kept. */
const waitOut = () => door.database.rows(`update attempt set expire = 1 where key not like 'pauses%'`);

async function failUntilPaused(email: string): Promise<number> {
  for (let tries = 0; tries < 20; tries += 1) {
    const { status, headers } = await tryAs(email);
    if (status === 429) return Number(headers.get('retry-after'));
  }
  return 0;
}

it('pauses an account after five wrong passwords, each time longer, and forgets it when the right one comes', async () => {
  const { email, password } = await door.newAccount();
  for (let tries = 0; tries < freeAttempts.account; tries += 1) expect((await tryAs(email)).status).toBe(401);
  const sixth = await tryAs(email, password);
  expect([sixth.status, sixth.json().type, sixth.headers.get('retry-after')]).toEqual([
    429,
    '/problems/too-many-requests',
    '30',
  ]);
  await waitOut();
  expect(await failUntilPaused(email)).toBe(60);
  await waitOut();
  expect(await failUntilPaused(email)).toBe(120);
  await waitOut();
  expect((await tryAs(email, password)).status).toBe(204);
  expect(await failUntilPaused(email)).toBe(30);
});

it('does so for an address that nobody has, too', async () => {
  expect(await failUntilPaused('niemand@example.org')).toBe(30);
});

it('lets no more through when they all come at once', async () => {
  const { email } = await door.newAccount();
  const answers = await Promise.all(Array.from({ length: 20 }, () => tryAs(email)));
  expect(answers.filter(({ status }) => status === 401)).toHaveLength(freeAttempts.account);
});

it('never locks anybody out for good', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 20].map(pauseAfter)).toEqual([30, 60, 120, 240, 480, 900, 900, 900]);
});

it('pauses a neighbourhood that tries many accounts, and no other', async () => {
  await door.database.rows(`insert into attempt values ('place:password ' || $3, $1, $2)`, [
    freeAttempts.place,
    Date.now() + 600_000,
    `198.51.${place}`,
  ]);
  expect((await tryAs('a@example.org', 'een verkeerd woord', `198.51.${place}.200`)).status).toBe(429);
  expect((await tryAs('a@example.org', 'een verkeerd woord', '203.0.113.9')).status).toBe(401);
});

it('does not count the ones who come in', async () => {
  const { email, password } = await door.newAccount();
  for (let times = 0; times < freeAttempts.account + 2; times += 1)
    expect((await tryAs(email, password)).status).toBe(204);
});

it('slows down asking for links the same way, and keeps the password door open meanwhile', async () => {
  const { email, password } = await door.newAccount();
  const statuses = [];
  for (let times = 0; times <= freeAttempts.account; times += 1)
    statuses.push((await door.browser().send(signIn.askLink, { body: { email } })).status);
  expect(statuses).toEqual([204, 204, 204, 204, 204, 429]);
  expect((await tryAs(email, password)).status).toBe(204);
});

it.each([
  ['192.0.2.33', '192.0.2'],
  ['::ffff:192.0.2.33', '192.0.2'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1'],
  ['2001:db8::6', '2001:db8:0'],
  ['::1', '0:0:0'],
])('takes %s as part of %s', (ip, prefix) => expect(prefixOf(ip)).toBe(prefix));
