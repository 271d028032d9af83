import { roles, type Role } from '@signalenbeleid/contracts';
import { startTestApp, type TestApp } from '@signalenbeleid/platform/testing';
import { features } from './api.module.ts';
import { makeFullZone, wishOf, type FullZone } from './full-zone.testing.ts';
import { operationsOf, sendOperation, type Operation } from './operations.testing.ts';

/** Coordinators read nearly everything of their zone; what the others read is worth looking at each time it changes. */
const coordinators: readonly Role[] = ['zone-coordinator', 'sector-coordinator'];
const others = roles.filter((role) => !coordinators.includes(role));
const reads = operationsOf().filter(({ method, path }) => method === 'GET' && path.startsWith('/api/zones/{zone}'));

let app: TestApp;
let full: FullZone;
beforeAll(async () => {
  app = await startTestApp(...features);
  full = await makeFullZone(app);
}, 120_000);
afterAll(() => app?.stop());

/** Every field in an answer, by its place: `items[].wording.title`. */
function fieldsIn(value: unknown, place = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => fieldsIn(each, `${place}[]`));
  if (value === null || typeof value !== 'object') return [place];
  return Object.entries(value).flatMap(([name, inner]) => fieldsIn(inner, place ? `${place}.${name}` : name));
}

async function readBy(operation: Operation, cookie: string): Promise<string> {
  const params = Object.fromEntries(operation.pathNames.map((name) => [name, full.idOf(name)]));
  const response = await sendOperation(operation, { base: app.base, params, cookie });
  if (!response.ok) return String(response.status);
  const text = await response.text();
  if (response.headers.has('content-disposition')) return `file: ${text.split('\r\n')[0]}`;
  return [...new Set(fieldsIn(JSON.parse(text)))].toSorted().join(', ');
}

/** Not only the status of a refusal. */
const isRead = (what: string) => !/^\d*$/.test(what);

/** Who reads what of each operation that is there for any of them: its fields, or a refusal, with who gets just that. */
async function readByRole(): Promise<Record<string, Record<string, Role[]>>> {
  const people = await Promise.all(others.map(async (role) => ({ role, ...(await full.zone.person(wishOf([role]))) })));
  const seen: Record<string, Record<string, Role[]>> = {};
  for (const operation of reads) {
    const readers: Record<string, Role[]> = {};
    for (const { role, cookie } of people) (readers[await readBy(operation, cookie)] ??= []).push(role);
    if (Object.keys(readers).some(isRead)) seen[operation.name] = readers;
  }
  return seen;
}

// Agreed is what stands in the snapshot. It changes only together with a reason to show a field to these roles.
it('whoever coordinates nothing reads the fields that were agreed for the role, and no others', async () => {
  expect(await readByRole()).toMatchSnapshot();
}, 60_000);
