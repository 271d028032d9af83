import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { readJson, writeWhole } from '../local/data-folder.ts';
import type { Start } from './household.ts';
import { type Running, watch } from '../local/processes.ts';
import { Sentence } from '../local/sentence.ts';

/** How this data folder began: with the demo zone or empty (`first-start.json`). */
interface FirstStart {
  readonly demo: boolean;
}

/** Somebody of the demo zone, as `demo-people.json` tells: who they are, and how to sign in as them. */
interface DemoPerson {
  readonly name: string;
  /** What they do, in Dutch. */
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

const root = resolve(import.meta.dirname, '../..');
const fill = join(root, 'infra/demo/fill.ts');
const loader = join(root, 'infra/local/typescript.mjs');
const remembered = 'first-start.json';

/**
 * The first time: fills the demo zone, unless somebody asked for an empty start. The environment also holds the
 * administrator's address: the fill dates what it writes. Throws a Sentence when that fails.
 */
export async function fillFirstTime(
  { settings, household, say }: Start,
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  const before = readJson<FirstStart>(settings.dataDir, remembered);
  if (before?.demo && settings.empty) say('Er staan al gegevens: --empty telt alleen bij de eerste start.');
  if (before) return;
  if (!settings.empty) {
    say('De demozone wordt gevuld; dat gebeurt alleen de eerste keer …');
    const running = await household.add('above', () => runFill(environment));
    const end = await running.ended;
    household.stopping.throwIfAborted();
    if (end !== 'code 0') throw new Sentence(`De demozone vullen is niet gelukt (${end}): hierboven staat waarom.`);
  }
  const first: FirstStart = { demo: !settings.empty };
  writeWhole(join(settings.dataDir, remembered), JSON.stringify(first));
}

function runFill(environment: NodeJS.ProcessEnv): Running {
  const child = spawn(process.execPath, ['--enable-source-maps', '--import', loader, fill], {
    env: environment,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return watch(child, { polite: 'SIGTERM', forced: 'SIGKILL', patience: 5_000 });
}

/** What the first visitors need to get in: the demo people, or the link with which the first administrator begins. */
export async function waysIn({ settings }: Start, environment: NodeJS.ProcessEnv): Promise<string[]> {
  if (readJson<FirstStart>(settings.dataDir, remembered)?.demo) {
    return listOf(readJson<DemoPerson[]>(settings.dataDir, 'demo-people.json') ?? []);
  }
  const token = await firstToken(environment.DATABASE_URL_AUTH ?? '');
  if (!token) return [];
  return [
    'Maak het eerste beheerdersaccount met deze link (één keer, een dag geldig):',
    `  ${settings.publicUrl}/begin#${token}`,
  ];
}

/** Behind the fragment sign: what follows it never reaches a log. */
async function firstToken(authUrl: string): Promise<string | undefined> {
  const { firstAdministratorToken } = await import('@signalenbeleid/platform');
  const client = new pg.Client({ connectionString: authUrl });
  await client.connect();
  try {
    return await firstAdministratorToken(client);
  } finally {
    await client.end();
  }
}

function listOf(people: DemoPerson[]): string[] {
  if (people.length === 0) return [];
  const columns = people.map(({ name, role, email, password }) => [`${name}, ${role}`, email, password]);
  const widths = [0, 1].map((column) => Math.max(...columns.map((texts) => texts[column]?.length ?? 0)));
  const lines = columns.map((texts) => `  ${texts.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ')}`);
  return ['Kom binnen als:', ...lines.map((line) => line.trimEnd())];
}
