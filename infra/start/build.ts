import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Household, Start } from './household.ts';
import { watch } from '../local/processes.ts';
import { Sentence } from '../local/sentence.ts';

const root = resolve(import.meta.dirname, '../..');
const vite = join(root, 'node_modules/vite/bin/vite.js');
const server = 'infra/start/vite.server.config.mjs';

/** What can be built, and from which of our own folders it is made. */
const apps = {
  api: { sources: ['apps/api/src', 'libs'], command: ['build', '--config', server, '--mode', 'api'] },
  worker: { sources: ['apps/worker/src', 'libs'], command: ['build', '--config', server, '--mode', 'worker'] },
  web: {
    sources: ['apps/web', 'libs'],
    command: ['build', 'apps/web', '--outDir', '../../dist/web', '--emptyOutDir', '--logLevel', 'warn'],
  },
};

type App = keyof typeof apps;

/** The file that runs an app once it is built. */
export function mainOf(app: 'api' | 'worker'): string {
  return join(root, 'dist', app, 'main.js');
}

/** The folder with the built web client. */
export const webRoot = join(root, 'dist/web');

/**
 * Builds what was never built or whose sources changed since. Throws a Sentence with what the builder said when one
 * fails.
 */
export async function buildMissing({ household, say }: Pick<Start, 'household' | 'say'>): Promise<void> {
  const missing = (Object.keys(apps) as App[]).filter((app) => builtFrom(app) !== sourcesOf(app));
  if (missing.length > 0) say(`Bouwen (${missing.join(', ')}) …`);
  await Promise.all(missing.map((app) => build(app, household)));
}

async function build(app: App, household: Household): Promise<void> {
  const sources = sourcesOf(app);
  let said = '';
  const running = await household.add('above', () => {
    const child = spawn(process.execPath, [vite, ...apps[app].command], {
      cwd: root,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production' },
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
    return watch(child, { polite: 'SIGTERM', forced: 'SIGKILL', patience: 5_000 });
  });
  const end = await running.ended;
  household.stopping.throwIfAborted();
  if (end !== 'code 0') throw new Sentence(`Het bouwen van ${app} is niet gelukt:\n${said.trim()}`);
  writeFileSync(stampOf(app), sources);
}

function stampOf(app: App): string {
  return join(root, 'dist', app, '.sources');
}

function builtFrom(app: App): string | undefined {
  try {
    return readFileSync(stampOf(app), 'utf8');
  } catch {
    return undefined;
  }
}

/** Content, not dates: a switch of branches and back builds nothing. Tests are not part of what is built. */
function sourcesOf(app: App): string {
  const hash = createHash('sha256');
  const everything = ['package-lock.json', 'tsconfig.base.json', server];
  const files = apps[app].sources.flatMap((folder) => globSync(`${folder}/**/*.*`, { cwd: root, exclude: isNoSource }));
  for (const file of [...everything, ...files].sort()) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function isNoSource(path: string): boolean {
  return /\.(spec|test|journey)\.tsx?$|(^|\/)(node_modules|dist|journeys)$/.test(path);
}
