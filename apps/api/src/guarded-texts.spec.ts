import { startTestApp, type TestApp } from '@signalenbeleid/platform/testing';
import { features } from './api.module.ts';
import { makeFullZone, type FullZone } from './full-zone.testing.ts';
import { operationsOf, sampleOf, sendOperation, type Operation } from './operations.testing.ts';

const number = '85.07.30-033.28';
const phone = 'Bel 0475 12 34 56';

/** Fields that nobody can fill in with a sentence of their own: what they hold is kept as a digest or not at all. */
const notWriting = new Set(['password', 'current', 'next']);
/** Operations that forget what they are asked. */
const keepNothing = new Set(['POST /api/zones/{zone}/look-alikes']);
/** Where a name or a number is asked for on purpose, so that it is no find. A new name here needs a reason. */
const askedFor: Record<string, RegExp> = {
  'who reports may say so': /\/(open-signals|signals-on-behalf) name$/,
  'a member, an invited person or the first administrator has a name':
    /\/(members\/\{member\}|invitations|acceptance|first-administrator) name$/,
  'an organisation and its contacts can be found and called':
    /\/organisations(\/\{organisation\})? (name|contacts\.0\.(name|phone))$/,
};

let app: TestApp;
let zone: FullZone;
beforeAll(async () => {
  app = await startTestApp(...features);
  zone = await makeFullZone(app);
}, 120_000);
afterAll(() => app?.stop());

const taking = operationsOf().filter(({ body, name }) => body && !keepNothing.has(name));

/** The fields of an operation in which a text of somebody can stand, and what the API says of them when this stands in each. */
async function judged({ name, ...operation }: Operation, text: string) {
  const body = sampleOf(operation.body as NonNullable<Operation['body']>, { idOf: () => crypto.randomUUID(), text });
  const fields = leavesOf(body, text).filter((field) => !notWriting.has(field));
  const params = { zone: zone.zone.slug };
  const response = await sendOperation(
    { name, ...operation },
    { base: app.base, cookie: zone.strong.cookie, params, body },
  );
  const { errors = [] } = response.status === 204 ? {} : await response.json();
  const found = (errors as { path: string; code: string }[]).map(({ path, code }) => `${path.slice(5)} ${code}`);
  return { name, fields, found: found.sort() };
}

function leavesOf(value: unknown, text: string, path = ''): string[] {
  if (value === text) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => leavesOf(held, text, path ? `${path}.${key}` : key));
}

it('no text that anybody can write through the API may hold a national number', async () => {
  const open: string[] = [];
  let seen = 0;
  for (const operation of taking) {
    const { name, fields, found } = await judged(operation, number);
    seen += fields.length;
    open.push(
      ...fields.filter((field) => !found.includes(`${field} national-number`)).map((field) => `${name} ${field}`),
    );
  }
  expect(open).toEqual([]);
  expect(seen).toBeGreaterThan(60);
});

it('a telephone number needs a reason in every text, but for the short list of fields that ask for it', async () => {
  const open: string[] = [];
  for (const operation of taking) {
    const { name, fields, found } = await judged(operation, phone);
    open.push(...fields.filter((field) => !found.includes(`${field} phone`)).map((field) => `${name} ${field}`));
  }
  const reasons = Object.values(askedFor);
  expect(open.filter((field) => !reasons.some((form) => form.test(field)))).toEqual([]);
  expect(reasons.filter((form) => !open.some((field) => form.test(field)))).toEqual([]);
});
