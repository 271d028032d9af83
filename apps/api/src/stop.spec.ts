import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { signals } from '@signalenbeleid/contracts/signals.contract';
import { startTestApp, type TestApp, type TestMember, type TestZone } from '@signalenbeleid/platform/testing';
import { features } from './api.module.ts';
import { startProcess, until } from './process.testing.ts';

const UNDER_WAY = 8;

let app: TestApp;
let zone: TestZone;
let reporter: TestMember;
let api: ChildProcess;
let base: string;
beforeEach(async () => {
  app = await startTestApp(...features);
  zone = await app.zone();
  reporter = await zone.person('reporter');
  const started = await startProcess(app, 'api');
  [api, base] = [started.child, started.base];
}, 120_000);
afterEach(async () => {
  api?.kill('SIGKILL');
  await app?.stop();
});

const requestOf = (title: string) => {
  const body = JSON.stringify({ title });
  const headers = {
    host: 'localhost',
    origin: 'http://localhost:3000',
    cookie: reporter.cookie,
    'content-type': 'application/json',
    'idempotency-key': crypto.randomUUID(),
  };
  const lines = Object.entries({ ...headers, 'content-length': body.length }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return `POST /api/zones/${zone.slug}/signals HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`;
};
/** Keeps every report waiting until the answer is called. */
async function holdReports(): Promise<() => Promise<void>> {
  const client = await app.database.superuser.connect();
  await client.query('begin; lock table signal in access exclusive mode');
  return async () => {
    await client.query('commit');
    client.release();
  };
}
const waiting = async () => {
  const { rows } = await app.database.superuser.query(
    `select 1 from pg_stat_activity where datname = current_database() and usename = 'app' and wait_event_type = 'Lock'`,
  );
  return rows.length;
};
/** What the API says of itself, or that it is not there. */
const readiness = () =>
  fetch(`${base}/health/ready`).then(
    async (answer) => `${answer.status} ${answer.headers.get('content-type')?.split(';')[0]}`,
    () => 'away',
  );
const notReady = '503 application/problem+json';
const heard = (socket: Socket) => {
  let said = '';
  socket.on('data', (chunk) => (said += chunk.toString()));
  return once(socket, 'close').then(() => said);
};

it('stops when it is asked: nothing new comes in, what is under way is answered and stored, and it ends well', async () => {
  expect(await readiness()).toBe('200 application/json');
  const release = await holdReports();
  const sockets = Array.from({ length: UNDER_WAY }, () => connect(Number(new URL(base).port), '127.0.0.1'));
  const answers = sockets.map(heard);
  sockets.forEach((socket, number) => socket.write(requestOf(`Onderweg ${number}`)));
  await until(async () => (await waiting()) === UNDER_WAY);

  const ended = once(api, 'exit');
  api.kill('SIGTERM');
  await until(async () => (await readiness()) === notReady);
  await release();

  const said = await Promise.all(answers);
  for (const each of said) expect(each).toMatch(/^HTTP\/1.1 200 OK[\s\S]*"state":"submitted"/);
  expect(await ended).toEqual([0, null]);
  expect(await readiness()).toBe('away');
  expect((await reporter.call(signals.mine)).items).toHaveLength(UNDER_WAY);
}, 120_000);

it('ends at once at the second time of asking', async () => {
  const release = await holdReports();
  const socket = connect(Number(new URL(base).port), '127.0.0.1');
  const cut = heard(socket);
  socket.write(requestOf('Onderweg'));
  await until(async () => (await waiting()) === 1);
  const ended = once(api, 'exit');
  api.kill('SIGTERM');
  await until(async () => (await readiness()) === notReady);
  api.kill('SIGTERM');
  expect(await ended).toEqual([1, null]);
  await cut;
  await release();
}, 120_000);
