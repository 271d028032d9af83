import { randomUUID } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { startTestApp, type TestApp } from '@signalenbeleid/platform/testing';
import { features } from './api.module.ts';
import { wildRequest, type WildRequest } from './arbitrary.testing.ts';
import { makeFullZone, type FullZone } from './full-zone.testing.ts';
import { documentOf, operationsOf, type Operation } from './operations.testing.ts';

const REQUESTS = Number(process.env['FUZZ_REQUESTS'] ?? 5_000);
const AT_ONCE = 10;

let app: TestApp;
let zone: FullZone;
let validate: (name: string, value: unknown) => string[];
beforeAll(async () => {
  app = await startTestApp(...features);
  zone = await makeFullZone(app);
  validate = validatorOf();
}, 120_000);
afterAll(() => app?.stop());

/** Judges a value by a schema of the document. */
function validatorOf() {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema({ $id: 'api', components: documentOf().components });
  const known = new Map<string, ValidateFunction>();
  return (ref: string, value: unknown) => {
    const judge = known.get(ref) ?? ajv.compile({ $ref: `api${ref}` });
    known.set(ref, judge);
    return judge(value) ? [] : (judge.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

/** What is wrong with the answer to this request: nothing, if all is well. */
async function faultsOf({ operation, url, headers, body }: WildRequest): Promise<string[]> {
  const started = Date.now();
  const answer = await fetch(`${app.base}${url}`, {
    method: operation.method,
    headers: { origin: 'http://localhost:3000', cookie: zone.strong.cookie, ...headers },
    ...(body !== undefined && { body: body as string }),
  });
  const text = await answer.text();
  const slow = Date.now() - started > 10_000 ? ['slow'] : [];
  return [...slow, ...(await wrongIn(operation.responses, answer, text))];
}

async function wrongIn(
  responses: WildRequest['operation']['responses'],
  { status, headers }: Response,
  text: string,
): Promise<string[]> {
  if (status >= 500) return [`${status} ${text}`];
  const declared = responses[status];
  if (!declared) return [`${status} is not declared: ${text}`];
  if (status === 204) return text === '' ? [] : ['204 with words'];
  return status >= 400 ? wrongInProblem(headers, text) : wrongInContent(declared, headers, text);
}
function wrongInContent(
  { content = {} }: WildRequest['operation']['responses'][string],
  headers: Headers,
  text: string,
) {
  const [[type, { schema }] = ['', { schema: {} as { $ref?: string } }]] = Object.entries(content);
  if (!headers.get('content-type')?.startsWith(type)) return [`${headers.get('content-type')} instead of ${type}`];
  return schema.$ref ? validate(schema.$ref, JSON.parse(text)) : [];
}
const wrongInProblem = (headers: Headers, text: string) => [
  ...(headers.get('content-type') === 'application/problem+json; charset=utf-8' ? [] : ['no problem']),
  ...validate('#/components/schemas/Problem', JSON.parse(text)),
];

/** What is in use once the rest is swept up. */
const memory = () => {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
};

/** Sends so many wild requests to these operations, and answers what went wrong. */
async function tryOut(operations: Operation[], count: number) {
  const idOf = (name: string) => (Math.random() < 0.1 ? randomUUID() : zone.idOf(name));
  const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1e9);
  const requests = fc.sample(wildRequest(operations, { idOf }), { numRuns: count, seed });
  const faults: string[] = [];
  const used = [0, 0];
  for (let at = 0; at < requests.length; at += AT_ONCE) {
    const some = requests.slice(at, at + AT_ONCE);
    const found = await Promise.all(
      some.map((each) => faultsOf(each).catch(({ message }: Error) => [`cut: ${message}`])),
    );
    found.forEach((wrong, place) => wrong.length > 0 && faults.push(told(some[place] as WildRequest, wrong)));
    if (at === Math.floor(requests.length / 2 / AT_ONCE) * AT_ONCE) used[0] = memory();
  }
  used[1] = memory();
  return { seed, faults: faults.slice(0, 20), growth: (used[1] ?? 0) / (used[0] || 1) };
}
const told = ({ operation, url, body }: WildRequest, wrong: string[]) =>
  `${operation.name} ${url.slice(0, 200)} ${String(body).slice(0, 500)} → ${wrong.join('; ').slice(0, 400)}`;

/** Here a wild request may end the session, or take the roles, of who sends it. */
const aboutPeople = ({ name }: Operation) => /\/api\/(me\/|auth\/|zones\/\{zone\}\/members\/)/.test(name);

it('whatever nobody should send gets a clear answer: no failure, no hanging, a problem that says what is wrong', async () => {
  const { seed, faults, growth } = await tryOut(
    operationsOf().filter((each) => !aboutPeople(each)),
    REQUESTS,
  );
  expect({ seed, faults }).toEqual({ seed, faults: [] });
  expect(growth).toBeLessThan(1.2);
}, 240_000);

it('so does whatever is said of oneself and of other people', async () => {
  const { seed, faults } = await tryOut(operationsOf().filter(aboutPeople), REQUESTS / 10);
  expect({ seed, faults }).toEqual({ seed, faults: [] });
}, 240_000);
