import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findFreePort } from '../local/ports.ts';
import { watch } from '../local/processes.ts';
import { endWithRun } from './end-with-run.ts';
import { redisServerPath } from './find-program.ts';

let stop: (() => Promise<void>) | undefined;

/** Starts a real Redis for the job tests, kept as queues need it, and tells them where it is through TEST_REDIS_URL. */
export async function startTestRedis() {
  const port = await findFreePort();
  const folder = mkdtempSync(join(tmpdir(), 'signalenbeleid-redis-'));
  const place = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--databases', '64'];
  const keeping = ['--appendonly', 'yes', '--save', '', '--maxmemory-policy', 'noeviction'];
  const child = spawn(redisServerPath(), [...place, ...keeping], { stdio: 'ignore' });
  const server = watch(child, { polite: 'SIGTERM', forced: 'SIGKILL', patience: 5_000 });
  const letGo = endWithRun(server);
  stop = async () => {
    letGo();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  await untilListening(port);
  process.env.TEST_REDIS_URL = `redis://127.0.0.1:${port}`;
}

/** Stops it and removes its files. */
export async function stopTestRedis() {
  await stop?.();
  stop = undefined;
}

async function untilListening(port: number) {
  const deadline = Date.now() + 10_000;
  while (!(await canConnect(port))) {
    if (Date.now() > deadline) throw new Error('Redis did not start within 10 seconds');
    await pause(20);
  }
}

function canConnect(port: number) {
  return new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const answer = (yes: boolean) => () => {
      socket.destroy();
      resolve(yes);
    };
    socket.once('connect', answer(true)).once('error', answer(false));
  });
}
