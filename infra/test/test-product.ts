import { spawn } from 'node:child_process';
import { chmodSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findFreePort } from '../local/ports.ts';
import { findPlace } from '../local/postgres.place.ts';
import { type Running, watch } from '../local/processes.ts';
import { endWithRun } from './end-with-run.ts';
import { folderPrefix, own, sweepLeftovers } from './leftovers.ts';

const root = join(import.meta.dirname, '..', '..');
/** Building and filling the demo zone included. */
const patience = 300_000;

let stop: (() => Promise<void>) | undefined;

/**
 * Starts the product as `npm start` does, with data and a port of its own, and tells the journeys where it is through
 * JOURNEY_URL and JOURNEY_DATA_DIR. Where these are set already, the journeys visit that product instead.
 */
export async function startTestProduct() {
  if (process.env.JOURNEY_URL) return;
  await sweepLeftovers();
  const folder = mkdtempSync(folderPrefix);
  own(folder);
  chmodSync(folder, 0o711); // as root its database runs as another person, who must be able to enter
  const port = await findFreePort();
  const product = launch(folder, port);
  // asked, not forced: it has a database and two processes of its own to stop, and does so after we are gone
  const letGo = endWithRun({ force: () => void product.stop() });
  stop = async () => {
    letGo();
    await product.stop();
    rmSync(findPlace(folder).data, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  };
  await untilReady(`http://127.0.0.1:${port}/health/ready`, product, logOf(folder));
  Object.assign(process.env, { JOURNEY_URL: `http://localhost:${port}`, JOURNEY_DATA_DIR: folder });
}

/** Stops it and removes its data. */
export async function stopTestProduct() {
  await stop?.();
  stop = undefined;
}

// Journeys press keys and open pages faster than a person can.
const settings = { NODE_ENV: undefined, HOST: '127.0.0.1', REQUESTS_PER_MINUTE: '100000' };

const logOf = (folder: string) => join(folder, 'start.log');

function launch(folder: string, port: number): Running {
  const log = openSync(logOf(folder), 'a');
  const loader = join(root, 'infra/local/typescript.mjs');
  const child = spawn(process.execPath, ['--import', loader, join(root, 'infra/start/start.ts')], {
    cwd: root,
    env: { ...process.env, ...settings, DATA_DIR: folder, PORT: String(port) },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  return watch(child, { polite: 'SIGTERM', forced: 'SIGKILL', patience: 60_000 });
}

async function untilReady(url: string, product: Running, log: string) {
  const ended = product.ended.then((how) => {
    throw new Error(`The product did not start (${how}):\n${readFileSync(log, 'utf8')}`);
  });
  ended.catch(() => undefined); // it also ends when all is done
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    if (await Promise.race([answers(url), ended])) return;
    await Promise.race([pause(200), ended]);
  }
  throw new Error(`The product is not ready after ${patience / 1000} seconds:\n${readFileSync(log, 'utf8')}`);
}

const answers = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
