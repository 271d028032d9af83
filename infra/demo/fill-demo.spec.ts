import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeTestDatabase, type TestDatabase } from '@signalenbeleid/platform/testing';
import { CheckTrends } from '@signalenbeleid/trends';
import { fillDemo } from './fill-demo.ts';
import { openProduct, type Product } from './open-product.ts';
import { Past } from './past.ts';

let database: TestDatabase;
let product: Product;
let past: Past;
const folder = mkdtempSync(join(tmpdir(), 'signalenbeleid-demo-'));

beforeAll(async () => {
  database = await makeTestDatabase();
  product = await openProduct({
    DATABASE_URL_APP: database.addressOf('app'),
    DATABASE_URL_AUTH: database.addressOf('auth_app'),
    DATA_DIR: folder,
    SESSION_SECRET: randomBytes(32).toString('hex'),
    ENCRYPTION_KEY: randomBytes(32).toString('base64'),
  });
  past = await Past.open(database.addressOf());
  await fillDemo(product, past);
}, 120_000);
afterAll(async () => {
  await past?.close();
  await product?.close();
  await database?.remove();
  rmSync(folder, { recursive: true, force: true });
});

const rows = async (sql: string) => (await database.superuser.query(sql)).rows;
const inAmalo = (sql: string) => rows(`${sql.replace('$zone', "(select id from zone where slug = 'amalo')")}`);

it('leaves shared signals in every state that people want to see', async () => {
  const states = await inAmalo(
    `select state, count(*)::int as count from shared_signal where zone_id = $zone and cluster = 'welfare' group by 1`,
  );
  expect(Object.fromEntries(states.map(({ state, count }) => [state, count]))).toEqual({
    recognised: 3,
    'on-agenda': 2,
    escalated: 1,
    decided: 1,
    parked: 1,
  });
});

it('tells the reporters of what was decided, each once and by mail', async () => {
  const [told] = await inAmalo(`
    select count(*)::int as people, count(*) filter (where mail = 'waiting')::int as waiting, sum(cardinality(signal_ids))::int as signals,
           bool_or(m.name = 'Jana Wouters') as reporter
      from answer_delivery d join member m on m.id = d.member_id where d.zone_id = $zone and d.signal_ids <> '{}'`);
  expect(told).toMatchObject({ waiting: 0, signals: 5, reporter: true });
});

it('has forty signals that wait, twelve of this week', async () => {
  const [waiting] = await inAmalo(`
    select count(*)::int as all, count(*) filter (where reported_at > now() - interval '7 days')::int as week from signal
     where zone_id = $zone and state = 'submitted'`);
  expect(waiting).toEqual({ all: 40, week: 12 });
});

it('has a theme that runs and one that is over, with actions done, under way and late', async () => {
  const themes = await inAmalo(
    'select year - extract(year from now())::int as year, state from theme where zone_id = $zone order by 1',
  );
  expect(themes).toEqual([
    { year: -1, state: 'evaluated' },
    { year: 0, state: 'running' },
    { year: 1, state: 'proposed' },
  ]);
  const actions = await inAmalo(`
    select distinct state, ended_at is null and due_on < current_date as late from action where zone_id = $zone order by 1, 2`);
  expect(actions).toContainEqual({ state: 'done', late: false });
  expect(actions).toContainEqual({ state: 'running', late: false });
  expect(actions).toContainEqual({ state: 'running', late: true });
});

it('looks as if people worked on other days: only what began today is of today, and nothing comes before what it follows', async () => {
  const today = await inAmalo(
    `select distinct type from event where zone_id = $zone and at > now() - interval '30 minutes' order by 1`,
  );
  expect(today.map(({ type }) => type)).toEqual(['cluster-rule-set', 'mandate-given', 'trends.recounted']);
  const upsideDown = await rows(`
    select s.number from signal s join bundling b on b.signal_id = s.id where b.bundled_at < s.accepted_at or s.accepted_at < s.reported_at
    union all select g.number from shared_signal g join escalation e on e.shared_signal_id = g.id where e.submitted_at < e.proposed_at or e.proposed_at < g.made_at
    union all select a.title from answer a join decision d on d.id = a.decision_id where a.approved_at < d.published_at`);
  expect(upsideDown).toEqual([]);
});

it('counts what it filled', async () => {
  const amalo = await product.zone('amalo');
  const check = product.context.get(CheckTrends, { strict: false });
  const found = await product.database.inZone(amalo?.id ?? '', () => check.compare());
  expect(found).toEqual({ signals: 353, wrongSignals: 0, wrongCounts: 0 });
});

it('done again changes nothing but passwords', async () => {
  const count = () => rows(`select count(*)::int as events from event where type <> 'trends.recounted'`);
  const before = await count();
  await fillDemo(product, past);
  expect(await count()).toEqual(before);
}, 60_000);

it('never touches what is sealed', async () => {
  const sealed = `select id, at from event where seq is not null`;
  await rows(
    `set session_replication_role = replica; update event set seq = 1, previous_hash = decode(repeat('00', 32), 'hex'), hash = decode(repeat('00', 32), 'hex') where id = (select id from event where type = 'trends.recounted' limit 1); set session_replication_role = origin`,
  );
  const before = await rows(sealed);
  const amalo = await product.zone('amalo');
  await past.at(amalo ?? { id: '' }, new Date('2020-01-01'), async () => undefined);
  expect(await rows(sealed)).toEqual(before);
});
