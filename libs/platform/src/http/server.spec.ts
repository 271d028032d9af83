import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { endpoint } from '@signalenbeleid/contracts';
import { Config, readConfig } from '../config/config.ts';
import { Database } from '../database/database.ts';
import { openDatabase } from '../database/open-database.ts';
import { Log } from '../logging/log.ts';
import { makeTestDatabase, type TestDatabase } from '../testing/index.ts';
import type { ZoneRequest } from './actor.ts';
import { prefixOf, RequestLimits } from './request-limits.ts';
import { newNonce, pagePolicy } from './security-headers.ts';
import { makeServer } from './server.ts';

const log = new Log('test', 'silent');
const configOf = (more: Record<string, string> = {}) =>
  readConfig({
    DATABASE_URL_APP: 'postgres://app@127.0.0.1/none',
    SESSION_SECRET: randomBytes(32).toString('hex'),
    ENCRYPTION_KEY: randomBytes(32).toString('base64'),
    ...more,
  });
/** The server alone, with one address that tells from where it was asked. */
async function serverOf(more: Record<string, string> = {}) {
  const server = makeServer(configOf(more), log).getInstance<FastifyInstance>();
  server.get('/api/from', (request) => ({ from: request.ip }));
  await server.ready();
  return server;
}
const ask = (server: FastifyInstance, remoteAddress = '127.0.0.1') =>
  server.inject({ url: '/api/from', remoteAddress, headers: { 'x-forwarded-for': '203.0.113.7' } });

describe('the server', () => {
  it('tells browsers to stay on https, when that is where people are', async () => {
    const answers = [
      await ask(await serverOf({ PUBLIC_URL: 'https://signalen.example' })),
      await ask(await serverOf({ PUBLIC_URL: 'http://localhost:3000' })),
    ];
    expect(answers.map(({ headers }) => headers['strict-transport-security'])).toEqual([
      'max-age=31536000; includeSubDomains',
      undefined,
    ]);
  });
  it('believes a forwarded address from the proxies of its settings, and from nobody else', async () => {
    const server = await serverOf({ TRUSTED_PROXIES: '10.0.0.1' });
    const from = async (address: string) => (await ask(server, address)).json().from;
    expect([await from('10.0.0.1'), await from('10.0.0.2')]).toEqual(['203.0.113.7', '10.0.0.2']);
    expect((await ask(await serverOf(), '10.0.0.1')).json().from).toBe('10.0.0.1');
  });
  it('takes reports of a broken policy from anyone, and logs no more of them than some', async () => {
    const said: object[] = [];
    const counting = {
      warn: (event: string, fields: object) => said.push({ event, ...fields }),
      info: () => undefined,
    } as unknown as Log;
    const server = makeServer(configOf(), counting).getInstance<FastifyInstance>();
    const report = {
      method: 'POST',
      url: '/api/csp-reports',
      headers: { 'content-type': 'application/csp-report' },
    } as const;
    const payload = JSON.stringify({
      'csp-report': { 'effective-directive': 'script-src', 'blocked-uri': 'words of somebody' },
    });
    for (let number = 0; number < 100; number += 1)
      expect((await server.inject({ ...report, payload })).statusCode).toBe(204);
    expect(said).toHaveLength(60);
    expect(said[0]).toEqual({ event: 'policy broken', directive: 'script-src' });
  });
});

it('the policy of a page lets in nothing from elsewhere, and no style or script that stands in the page', () => {
  expect(pagePolicy('abc')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-abc'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'; report-uri /api/csp-reports",
  );
  expect(newNonce()).not.toBe(newNonce());
  expect(Buffer.from(newNonce(), 'base64')).toHaveLength(18);
});

describe('counting requests', () => {
  let database: TestDatabase;
  beforeAll(async () => void (database = await makeTestDatabase()));
  afterAll(() => database?.remove());
  const search = endpoint('GET /zones/:zone/found', {
    summary: 'Find',
    allow: 'everyone',
    limit: { calls: 3, seconds: 60 },
  });
  const from = (ip: string, zone = 'aa', accountId?: string) =>
    ({ ip, params: { zone }, passage: accountId ? { session: { accountId } } : {} }) as unknown as ZoneRequest;
  const config = () =>
    Object.assign(new Config(), configOf({ DATABASE_URL_APP: database.addressOf('app'), REQUESTS_PER_MINUTE: '10' }));
  const counter = async () => {
    const source = await openDatabase(config(), log);
    return { source, limits: new RequestLimits(config(), new Database(source)) };
  };
  const refused = expect.objectContaining({ type: 'too-many-requests' });

  it('is shared by all processes, apart for each zone, person and address', async () => {
    const [one, two] = [await counter(), await counter()];
    const ask = (which: typeof one, ...who: Parameters<typeof from>) => which.limits.count(search, from(...who));
    await ask(one, '192.0.2.1');
    await ask(two, '192.0.2.1');
    await ask(one, '192.0.2.1');
    await expect(ask(two, '192.0.2.1')).rejects.toEqual(refused);
    await expect(ask(one, '192.0.2.1')).rejects.toEqual(refused);
    await ask(one, '192.0.2.1', 'bb');
    await ask(one, '192.0.2.2');
    await ask(one, '192.0.2.1', 'aa', 'somebody');
    await Promise.all([one.source.destroy(), two.source.destroy()]);
  });
  it('goes on in one process when the table is away', async () => {
    const { source, limits } = await counter();
    await database.superuser.query('alter table request_count rename to request_count_away');
    for (let number = 0; number < 3; number += 1) await limits.count(search, from('192.0.2.9'));
    await expect(limits.count(search, from('192.0.2.9'))).rejects.toEqual(refused);
    await database.superuser.query('alter table request_count_away rename to request_count');
    await source.destroy();
  });
  it('holds for everything together', async () => {
    const { source, limits } = await counter();
    const plain = endpoint('GET /zones/:zone/plain', { summary: 'Plain', allow: 'everyone' });
    for (let number = 0; number < 10; number += 1) await limits.count(plain, from('192.0.2.20'));
    await expect(limits.count(plain, from('192.0.2.20'))).rejects.toEqual(refused);
    await source.destroy();
  });
  it('counts an IPv6 household as one', () => {
    expect([prefixOf('2001:db8:1:2:3::4'), prefixOf('2001:db8:1:2:ffff::1'), prefixOf('::ffff:192.0.2.1')]).toEqual([
      '2001:db8:1:2',
      '2001:db8:1:2',
      '::ffff:192.0.2.1',
    ]);
  });
});
