import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Sentence } from '../local/sentence.ts';

/** A program that the tests need and npm does not bring. */
interface Program {
  /** What people call it. */
  title: string;
  /** The setting that names another place. */
  setting: string;
  names: string[];
  /** Its package in Debian. */
  debian: string;
}

const chromium: Program = {
  title: 'Chromium',
  setting: 'CHROMIUM_PATH',
  names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  debian: 'chromium',
};

const redis: Program = {
  title: 'Redis',
  setting: 'REDIS_SERVER_PATH',
  names: ['redis-server'],
  debian: 'redis-server',
};

/** The path of Chromium or Google Chrome. Throws a Sentence when there is none. */
export const chromiumPath = () => pathOf(chromium);

/** The path of redis-server. Throws a Sentence when there is none. */
export const redisServerPath = () => pathOf(redis);

/** Brings in with apt what is not there, where that is allowed. Throws a Sentence naming what is still missing. */
export function ensurePrograms() {
  const missing = [chromium, redis].filter((program) => !find(program));
  if (missing.length && process.getuid?.() === 0) installWithApt(missing.map(({ debian }) => debian));
  const still = missing.filter((program) => !find(program));
  if (still.length) throw new Sentence(advice(still));
}

function pathOf(program: Program) {
  const path = find(program);
  if (!path) throw new Sentence(advice([program]));
  return path;
}

function find({ setting, names }: Program) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env[setting] ?? '', ...places].find(isExecutable);
}

function isExecutable(path: string) {
  try {
    accessSync(path, constants.X_OK);
    return path !== '';
  } catch {
    return false;
  }
}

function installWithApt(packages: string[]) {
  console.log(`Voor de tests komt er nog iets bij: ${packages.join(' en ')} (dit duurt een minuut).`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

function advice(programs: Program[]) {
  const list = programs.map(({ title, setting }) => `${title} (of wijs het aan met ${setting})`).join(' en ');
  const packages = programs.map(({ debian }) => debian).join(' ');
  return `Installeer eerst ${list}, op Debian of Ubuntu met: sudo apt-get install ${packages}`;
}
