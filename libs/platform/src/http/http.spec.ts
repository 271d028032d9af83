import { randomUUID } from 'node:crypto';
import { ApiProblem, problems, type ProblemType } from '@signalenbeleid/contracts';
import { startTestApp, type TestApp, type TestMember, type TestZone } from '../testing/index.ts';
import { sendBytes, visits, VisitsModule } from './visitors.testing.ts';

let app: TestApp;
let zone: TestZone;
let visitor: TestMember;
beforeAll(async () => {
  app = await startTestApp(VisitsModule);
  zone = await app.zone();
  visitor = await zone.person('reporter');
});
afterAll(() => app?.stop());

const own = 'http://localhost:3000';
const problem = (type: ProblemType) => ({ type: `/problems/${type}`, status: problems[type].status });
const visit = { title: 'Op bezoek' };
interface Wish {
  method?: string;
  path?: string;
  body?: BodyInit | null;
  headers?: Record<string, string>;
}
/** A request that would write a visit, but for what the wish changes. */
const post = ({
  method = 'POST',
  path = `/api/zones/${zone.slug}/visits`,
  body = JSON.stringify(visit),
  headers = {},
}: Wish = {}) =>
  fetch(`${app.base}${path}`, {
    method,
    headers: {
      origin: own,
      cookie: visitor.cookie,
      'idempotency-key': randomUUID(),
      'content-type': 'application/json',
      ...headers,
    },
    ...(method !== 'GET' && { body }),
  });
/** The problem that this response is, and that it says so in full. */
async function problemOf(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  const details = await response.json();
  expect(details).toMatchObject({
    status: response.status,
    title: expect.any(String),
    instance: expect.stringMatching(/^\//),
    traceId: expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
  return details;
}
const refused = async (wish: Wish, type: ProblemType) =>
  expect(await problemOf(await post(wish))).toMatchObject(problem(type));

describe('every answer', () => {
  const expected = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'x-frame-options': 'DENY',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  };
  it.each([200, 401, 404, 403, 405, 415])(
    'of %s carries the same guards, and says nothing of what serves it',
    async (status) => {
      const wishes: Record<number, Wish> = {
        200: {},
        401: { headers: { cookie: '' } },
        403: { headers: { origin: 'https://elsewhere.example' } },
        404: { path: '/api/nowhere' },
        405: { path: '/api/zones/x/managed-visits' },
        415: { headers: { 'content-type': 'text/plain' } },
      };
      const response = await post(wishes[status]);
      expect(response.status).toBe(status);
      expect(Object.fromEntries(response.headers)).toMatchObject(expected);
      for (const name of ['server', 'x-powered-by', 'strict-transport-security', 'access-control-allow-origin'])
        expect(response.headers.get(name)).toBeNull();
    },
  );
});

describe('another site', () => {
  it.each([
    ['with an origin of its own', { origin: 'https://elsewhere.example' }],
    ['in a frame without an origin', { origin: 'null' }],
    ['with our name in its name', { origin: 'http://localhost:3000.example' }],
    ['as the browser tells', { origin: '', 'sec-fetch-site': 'cross-site' }],
    ['next to ours', { origin: '', 'sec-fetch-site': 'same-site' }],
  ])('changes nothing: %s', async (_, { origin, ...more }) => {
    const path = { POST: 'visits', PUT: `visits/${randomUUID()}`, DELETE: `visits/${randomUUID()}` };
    for (const [method, end] of Object.entries(path)) {
      const headers = { ...more, ...(origin && { origin }) };
      const response = await fetch(`${app.base}/api/zones/${zone.slug}/${end}`, {
        method,
        headers: { cookie: visitor.cookie, 'content-type': 'application/json', ...headers },
        body: '{}',
      });
      expect(await problemOf(response)).toMatchObject(problem('origin-refused'));
    }
  });
  it('is told apart from our own pages by the browser alone', async () => {
    const response = await fetch(`${app.base}/api/zones/${zone.slug}/visits`, {
      method: 'POST',
      headers: {
        cookie: visitor.cookie,
        'content-type': 'application/json',
        'sec-fetch-site': 'same-origin',
        'idempotency-key': randomUUID(),
      },
      body: JSON.stringify(visit),
    });
    expect(response.status).toBe(200);
  });
  it('may not read an answer either', async () => {
    const preflight = await post({
      method: 'OPTIONS',
      body: null,
      headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
    });
    const read = await post({
      method: 'GET',
      path: `/api/zones/${zone.slug}/nothing`,
      headers: { origin: 'https://elsewhere.example' },
    });
    for (const { headers } of [preflight, read])
      expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
    expect(preflight.status).toBe(405);
  });
});

describe('what is read', () => {
  it.each([
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    'application/csp-report',
    'application/xml',
  ])('is JSON, never %s', (type) => refused({ headers: { 'content-type': type } }, 'wrong-content-type'));
  it('is at most 256 kB', async () => {
    const room = 256 * 1024 - JSON.stringify({ title: '' }).length;
    await refused({ body: JSON.stringify({ title: 'x'.repeat(room) }) }, 'invalid-request');
    await refused({ body: JSON.stringify({ title: 'x'.repeat(room + 1) }) }, 'too-large');
    await refused({ body: JSON.stringify({ title: 'x'.repeat(1_000_000) }) }, 'too-large');
  });
  it('is text in UTF-8, with brackets that are not too deep and keys that reach nowhere', async () => {
    await refused(
      { body: Buffer.from([...Buffer.from('{"title":"'), 0xc3, 0x28, ...Buffer.from('"}')]) },
      'unreadable-request',
    );
    await refused({ body: '{"title":' }, 'unreadable-request');
    await refused({ body: '['.repeat(10_000) + ']'.repeat(10_000) }, 'unreadable-request');
    await refused({ body: '{"title":"x","__proto__":{"admin":true}}' }, 'unreadable-request');
    await refused({ body: '{"title":"x","constructor":{"prototype":{"admin":true}}}' }, 'unreadable-request');
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
    expect((await post({ body: `{"title":"${'['.repeat(60)}"}` })).status).toBe(200);
  });
  it.each([
    ['a field too many', { ...visit, zoneId: randomUUID() }, { path: 'body.zoneId', code: 'whitelistValidation' }],
    ['a status of its own', { ...visit, version: 7 }, { path: 'body.version', code: 'whitelistValidation' }],
    ['a list for a text', { title: ['x'] }, { path: 'body.title', code: 'isString' }],
    ['nothing for a text', { title: null }, { path: 'body.title', code: 'isString' }],
    ['a zero character', { title: 'a\u0000b' }, { path: 'body.title', code: 'controlCharacters' }],
    ['half a character', { title: 'a\ud800b' }, { path: 'body.title', code: 'controlCharacters' }],
    ['text that turns around', { title: 'a\u202eb' }, { path: 'body.title', code: 'controlCharacters' }],
    ['a number too large', { ...visit, guests: 1e300 }, { path: 'body.guests', code: 'max' }],
    ['marks that have no width', { title: 'x\ufe0f'.repeat(60) }, { path: 'body.title', code: 'isLength' }],
    [
      'a key that reaches for what makes it',
      { title: { constructor: 1 } },
      { path: 'body.title.constructor', code: 'whitelistValidation' },
    ],
    ['a list as a whole', [visit], { path: 'body', code: 'isObject' }],
    ['a text as a whole', 'visit', { path: 'body', code: 'isObject' }],
  ])('follows the contract: %s is named', async (_, body, fault) => {
    const details = await problemOf(await post({ body: JSON.stringify(body) }));
    expect(details).toMatchObject({ ...problem('invalid-request'), errors: expect.arrayContaining([fault]) });
  });
  it.each([null, ''])('is there: without a body every field that must be there is named (%j)', async (body) => {
    const details = await problemOf(await post({ body }));
    expect(details).toMatchObject({
      ...problem('invalid-request'),
      errors: expect.arrayContaining([{ path: 'body.title', code: 'isString' }]),
    });
  });
  it('is asked for: no query and no body where none is', async () => {
    const path = `/api/zones/${zone.slug}/nothing`;
    await refused({ method: 'GET', path: `${path}?a=1` }, 'invalid-request');
    await refused({ method: 'DELETE', path: `/api/zones/${zone.slug}/visits/${randomUUID()}` }, 'invalid-request');
    expect((await post({ method: 'GET', path })).status).toBe(204);
  });
  it('is an address: bad signs and long ids are refused', async () => {
    await refused({ method: 'GET', path: `/api/zones/${zone.slug}/visits/%E0%A4%A` }, 'unreadable-request');
    await refused({ method: 'GET', path: `/api/zones/${zone.slug}/visits/1` }, 'invalid-request');
    expect([404, 413]).toContain(
      (await post({ method: 'GET', path: `/api/zones/${zone.slug}/visits/${'a'.repeat(500)}` })).status,
    );
  });
});

describe('a request that is no HTTP', () => {
  const line = () =>
    `POST /api/zones/${zone.slug}/visits HTTP/1.1\r\nhost: x\r\norigin: ${own}\r\ncontent-type: application/json\r\n`;
  it.each([
    ['with more than 16 kB of headers', () => `${line()}x-long: ${'a'.repeat(17_000)}\r\n\r\n`, 431],
    ['with a length that is none', () => `${line()}content-length: many\r\n\r\n`, 400],
    ['with two lengths', () => `${line()}content-length: 2\r\ncontent-length: 3\r\n\r\n{}`, 400],
    [
      'with a length and chunks',
      () => `${line()}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
      400,
    ],
    ['with chunks that lie', () => `${line()}transfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n`, 400],
    ['with a method that nobody knows', () => `FETCH /api HTTP/1.1\r\nhost: x\r\n\r\n`, 400],
    ['with words instead', () => `Dag, is daar iemand?\r\n\r\n`, 400],
  ])('is refused as a problem: %s', async (_, bytes, status) => {
    const said = await sendBytes(app.base, bytes());
    expect(said).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(said).toContain('content-type: application/problem+json');
    expect(JSON.parse(said.slice(said.indexOf('\r\n\r\n')))).toMatchObject({
      status,
      type: expect.stringMatching(/^\/problems\//),
    });
  });
});

describe('a method', () => {
  it('that an address does not know is refused, with those it knows', async () => {
    const response = await post({ method: 'PATCH', path: `/api/zones/${zone.slug}/visits/${randomUUID()}` });
    expect(response.headers.get('allow')).toBe('GET, HEAD, PUT, DELETE');
    expect(await problemOf(response)).toMatchObject(problem('method-not-allowed'));
  });
  it.each(['TRACE', 'PROPFIND', 'LOCK'])('%s is known nowhere', async (method) => {
    const said = await sendBytes(
      app.base,
      `${method} /api/zones HTTP/1.1\r\nhost: x\r\ncookie: secret\r\nconnection: close\r\n\r\n`,
    );
    expect(said).toMatch(/^HTTP\/1.1 405 /);
    expect(said).not.toContain('secret');
  });
});

describe('an error', () => {
  it.each(['error', 'text', 'nothing', 'sql'])('that nobody foresaw (%s) says nothing of the inside', async (kind) => {
    const response = await post({ path: `/api/zones/${zone.slug}/accidents`, body: JSON.stringify({ kind }) });
    const details = await problemOf(response);
    expect(details).toEqual({
      ...problem('internal-error'),
      title: problems['internal-error'].title,
      instance: `/api/zones/${zone.slug}/accidents`,
      traceId: expect.any(String),
    });
  });
  it.each([
    ['number', 'unreadable-request'],
    ['lost', 'unavailable'],
  ] as const)('of the database (%s) is told for what it is', (kind, type) =>
    refused({ path: `/api/zones/${zone.slug}/accidents`, body: JSON.stringify({ kind }) }, type),
  );
});

describe('who asks', () => {
  it('is told by the session alone: no header can say it', async () => {
    const headers = {
      cookie: '',
      'x-forwarded-user': visitor.accountId,
      'x-user-id': visitor.accountId,
      authorization: `Bearer ${visitor.cookie}`,
      'x-zone-id': zone.id,
    };
    await refused({ headers }, 'not-signed-in');
  });
  it('is counted by the connection: a forwarded address that nobody may vouch for counts for nothing', async () => {
    const write = (number: number) =>
      post({
        path: `/api/zones/${zone.slug}/open-visits`,
        headers: { cookie: '', 'x-forwarded-for': `10.0.0.${number}`, forwarded: `for=10.0.0.${number}` },
      });
    const answers = [];
    for (let number = 0; number < 7; number += 1) answers.push((await write(number)).status);
    expect(answers).toEqual([200, 200, 200, 200, 200, 429, 429]);
  });
  it('has a role for it', async () => {
    await expect(visitor.call(visits.manage)).rejects.toMatchObject({ details: problem('not-allowed') });
    await expect(zone.anyone().call(visits.manage)).rejects.toBeInstanceOf(ApiProblem);
    expect(await (await zone.person('zone-coordinator')).call(visits.manage)).toMatchObject({ version: 1 });
  });
});

it('an answer holds the fields of its contract and nothing else', async () => {
  const response = await post();
  expect(Object.keys(await response.json()).toSorted()).toEqual(['id', 'others', 'title', 'version']);
  expect(response.headers.get('etag')).toBe('"1"');
});
