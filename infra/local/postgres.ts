import { spawn, spawnSync } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findFreePort, isFree } from './ports.ts';
import { findPlace, type Place } from './postgres.place.ts';
import { endLeftover, type Running, watch } from './processes.ts';
import { secret } from './secrets.ts';
import { Sentence } from './sentence.ts';

/** What to start: the data folder, and whether what it holds must survive a power cut (for tests it need not). */
export interface PostgresWish {
  readonly dataDir: string;
  readonly durable: boolean;
}

/** A running embedded PostgreSQL, at 127.0.0.1 only. */
export interface Postgres extends Running {
  /** The administrator's address; holds the password. */
  readonly adminUrl: string;
  readonly port: number;
  /** Where its files lie: in the data folder, or under /var/lib where root had to put them elsewhere. */
  readonly folder: string;
}

const always = {
  listen_addresses: '127.0.0.1',
  // No socket in the file system: the path could be too long, and nobody needs it.
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '256MB',
  work_mem: '16MB',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // A statement or a detail line may hold somebody's text: neither belongs in a log.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
};
const carefree = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
/** How long a start may take: after a crash PostgreSQL first reads its log back. */
const startPatience = 120_000;

/**
 * Starts the embedded PostgreSQL on this data folder: makes its files the first time, ends a server that a killed
 * start left behind, keeps to its port while that is free. Resolves when it takes connections. Throws a Sentence when
 * it cannot run here.
 */
export async function startPostgres({ dataDir, durable }: PostgresWish): Promise<Postgres> {
  mkdirSync(dataDir, { recursive: true });
  const place = findPlace(dataDir);
  const password = secret(dataDir, 'administrator');
  if (!existsSync(join(place.data, 'PG_VERSION'))) initialise(place, dataDir, password);
  await endStale(place);
  const port = await rememberedPort(dataDir);
  const running = launch(place, { ...always, ...(durable ? {} : carefree), port: String(port) }, dataDir);
  await untilReady(place, running, dataDir);
  const adminUrl = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  return { ...running, adminUrl, port, folder: place.data };
}

/** Throws away a stopped server's files, wherever they lie. For tests only. */
export function removePostgres(postgres: Postgres): void {
  rmSync(postgres.folder, { recursive: true, force: true });
}

/** Ends a server on this data folder that an earlier, killed start left running. */
export async function endStalePostgres(dataDir: string): Promise<void> {
  await endStale(findPlace(dataDir));
}

async function rememberedPort(dataDir: string): Promise<number> {
  const file = join(dataDir, 'postgres-port');
  const remembered = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (remembered > 0 && (await isFree(remembered, '127.0.0.1'))) return remembered;
  const port = await findFreePort();
  writeFileSync(file, `${port}\n`);
  return port;
}

/** Makes the first files beside their place and then renames them: a try that broke off is never taken for whole. */
function initialise(place: Place, dataDir: string, password: string): void {
  if (existsSync(place.data) && readdirSync(place.data).length > 0) {
    throw new Sentence(
      `De map ${place.data} is niet leeg, maar er zit geen database in: kijk ze na of kies een andere DATA_DIR.`,
    );
  }
  const unfinished = `${place.data}.new`;
  // Some systems have no C.UTF-8 of their own; PostgreSQL's built-in one still sorts and compares.
  const attempt = (locale: string): string => initdb(place, unfinished, { password, locale });
  const failure = attempt('C.UTF-8') && attempt('C');
  if (failure)
    throw new Sentence(`PostgreSQL kan zijn eerste bestanden niet maken in ${dataDir}: ${lastLine(failure)}`);
  renameSync(unfinished, place.data);
}

/** Answers what went wrong, or nothing. */
function initdb(
  { programs, user }: Place,
  folder: string,
  { password, locale }: { password: string; locale: string },
): string {
  const passwordFile = `${folder}-password`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) [folder, passwordFile].forEach((path) => chownSync(path, user.uid, user.gid));
  const text = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', `--locale=${locale}`];
  const access = ['--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  const options = { ...user, cwd: '/', encoding: 'utf8' } as const;
  const { status, stderr } = spawnSync(join(programs, 'bin/initdb'), ['-D', folder, ...text, ...access], options);
  rmSync(passwordFile, { force: true });
  return status === 0 ? '' : stderr || 'initdb start niet';
}

function launch({ programs, data, user }: Place, settings: Record<string, string>, dataDir: string): Running {
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openSync(logFile(dataDir), 'a', 0o600);
  // In a group of its own: Ctrl-C in the terminal must reach us only, so that we stop it last.
  const child = spawn(join(programs, 'bin/postgres'), ['-D', data, ...flags], {
    ...user,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
    env: { PATH: process.env.PATH, LC_MESSAGES: 'C', TZ: 'UTC' },
  });
  closeSync(log);
  return watch(child, { polite: 'SIGINT', forced: 'SIGQUIT', patience: 30_000 });
}

function logFile(dataDir: string): string {
  mkdirSync(join(dataDir, 'logs'), { recursive: true, mode: 0o700 });
  return join(dataDir, 'logs', 'postgres.log');
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}

/** PostgreSQL writes its number on line 1 and its state on line 8 of this file. */
function postmasterFile(data: string): { pid: number; isReady: boolean } | undefined {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), isReady: lines[7]?.trim() === 'ready' };
  } catch {
    return undefined;
  }
}

async function endStale({ data }: Place): Promise<void> {
  const stale = postmasterFile(data);
  if (!stale) return;
  await endLeftover(stale.pid, data, 'SIGINT', 10_000);
  // The number may meanwhile belong to another program, which would keep PostgreSQL from starting.
  rmSync(join(data, 'postmaster.pid'), { force: true });
}

async function untilReady(place: Place, running: Running, dataDir: string): Promise<void> {
  let end: string | undefined;
  void running.ended.then((how) => (end = how));
  const deadline = Date.now() + startPatience;
  while (Date.now() < deadline) {
    const state = postmasterFile(place.data);
    if (state?.pid === running.pid && state.isReady) return;
    if (end !== undefined) break;
    await pause(20);
  }
  await running.stop();
  const said = lastLine(readFileSync(logFile(dataDir), 'utf8'));
  throw new Sentence(`PostgreSQL start niet (${end ?? 'het duurt te lang'}): ${said}`);
}
