import { signals } from '@signalenbeleid/contracts/signals.contract';
import { zones } from '@signalenbeleid/contracts/zones.contract';
import { startTestApp, type TestApp, type TestMember, type TestZone } from '@signalenbeleid/platform/testing';
import { features } from './api.module.ts';
import { rowsOf } from './full-zone.testing.ts';

let app: TestApp;
let zone: TestZone;
let reporter: TestMember;
beforeEach(async () => {
  app = await startTestApp(...features);
  zone = await app.zone();
  reporter = await zone.person('reporter');
}, 60_000);
afterEach(() => app?.stop());

const run = (sql: string) => app.database.superuser.query(sql);
const report = () => reporter.send(signals.report, { body: { title: 'De bus rijdt niet meer' } });
const refusal = async (answer: Response) => {
  const { status, type } = await answer.json();
  return { status, type };
};

it.each([
  ['gone', 'alter table event rename to event_away'],
  ['full', 'alter table event add constraint nothing_fits check (false) not valid'],
  [
    'closed',
    'revoke insert on event from app; revoke insert (id, type, subject, actor_key, payload, request_id) on event from app',
  ],
])(
  'what cannot be written down does not happen: the event log is %s',
  async (_, breaking) => {
    expect((await report()).status).toBe(200);
    const { event: _event, ...before } = await rowsOf(app);
    await run(breaking);
    expect(await refusal(await report())).toEqual({ status: 500, type: '/problems/internal-error' });
    expect(await rowsOf(app)).toMatchObject({
      signal: before['signal'],
      signal_reporter: before['signal_reporter'],
      number_series: before['number_series'],
      idempotency_key: before['idempotency_key'],
    });
  },
  60_000,
);

it.each(['member', 'member_role', 'actor_key'])(
  'who cannot be looked up may do nothing: %s is gone',
  async (table) => {
    await run(`alter table ${table} rename to ${table}_away`);
    const { [`${table}_away`]: _away, ...before } = await rowsOf(app);
    for (const endpoint of [signals.mine, zones.settings])
      expect((await refusal(await reporter.send(endpoint))).status).toBe(500);
    expect((await report()).status).toBe(500);
    expect(await rowsOf(app)).toMatchObject(before);
  },
  60_000,
);

it.each([
  ['the sessions are gone', 'alter table auth.session rename to session_away', 500],
  ['the accounts are closed', 'revoke usage on schema auth from auth_app', 500],
])(
  'who cannot be recognised is not let in: %s',
  async (_, breaking, status) => {
    await run(breaking);
    expect((await reporter.send(signals.mine)).status).toBe(status);
    expect((await zone.anyone().send(signals.mine)).status).toBe(401);
  },
  60_000,
);
