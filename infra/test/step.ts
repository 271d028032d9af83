import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How many tests held and how many did not; a step that is no test counts as one. */
export interface Count {
  passed: number;
  failed: number;
}

/** One thing the gate looks at. */
export interface Step {
  name: string;
  run: () => Promise<Outcome>;
}

interface Outcome extends Count {
  output: string;
}

const root = join(import.meta.dirname, '..', '..');

/** A step that runs one command: exit code 0 is good. */
export function command(name: string, [file, ...args]: [string, ...string[]]): Step {
  return {
    name,
    run: async () => {
      const { code, output } = await run(file, args);
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
    },
  };
}

/** A step that runs one program out of node_modules on this Node. */
export const program = (name: string, file: string, ...args: string[]) =>
  command(name, [process.execPath, join('node_modules', file), ...args]);

/** A step that runs the tests of these kinds (the names in jest.config.mjs); with `live` their progress is shown. */
export function tests(kinds: string[], { live = false, workers = '50%' } = {}): Step {
  return { name: `tests: ${kinds.join(', ')}`, run: () => runJest([...kinds, `--maxWorkers=${workers}`], live) };
}

async function runJest(selection: string[], live: boolean): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'signalenbeleid-count-'));
  const file = join(folder, 'counts.json');
  const flags = ['--disable-warning=ExperimentalWarning', '--experimental-vm-modules'];
  // What a test left open must not keep the proof from ending.
  const jest = [
    ...flags,
    'node_modules/jest/bin/jest.js',
    '--forceExit',
    '--json',
    `--outputFile=${file}`,
    '--selectProjects',
  ];
  const { code, output } = await run(process.execPath, [...jest, ...selection], live);
  const count = countIn(file);
  rmSync(folder, { recursive: true });
  // A run that broke outside its tests (a set-up, a file that cannot be read) failed as well.
  return { ...count, failed: count.failed || (code === 0 ? 0 : 1), output };
}

function countIn(file: string): Count {
  try {
    const result = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: result.numPassedTests, failed: result.numFailedTests + result.numRuntimeErrorTestSuites };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function run(file: string, args: string[], live = false) {
  return new Promise<{ code: number; output: string }>((resolve, reject) => {
    const env = { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' };
    const child = spawn(file, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    const keep = (chunk: Buffer) => (live ? process.stdout.write(chunk) : chunks.push(chunk));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }));
  });
}

/** Runs the steps, so many side by side, tells of each how it went and how long it took, and adds up. */
export async function runSteps(steps: Step[], sideBySide: number): Promise<Count> {
  const waiting = [...steps];
  const total = { passed: 0, failed: 0 };
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const { passed, failed } = await tell(step);
      total.passed += passed;
      total.failed += failed;
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, lane));
  return total;
}

async function tell({ name, run }: Step): Promise<Count> {
  const start = performance.now();
  const outcome = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (outcome.failed) console.log(`\n${outcome.output.trim()}\n`);
  console.log(`${outcome.failed ? '✗' : '✓'} ${name} (${seconds} s)`);
  return outcome;
}
