import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** What became of the changes in one file. */
interface Mutated {
  mutants: { status: string }[];
}

const root = join(import.meta.dirname, '..', '..');
const { subjects } = (await import(join(root, 'stryker.config.mjs'))) as { subjects: string[] };
const enough = 80;

/** `npm run mutation -- [SUBJECT…]`: how many of a hundred small changes to the rules about something their tests notice. */
async function measure(): Promise<boolean> {
  const { positionals } = parseArgs({ allowPositionals: true });
  let good = true;
  for (const subject of positionals.length > 0 ? positionals : subjects) {
    const code = await mutate(subject);
    const score = code === 0 ? scoreOf(subject) : 0;
    good &&= score >= enough;
    console.log(`${score >= enough ? '✓' : '✗'} ${subject}: ${score.toFixed(1)} % noticed (at least ${enough})`);
  }
  return good;
}

function mutate(subject: string): Promise<number> {
  const program = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const env = { ...process.env, MUTATED: subject };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, 'run'], { cwd: root, env, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Of the changes that mean something: those that made a test fail, or run for ever. */
function scoreOf(subject: string): number {
  const file = join(root, 'reports', 'mutation', `${subject}.json`);
  const { files } = JSON.parse(readFileSync(file, 'utf8')) as { files: Record<string, Mutated> };
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const noticed = statuses.filter((status) => status === 'Killed' || status === 'Timeout').length;
  const missed = statuses.filter((status) => status === 'Survived' || status === 'NoCoverage').length;
  return (100 * noticed) / (noticed + missed || 1);
}

process.exitCode = (await measure()) ? 0 : 1;
