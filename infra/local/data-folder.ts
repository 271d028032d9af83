import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { commandLineOf, endLeftover, isRunning } from './processes.ts';
import { reasonOf, Sentence } from './sentence.ts';

/** What runs now, for tools that look for it: process numbers and ports. Lies in `run.json`. */
export interface RunFile {
  /** The process that started all others, and how it was called: numbers are used again, so both are compared. */
  readonly starter: { readonly pid: number; readonly commandLine: string };
  readonly url: string;
  readonly port: number;
  readonly api?: Part | undefined;
  readonly worker?: Part | undefined;
  readonly model?: Part | undefined;
  readonly postgres?: { readonly pid: number; readonly port: number } | undefined;
}

/** A process of ours, with the file it runs. */
export interface Part {
  readonly pid: number;
  readonly file: string;
}

/** Makes the data folder, or throws a Sentence when nothing can be written there. */
export function openDataFolder(dataDir: string): void {
  try {
    // A folder that somebody made stays as they made it. Root's PostgreSQL runs as another person, who must be able to
    // pass through ours; what lies inside is closed by itself.
    if (!existsSync(dataDir)) makeFolder(dataDir, process.getuid?.() === 0 ? 0o711 : 0o700);
    for (const name of ['logs', 'mail']) mkdirSync(join(dataDir, name), { recursive: true, mode: 0o700 });
    writeWhole(join(dataDir, 'writable'), '');
    rmSync(join(dataDir, 'writable'));
  } catch (error) {
    throw new Sentence(
      `In de map ${dataDir} kan ik niet schrijven (${reasonOf(error)}): geef ze vrij of kies een andere met DATA_DIR.`,
    );
  }
}

/** Step by step: `recursive` tries for ever where a folder exists but cannot hold another, as in /proc. */
function makeFolder(folder: string, mode?: number): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode });
}

/** Writes a private file so that a reader, or a sudden stop, never meets half of it. */
export function writeWhole(file: string, content: string): void {
  writeFileSync(`${file}.new`, content, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** Reads a JSON file of the data folder; undefined when it is not there or cannot be read. */
export function readJson<T>(dataDir: string, name: string): T | undefined {
  try {
    return JSON.parse(readFileSync(join(dataDir, name), 'utf8')) as T;
  } catch {
    return undefined;
  }
}

/**
 * A secret of this data folder: random, made the first time it is asked for, kept in `secrets.json` (mode 600).
 * 32 bytes, written in base64url unless another encoding is asked for.
 */
export function secret(dataDir: string, name: string, encoding: 'base64url' | 'base64' = 'base64url'): string {
  const secrets = readJson<Partial<Record<string, string>>>(dataDir, 'secrets.json') ?? {};
  const known = secrets[name];
  if (known !== undefined) return known;
  const made = randomBytes(32).toString(encoding);
  writeWhole(join(dataDir, 'secrets.json'), JSON.stringify({ ...secrets, [name]: made }, null, 2));
  return made;
}

/** A log file in the data folder, opened for adding; one that has grown past 20 MB is put aside first. */
export function logFile(dataDir: string, name: string): string {
  mkdirSync(join(dataDir, 'logs'), { recursive: true, mode: 0o700 });
  const file = join(dataDir, 'logs', `${name}.log`);
  if (existsSync(file) && statSync(file).size > 20_000_000) renameSync(file, `${file}.1`);
  return file;
}

/** This process, written so that a later one can tell whether it still lives. */
export function thisProcess(): { pid: number; commandLine: string } {
  return { pid: process.pid, commandLine: commandLineOf(process.pid) ?? '' };
}

/** Throws a Sentence when this data folder is in use by a living start. */
export function refuseSecondStart(dataDir: string): void {
  const run = readJson<RunFile>(dataDir, 'run.json');
  if (!run || run.starter.pid === process.pid || !isRunning(run.starter.pid, run.starter.commandLine)) return;
  throw new Sentence(`Signalenbeleid draait hier al (proces ${run.starter.pid}): open ${run.url}, of stop het eerst.`);
}

/** Ends the programs of ours that a killed start left running. PostgreSQL looks after itself. */
export async function endLeftParts(dataDir: string): Promise<void> {
  const run = readJson<RunFile>(dataDir, 'run.json');
  const parts = [run?.api, run?.worker, run?.model].filter((part) => part !== undefined);
  await Promise.all(parts.map(({ pid, file }) => endLeftover({ pid, mark: file, polite: 'SIGTERM', patience: 5_000 })));
}
