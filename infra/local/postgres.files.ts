import { spawnSync } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fingerprint, type Place } from './postgres.place.ts';
import { Sentence } from './sentence.ts';

/**
 * Data outside the data folder belongs to one data folder. Who throws that one away, or clones again at the same path,
 * starts anew; what lay outside is then kept once, under another name.
 */
export function putForeignAside({ data, isOutside }: Place, owner: string): void {
  if (!isOutside) return;
  const ownerFile = `${data}.owner`;
  const mark = fingerprint(owner);
  if (existsSync(ownerFile) && readFileSync(ownerFile, 'utf8') === mark) return;
  rmSync(`${data}.before`, { recursive: true, force: true });
  if (existsSync(data)) renameSync(data, `${data}.before`);
  writeFileSync(ownerFile, mark, { mode: 0o600 });
}

/** Makes a new database's files, beside their place and then renamed: a try that broke off is never taken for whole. */
export function initialise(place: Place, password: string): void {
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
    throw new Sentence(`PostgreSQL kan zijn eerste bestanden niet maken in ${place.data}: ${lastLine(failure)}`);
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

/** What a program said last: the line that tells why it stopped. */
export function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
