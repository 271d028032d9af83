import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Log, pagePolicy } from '@signalenbeleid/platform';
import { startTestApp, type TestApp } from '@signalenbeleid/platform/testing';
import { features } from './api.module.ts';
import { startApi, type RunningApi } from './start-api.ts';

let app: TestApp;
let web: RunningApi;
let base: string;
const root = mkdtempSync(join(tmpdir(), 'signalenbeleid-web-'));
beforeAll(async () => {
  app = await startTestApp(...features);
  mkdirSync(join(root, 'assets'));
  writeFileSync(
    join(root, 'index.html'),
    '<!doctype html><meta name="nonce" content="__CSP_NONCE__"><title>Signalenbeleid</title>',
  );
  writeFileSync(join(root, 'assets', 'app-1234.js'), 'export {};');
  web = await startApi({
    config: Object.assign(app.config, { WEB_ROOT: root, PORT: 0 }),
    log: new Log('test', 'silent'),
  });
  base = (await web.app.getUrl()).replace('[::1]', '127.0.0.1');
}, 60_000);
afterAll(async () => {
  await web?.stop();
  await app?.stop();
  rmSync(root, { recursive: true, force: true });
});

it('every address of the client is the same page, each time with a policy and a nonce of its own', async () => {
  const nonces = [];
  for (const path of ['/', '/z/amalo/melden', '/z/amalo/signalen?state=open']) {
    const answer = await fetch(`${base}${path}`);
    const [, nonce = ''] = /content="([^"]+)"/.exec(await answer.text()) ?? [];
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-security-policy')).toBe(pagePolicy(nonce));
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      ...{ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' },
      ...{
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'x-frame-options': 'DENY',
      },
    });
    nonces.push(nonce);
  }
  expect(new Set(nonces).size).toBe(3);
});
it('files with a fingerprint are kept, and guarded as well', async () => {
  const answer = await fetch(`${base}/assets/app-1234.js`);
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
});
it.each([
  '/..%2f..%2fpackage.json',
  '/assets/..%2f..%2f..%2fetc%2fpasswd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/assets/%00',
  '/.data/secrets.json',
  '/index.html',
])('nothing else of the machine can be fetched: %s', async (path) => {
  const answer = await fetch(`${base}${path}`);
  const text = await answer.text();
  expect(text.includes('<!doctype html>') || text.includes('/problems/')).toBe(true);
  expect(text).not.toMatch(/root:|"private"|__CSP_NONCE__/);
});
it('an address of the API is never a page', async () => {
  for (const [path, method, status] of [
    ['/api/nothing', 'GET', 404],
    ['/health/nothing', 'GET', 404],
    ['/api/zones/amalo/receipts', 'GET', 405],
    ['/z/amalo', 'POST', 404],
  ] as const) {
    const answer = await fetch(`${base}${path}`, { method, headers: { origin: 'http://localhost:3000' } });
    expect({ path, status: answer.status, type: answer.headers.get('content-type') }).toEqual({
      path,
      status,
      type: 'application/problem+json; charset=utf-8',
    });
  }
});
