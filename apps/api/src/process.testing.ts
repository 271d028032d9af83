import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { TestApp } from '@signalenbeleid/platform/testing';

const root = join(import.meta.dirname, '../../..');

/** A process of its own, on the database and with the secrets of a test, and everything that it said. */
export interface OwnProcess {
  child: ChildProcess;
  base: string;
  said(): string;
}

/** Starts the API or the worker as it really runs, and waits until it is ready. */
export async function startProcess(app: TestApp, name: 'api' | 'worker', level = 'error'): Promise<OwnProcess> {
  const port = await freePort();
  const { DATABASE_URL_APP, DATABASE_URL_AUTH, SESSION_SECRET, ENCRYPTION_KEY, DATA_DIR } = app.config;
  const settings = { DATABASE_URL_APP, DATABASE_URL_AUTH, SESSION_SECRET, ENCRYPTION_KEY, DATA_DIR, LOG_LEVEL: level };
  const main = join(root, 'apps', name, 'src/main.ts');
  const child = spawn(process.execPath, ['--import', join(root, 'infra/local/typescript.mjs'), main], {
    env: { ...settings, DATABASE_URL_RELAY: app.database.addressOf('relay'), PORT: String(port), PATH: '' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let words = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (words += String(chunk)));
  const ready = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  if (ready[0] !== 'ready') throw new Error(`The ${name} did not start: ${words}`);
  return { child, base: `http://127.0.0.1:${port}`, said: () => words };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

/** Asks until the answer is yes: at most half a minute. */
export async function until(isSo: () => Promise<boolean> | boolean): Promise<void> {
  for (let time = 0; time < 600; time += 1) {
    if (await isSo()) return;
    await pause(50);
  }
  throw new Error('It never came so far');
}
