import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feedback } from '@signalenbeleid/contracts/feedback.contract';
import { signals } from '@signalenbeleid/contracts/signals.contract';
import { startTestApp, type TestApp } from '@signalenbeleid/platform/testing';
import { features } from './api.module.ts';
import { makeFullZone, type FullZone } from './full-zone.testing.ts';
import { operationsOf, sampleOf, sendOperation, type Operation } from './operations.testing.ts';
import { startProcess, until, type OwnProcess } from './process.testing.ts';

/** Words that a reporter wrote, and words that others wrote: nobody else would. */
const original = 'Kwikstaart zong in de mijn.';
const others = 'Goudvink zong in de mijn.';
const birds = /Kwikstaart|Goudvink/;

let app: TestApp;
let zone: FullZone;
let api: OwnProcess;
let worker: OwnProcess;
const answers: { name: string; status: number; text: string }[] = [];

beforeAll(async () => {
  app = await startTestApp(...features);
  zone = await makeFullZone(app);
  [api, worker] = await Promise.all([startProcess(app, 'api', 'debug'), startProcess(app, 'worker', 'debug')]);
  await tellOneStory();
  await sayEverywhere();
  await until(async () => (await rows('select 1 from event where relayed_at is null')).length === 0);
  await until(() => mails().length >= 3);
}, 240_000);
afterAll(async () => {
  for (const each of [api, worker]) each?.child.kill('SIGKILL');
  await app?.stop();
});

const rows = async (sql: string, values: unknown[] = []) => (await app.database.superuser.query(sql, values)).rows;
const mails = () => {
  const folder = join(app.folder, 'mail');
  const files = readdirSync(app.folder).includes('mail') ? readdirSync(folder) : [];
  return files.map((file) => readFileSync(join(folder, file), 'utf8').replace(/=\r?\n/g, ''));
};

/** A signal from report to answer, with a question in between: what mails are about. */
async function tellOneStory(): Promise<void> {
  const { strong } = zone;
  const { id } = await strong.call(signals.report, {
    body: { title: original, description: original, example: original },
  });
  const at = { params: { signal: id } };
  await strong.call(signals.ask, { ...at, version: 1, body: { question: others } });
  await strong.call(signals.reply, { ...at, version: 2, body: { text: original } });
  await strong.call(signals.accept, {
    ...at,
    version: 3,
    body: { wording: { title: 'Vervoer op zondag' }, privacyChecked: true },
  });
  await strong.call(feedback.answerSignal, { ...at, body: { text: 'De bus rijdt voortaan ook op zondag.' } });
}

/** Every operation once with good words and once with words that are refused. */
async function sayEverywhere(): Promise<void> {
  const all = operationsOf().filter(({ name }) => !/\/api\/(me\/|auth\/)|members\/\{member\}/.test(name));
  for (const operation of all) {
    const text = /signals$|replies$/.test(operation.path) ? original : others;
    const body = operation.body && (sampleOf(operation.body, { idOf: zone.idOf, text }) as Record<string, unknown>);
    await say(operation, body);
    if (body) await say(operation, { ...body, title: `${text} ${'x'.repeat(5_000)}`, unknown: text });
  }
}

async function say(operation: Operation, body: unknown): Promise<void> {
  const target = operation.pathNames.findLast((each) => each !== 'zone') ?? 'zone';
  const version = operation.changes ? await zone.versionOf(target) : 1;
  const params = Object.fromEntries(operation.pathNames.map((name) => [name, zone.idOf(name)]));
  const answer = await sendOperation(operation, { base: api.base, cookie: zone.strong.cookie, params, body, version });
  answers.push({ name: operation.name, status: answer.status, text: await answer.text() });
}

it('many operations really took the words', () => {
  expect(answers.filter(({ status }) => status < 300).length).toBeGreaterThan(50);
  expect(answers.filter(({ status }) => status === 400).length).toBeGreaterThan(40);
  expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
});
it('a refusal repeats nothing of what was written', () => {
  expect(answers.filter(({ status, text }) => status >= 400 && birds.test(text))).toEqual([]);
});
it('the logs hold none of it', () => {
  for (const each of [api, worker]) {
    expect(each.said().split('\n').length).toBeGreaterThan(5);
    expect(each.said()).not.toMatch(birds);
  }
});
it('the logs tell who read the words of a reporter, and who was refused', async () => {
  const { zone: place, strong } = zone;
  const caller = await place.person('reporter');
  const { id } = await caller.call(signals.report, { body: { title: original } });
  const operation = operationsOf().filter(({ name }) => /GET .*(\/signals\/\{signal\}|\/trends\/check)$/.test(name));
  const params = { zone: place.slug, signal: id };
  for (const each of operation)
    for (const { cookie } of [strong, caller]) await sendOperation(each, { base: api.base, cookie, params });
  await until(() => /"original read"/.test(api.said()) && /"refused"/.test(api.said()));
  const lines = api
    .said()
    .split('\n')
    .filter((line) => /"(original read|refused)"/.test(line))
    .map((line) => JSON.parse(line));
  expect(lines).toContainEqual(expect.objectContaining({ msg: 'original read', signalIds: id, actorKey: strong.key }));
  expect(lines).toContainEqual(
    expect.objectContaining({
      msg: 'refused',
      permission: 'zone.manage',
      accountId: caller.accountId,
      zoneId: place.id,
    }),
  );
});
it('the event log holds none of it', async () => {
  expect(await rows(`select type from event e where e::text ~ 'Kwikstaart|Goudvink'`)).toEqual([]);
  expect((await rows('select 1 from event')).length).toBeGreaterThan(20);
});
it('the queues hold none of it, and no name of a person', async () => {
  const tables = await rows(
    `select relname as name from pg_class where relkind in ('r', 'p') and relnamespace = 'bullmq'::regnamespace`,
  );
  expect(tables.length).toBeGreaterThan(0);
  for (const { name } of tables) {
    const found = await rows(`select 1 from bullmq."${name}" t where t::text ~ $1`, [
      `Kwikstaart|Goudvink|${zone.strong.name}|${zone.strong.email}`,
    ]);
    expect({ name, found: found.length }).toEqual({ name, found: 0 });
  }
});
it('the counts of requests and the answers that are kept hold none of it', async () => {
  for (const table of ['request_count', 'idempotency_key', 'job_effect'])
    expect(await rows(`select 1 from ${table} t where t::text ~ 'Kwikstaart|Goudvink'`)).toEqual([]);
});
it('a mail holds no words of a reporter', () => {
  const sent = mails();
  expect(sent.some((mail) => mail.includes('De bus rijdt voortaan ook op zondag.'))).toBe(true);
  expect(sent.filter((mail) => /Kwikstaart/.test(mail))).toEqual([]);
});
