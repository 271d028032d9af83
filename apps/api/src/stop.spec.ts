import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { signals } from '@signalenbeleid/contracts/signals.contract';
import { startTestApp, type TestApp, type TestMember, type TestZone } from '@signalenbeleid/platform/testing';
import { features } from './api.module.ts';

const root = join(import.meta.dirname, '../../..');
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
  [api, base] = await startProcess();
}, 120_000);
afterEach(async () => {
  api?.kill('SIGKILL');
  await app?.stop();
});

/** The API as a process of its own, on the database of the test. */
async function startProcess(): Promise<[ChildProcess, string]> {
  const port = await freePort();
  const { DATABASE_URL_APP, DATABASE_URL_AUTH, SESSION_SECRET, ENCRYPTION_KEY, DATA_DIR } = app.config;
  const settings = {
    DATABASE_URL_APP,
    DATABASE_URL_AUTH,
    SESSION_SECRET,
    ENCRYPTION_KEY,
    DATA_DIR,
    PORT: String(port),
    LOG_LEVEL: 'error',
  };
  const child = spawn(
    process.execPath,
    ['--import', join(root, 'infra/local/typescript.mjs'), join(root, 'apps/api/src/main.ts')],
    {
      env: { PATH: process.env['PATH'] ?? '', ...settings },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    },
  );
  const [said] = await once(child, 'message');
  expect(said).toBe('ready');
  return [child, `http://127.0.0.1:${port}`];
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

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
/** Asks until the answer is yes: at most ten seconds. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let time = 0; time < 200; time += 1) {
    if (await isSo()) return;
    await pause(50);
  }
  throw new Error('It never came so far');
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
