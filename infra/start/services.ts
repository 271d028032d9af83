import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Role } from '../database/passwords.ts';
import { mainOf, webRoot } from './build.ts';
import { logFile, secret } from '../local/data-folder.ts';
import { type Running, watch } from '../local/processes.ts';
import type { Settings } from '../local/settings.ts';

/**
 * Left to itself, Node gives what is short-lived 128 MB before it looks what can go, and lets what lives on grow by
 * hundreds of megabytes. Requests hold some kilobytes each; comparing signals holds more. Words and names that stay need
 * little room to grow. The worker keeps its room for what is short-lived while it has nothing to do: it would take it
 * again, minute after minute, at the next burst.
 */
const flags = ['--heap-growing-percent=20', '--enable-source-maps'];
const flagsOf = {
  api: ['--max-semi-space-size=8', ...flags],
  worker: ['--min-semi-space-size=16', '--max-semi-space-size=16', ...flags],
};
/** Jobs get 25 seconds to finish or to go back to their queue; then this many milliseconds more. */
const patience = 30_000;

/**
 * The settings of the API and the worker, as environment. The administrator's address is not among them: what runs
 * every day cannot change the walls.
 */
export function environmentOf(settings: Settings, urls: Record<Role, string>): NodeJS.ProcessEnv {
  const { DATABASE_URL: _administrator, NODE_OPTIONS: _ours, ...inherited } = process.env;
  return {
    ...inherited,
    NODE_ENV: 'production',
    // What libraries in C hold would otherwise lie scattered over an arena for every thread, and never be given back.
    MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX ?? '2',
    DATABASE_URL_APP: process.env.DATABASE_URL_APP ?? urls.app,
    DATABASE_URL_RELAY: process.env.DATABASE_URL_RELAY ?? urls.relay,
    DATABASE_URL_AUTH: process.env.DATABASE_URL_AUTH ?? urls.auth_app,
    PORT: String(settings.port),
    HOST: settings.host,
    PUBLIC_URL: settings.publicUrl,
    DATA_DIR: settings.dataDir,
    WEB_ROOT: webRoot,
    SESSION_SECRET: process.env.SESSION_SECRET ?? secret(settings.dataDir, 'session'),
    ENCRYPTION_KEY: process.env.ENCRYPTION_KEY ?? secret(settings.dataDir, 'encryption', 'base64'),
  };
}

/** Starts the API or the worker; what it logs goes to a file of the data folder. */
export function startApp(app: 'api' | 'worker', environment: NodeJS.ProcessEnv, file = mainOf(app)): Running {
  return startProgram(app, environment, [...flagsOf[app], file]);
}

/** Starts a program of ours on Node; what it says goes to the file with its name in the data folder. */
export function startProgram(name: string, environment: NodeJS.ProcessEnv, args: string[]): Running {
  const log = openSync(logFile(environment.DATA_DIR ?? '.data', name), 'a', 0o600);
  // In a group of its own: Ctrl-C in the terminal must reach the starter only, which stops all in order.
  const child = spawn(process.execPath, args, {
    env: environment,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  return watch(child, { polite: 'SIGTERM', forced: 'SIGKILL', patience });
}

/** The last thing an app said to people, not to its log: why it would not start. */
export function lastWordsOf(dataDir: string, app: 'api' | 'worker'): string | undefined {
  const lines = readFileSync(logFile(dataDir, app), 'utf8').trim().split('\n').slice(-5);
  return lines.filter((line) => line && !line.startsWith('{')).at(-1);
}

/** Waits until the API says it is ready. Gives up when `signal` does. */
export async function untilReady({ host, port }: Settings, signal: AbortSignal): Promise<void> {
  const here = { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host;
  const address = `http://${here.includes(':') ? `[${here}]` : here}:${port}/health/ready`;
  while (!signal.aborted) {
    const answer = await fetch(address, { signal }).catch(() => undefined);
    if (answer?.ok) return;
    await wait(50, undefined, { signal }).catch(() => undefined);
  }
}
