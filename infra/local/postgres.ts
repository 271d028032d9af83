import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { logFile, readJson, secret, thisProcess, writeWhole } from './data-folder.ts';
import { findFreePort, isFree } from './ports.ts';
import { initialise, lastLine, putForeignAside } from './postgres.files.ts';
import { findPlace, type Place } from './postgres.place.ts';
import { commandLineOf, endLeftover, isRunning, type Running, watch } from './processes.ts';

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
  work_mem: '16MB',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // A statement or a detail line may hold somebody's text: neither belongs in a log.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
};
/** A quarter of the machine, as PostgreSQL advises; what a small database does not need is never taken. */
function shared(): { shared_buffers: string } {
  const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity) / 2 ** 20;
  return { shared_buffers: `${Math.round(Math.min(2_048, Math.max(128, memory / 4)))}MB` };
}
const carefree = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
/** How long a start may take: after a crash PostgreSQL first reads its log back. */
const startPatience = 120_000;
/** How long the processes of a killed server may take to notice that it is gone. */
const farewell = 30_000;
/** What PostgreSQL says when they are still at work on its files. */
const stillInUse = /shared memory block .*still in use/;

/** What a data folder remembers of its server (`postgres.json`): its port, and the process that started it. */
interface Remembered {
  readonly port: number;
  readonly keeper: { readonly pid: number; readonly commandLine: string };
}

/**
 * Starts the embedded PostgreSQL on this data folder: makes its files the first time, ends a server that a killed
 * start left behind, keeps to its port while that is free. Resolves when it takes connections. Throws a Sentence when
 * it cannot run here, or when another living process uses this folder.
 */
export async function startPostgres({ dataDir, durable }: PostgresWish): Promise<Postgres> {
  mkdirSync(dataDir, { recursive: true });
  const place = findPlace(dataDir);
  refuseSecondKeeper(place, dataDir);
  await endStale(place);
  const password = secret(dataDir, 'administrator');
  putForeignAside(place, secret(dataDir, 'postgres-place'));
  if (!existsSync(join(place.data, 'PG_VERSION'))) initialise(place, password);
  const port = await rememberPort(dataDir);
  const running = await launchAlone(
    place,
    { ...always, ...(durable ? shared() : carefree), port: String(port) },
    dataDir,
  );
  return { ...running, adminUrl: adminUrlOf(dataDir, port), port, folder: place.data };
}

/** The administrator's address of the server that another living process runs on this data folder, if any. */
export function findRunningPostgres(dataDir: string): string | undefined {
  const remembered = livingKeeper(findPlace(dataDir), dataDir);
  return remembered && adminUrlOf(dataDir, remembered.port);
}

function adminUrlOf(dataDir: string, port: number): string {
  return `postgres://postgres:${secret(dataDir, 'administrator')}@127.0.0.1:${port}/postgres`;
}

function livingKeeper({ data }: Place, dataDir: string): Remembered | undefined {
  const state = postmasterFile(data);
  const remembered = readJson<Remembered>(dataDir, 'postgres.json');
  if (!state || !remembered || !isRunning(state.pid, data)) return undefined;
  return isRunning(remembered.keeper.pid, remembered.keeper.commandLine) ? remembered : undefined;
}

function refuseSecondKeeper(place: Place, dataDir: string): void {
  const other = livingKeeper(place, dataDir)?.keeper.pid;
  if (other === undefined || other === process.pid) return;
  throw new Sentence(
    `De database in ${dataDir} is al in gebruik (proces ${other}): wacht tot dat klaar is, of stop het.`,
  );
}

async function rememberPort(dataDir: string): Promise<number> {
  const before = readJson<Remembered>(dataDir, 'postgres.json')?.port;
  const port = before && (await isFree(before, '127.0.0.1')) ? before : await findFreePort();
  const remembered: Remembered = { port, keeper: thisProcess() };
  writeWhole(join(dataDir, 'postgres.json'), JSON.stringify(remembered, null, 2));
  return port;
}

/** Throws away a stopped server's files, wherever they lie. For tests only. */
export function removePostgres(postgres: Postgres): void {
  for (const rest of ['', '.owner']) rmSync(`${postgres.folder}${rest}`, { recursive: true, force: true });
}

/** Ends a server on this data folder that an earlier, killed start left running. */
export async function endStalePostgres(dataDir: string): Promise<void> {
  await endStale(findPlace(dataDir));
}

function launch({ programs, data, user }: Place, settings: Record<string, string>, dataDir: string): Running {
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openSync(logFile(dataDir, 'postgres'), 'a', 0o600);
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
  await endLeftover({ pid: stale.pid, mark: data, polite: 'SIGINT', patience: 10_000 });
  // The number may meanwhile belong to another program, which would keep PostgreSQL from starting. Otherwise the file
  // stays: by it PostgreSQL sees whether processes of a killed server still write in its files.
  if (commandLineOf(stale.pid)) rmSync(join(data, 'postmaster.pid'), { force: true });
}

/** Starts the server and waits until it is ready. What a killed server left at work may first finish. */
async function launchAlone(place: Place, settings: Record<string, string>, dataDir: string): Promise<Running> {
  for (const since = Date.now(); ; await pause(100)) {
    const running = launch(place, settings, dataDir);
    const end = await untilReady(place, running);
    if (end === undefined) return running;
    await running.stop();
    const said = lastWordsOf(running.pid, dataDir);
    if (!stillInUse.test(said) || Date.now() - since > farewell)
      throw new Sentence(`PostgreSQL start niet (${end}): ${said}`);
  }
}

/** Processes of a killed server may still write in the same log. */
function lastWordsOf(pid: number, dataDir: string): string {
  const said = readFileSync(logFile(dataDir, 'postgres'), 'utf8');
  return (
    lastLine(
      said
        .split('\n')
        .filter((line) => line.includes(`[${pid}]`))
        .join('\n'),
    ) || lastLine(said)
  );
}

/** Answers why it is not ready, or undefined when it is. */
async function untilReady(place: Place, running: Running): Promise<string | undefined> {
  let end: string | undefined;
  void running.ended.then((how) => (end = how));
  const deadline = Date.now() + startPatience;
  while (Date.now() < deadline) {
    const state = postmasterFile(place.data);
    if (state?.pid === running.pid && state.isReady) return undefined;
    if (end !== undefined) return end;
    await pause(20);
  }
  return 'het duurt te lang';
}
