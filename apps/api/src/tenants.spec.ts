import { randomUUID } from 'node:crypto';
import { permissions, roles, type Permission } from '@signalenbeleid/contracts';
import { signals } from '@signalenbeleid/contracts/signals.contract';
import { startTestApp, type TestApp, type TestMember } from '@signalenbeleid/platform/testing';
import { features } from './api.module.ts';
import { makeFullZone, mentions, rowsOf, strongRoles, wishOf, type FullZone } from './full-zone.testing.ts';
import {
  idsInBody,
  operationsOf,
  sampleOf,
  sendOperation,
  type Operation,
  type Request,
} from './operations.testing.ts';

/** What anybody may ask without signing in. A new line needs a reason. */
const open = [
  'GET /api/zones',
  'GET /api/zones/{zone}',
  'GET /api/zones/{zone}/coordinators',
  'GET /health/live',
  'GET /health/ready',
  'POST /api/auth/first-administrator',
  'POST /api/auth/link',
  'POST /api/auth/link/open',
  'POST /api/auth/sign-in',
  'POST /api/auth/sign-out',
  'POST /api/zones/{zone}/invitation',
  'POST /api/zones/{zone}/invitation/acceptance',
  'POST /api/zones/{zone}/look-alikes',
  'POST /api/zones/{zone}/mailed-questions',
  'POST /api/zones/{zone}/mailed-replies',
  'POST /api/zones/{zone}/open-signals',
  'POST /api/zones/{zone}/receipt-answers',
  'POST /api/zones/{zone}/receipt-replies',
  'POST /api/zones/{zone}/receipts',
];

const all = operationsOf();
const closed = all.filter(({ allow }) => allow !== 'everyone').map((each) => [each.name, each] as const);
const inZone = closed.filter(([, { path }]) => path.startsWith('/api/zones/{zone}'));
const onRecord = inZone.filter(([, { pathNames }]) => pathNames.length > 1);
const withIds = inZone.flatMap(([, each]) => idsInBody(each).map((name) => [each.name, name, each] as const));
const restricted = inZone.filter(
  ([, { allow }]) => (permissions[allow as Permission]?.length ?? roles.length) < roles.length,
);

let app: TestApp;
let ours: FullZone;
let theirs: FullZone;
/** Cookies of people who are not, or no longer, signed in. */
let stale: (string | undefined)[];
/** Holds every strong role in our zone, and is suspended. */
let suspended: TestMember;
beforeAll(async () => {
  app = await startTestApp(...features);
  [ours, theirs] = [await makeFullZone(app), await makeFullZone(app)];
  const [expired, idle] = [await ours.zone.person(wishOf(strongRoles)), await ours.zone.person(wishOf(strongRoles))];
  const { superuser } = app.database;
  await superuser.query('update auth.session set expires_at = now() where account_id = $1', [expired.accountId]);
  await superuser.query(`update auth.session set seen_at = now() - interval '61 minutes' where account_id = $1`, [
    idle.accountId,
  ]);
  stale = [undefined, expired.cookie, idle.cookie, ours.strong.cookie.replace(/=./, '=~')];
  suspended = await ours.zone.person({ ...wishOf(strongRoles), status: 'suspended' });
}, 120_000);
afterAll(() => app?.stop());

/** The records of this zone, filled in wherever the path names one. */
const paramsOf = ({ pathNames }: Operation, zone: FullZone) =>
  Object.fromEntries(pathNames.map((name) => [name, zone.idOf(name)]));
/** A whole body; roles cover nothing, as the first of them takes no sector and no cluster. */
const bodyOf = ({ body }: Operation, idOf: (name: string) => string = theirs.idOf) => {
  const sample = body && (sampleOf(body, { idOf }) as Record<string, unknown>);
  return sample?.['roles'] ? { ...sample, roles: [{ role: 'reporter' }] } : sample;
};
const send = (operation: Operation, request: Omit<Request, 'base'>) =>
  sendOperation(operation, { base: app.base, ...request });

/** What a response says, apart from what differs with every request. */
async function said(response: Response): Promise<object> {
  const { traceId, instance, ...rest } = JSON.parse((await response.text()) || '{}');
  expect(traceId).toMatch(/^[0-9a-f-]{36}$/);
  expect(instance).toMatch(/^\//);
  const { 'content-type': type, 'cache-control': cache } = Object.fromEntries(response.headers);
  return { status: response.status, type, cache, rest };
}
const refusal = (type: string, status: number) => ({
  status,
  rest: expect.objectContaining({ type: `/problems/${type}`, status }),
});
const unchanged = async (work: () => Promise<void>) => {
  const before = await rowsOf(app);
  await work();
  expect(await rowsOf(app)).toEqual(before);
};

it('knows every operation that is open to everyone', () => {
  expect(
    all
      .filter(({ allow }) => allow === 'everyone')
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(open);
  expect(closed.length).toBeGreaterThan(100);
});

describe.each(closed)('%s', (_, operation) => {
  const declares = (status: number) => expect(Object.keys(operation.responses)).toContain(String(status));

  it('refuses whoever is not signed in, or no longer', async () => {
    declares(401);
    await unchanged(async () => {
      for (const cookie of stale) {
        const answer = await send(operation, {
          params: paramsOf(operation, ours),
          body: bodyOf(operation, ours.idOf),
          ...(cookie && { cookie }),
        });
        expect(await said(answer)).toMatchObject(refusal('not-signed-in', 401));
      }
    });
  });
});

describe.each(inZone)('%s', (_, operation) => {
  it('is not there for another zone, nor for who is suspended: just as a zone that does not exist', async () => {
    const params = paramsOf(operation, ours);
    await unchanged(async () => {
      const nowhere = await said(
        await send(operation, {
          params: { ...params, zone: 'nergens' },
          body: bodyOf(operation, ours.idOf),
          cookie: theirs.strong.cookie,
        }),
      );
      expect(nowhere).toMatchObject(refusal('not-found', 404));
      for (const { cookie } of [theirs.strong, suspended])
        expect(await said(await send(operation, { params, body: bodyOf(operation, ours.idOf), cookie }))).toEqual(
          nowhere,
        );
    });
  });
});

describe.each(restricted)('%s', (_, operation) => {
  it('is not for every other role together', async () => {
    const allowed: readonly string[] = permissions[operation.allow as Permission];
    const lower = await ours.zone.person(wishOf(roles.filter((role) => !allowed.includes(role))));
    await unchanged(async () => {
      const answer = await send(operation, {
        params: paramsOf(operation, ours),
        body: bodyOf(operation, ours.idOf),
        cookie: lower.cookie,
      });
      expect(await said(answer)).toMatchObject(refusal('not-allowed', 403));
    });
  });
});

describe.each(onRecord)('%s', (_, operation) => {
  it('answers a record of another zone just as one that does not exist', async () => {
    const own = { cookie: theirs.strong.cookie, body: bodyOf(operation) };
    await unchanged(async () => {
      const foreign = await said(
        await send(operation, { ...own, params: { ...paramsOf(operation, ours), zone: theirs.zone.slug } }),
      );
      const unknown = await said(await send(operation, { ...own, params: { zone: theirs.zone.slug } }));
      expect(foreign).toEqual(unknown);
      expect(foreign).toMatchObject(refusal('not-found', 404));
    });
  });
});

/** What is taken off need not have been on: nothing is said of it, and nothing is kept. */
const takenOff = [
  'removeSignals',
  'removeSharedSignals',
  'signalIds of POST /api/zones/{zone}/shared-signals/{shared}/unbundlings',
];

describe.each(withIds)('%s with %s of another zone in its body', (_, name, operation) => {
  const mayPass = takenOff.some((each) => each === name || each === `${name} of ${operation.name}`);
  const target = operation.pathNames.findLast((each) => each !== 'zone') ?? 'zone';

  it('answers just as with one that does not exist', async () => {
    const answers = [];
    for (const stranger of [ours.idOf(name), randomUUID()]) {
      const body = bodyOf(operation, (field) => (field === name ? stranger : theirs.idOf(field)));
      const version = operation.changes ? await theirs.versionOf(target) : 1;
      const before = await rowsOf(app);
      const answer = await send(operation, {
        params: paramsOf(operation, theirs),
        body,
        version,
        cookie: theirs.strong.cookie,
      });
      if (mayPass && answer.ok) answers.push(answer.status);
      else {
        answers.push(await said(answer));
        expect(await rowsOf(app)).toEqual(before);
      }
      expect(await mentions(app, theirs.zone.id, stranger)).toEqual([]);
    }
    expect(answers[0]).toEqual(answers[1]);
  });
});

describe('a signal that is not accepted yet', () => {
  const own = all.filter(
    ({ path, allow }) => path.startsWith('/api/zones/{zone}/signals/{signal}') && allow === 'signals.own',
  );
  it('is not there for any other reporter', async () => {
    expect(own.length).toBeGreaterThan(4);
    const reporter = await ours.zone.person('reporter');
    const writer = await ours.zone.person('reporter');
    const { id } = await writer.call(signals.report, { body: { title: 'Nog niet gelezen' } });
    await unchanged(async () => {
      for (const operation of own) {
        const request = { body: bodyOf(operation, ours.idOf), cookie: reporter.cookie };
        const notYours = await said(
          await send(operation, { ...request, params: { zone: ours.zone.slug, signal: id } }),
        );
        const notThere = await said(await send(operation, { ...request, params: { zone: ours.zone.slug } }));
        expect(notYours).toEqual(notThere);
        expect(notYours).toMatchObject(refusal('not-found', 404));
      }
    });
  });
});

it('a receipt code is of no use in another zone', async () => {
  const body = { code: ours.receipt };
  expect(await ours.zone.anyone().call(signals.track, { body })).toMatchObject({ state: 'submitted' });
  await expect(theirs.zone.anyone().call(signals.track, { body })).rejects.toMatchObject({ details: { status: 404 } });
});
