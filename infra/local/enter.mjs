/**
 * The one door to every command of the project. It imports nothing that has to be installed and runs on Node 20.19:
 * it installs what is missing and then runs the command on the project's own Node 24, straight from TypeScript.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const projectNode = join(root, 'node_modules', '.bin', 'node');
const commands = {
  start: 'infra/start/start.ts',
  dev: 'infra/start/dev.ts',
  migrate: 'infra/database/migrate.command.ts',
  import: 'infra/demo/import.ts',
  test: 'infra/test/test.ts',
  check: 'infra/test/check.ts',
  bench: 'infra/bench/bench.ts',
  'bench:bundling': 'infra/bench/bundling.ts',
  'learn:words': 'infra/bench/count-words.ts',
  'learn:weights': 'infra/bench/learn-weights.ts',
  faults: 'infra/bench/faults.ts',
  mutation: 'infra/test/mutation.ts',
};

function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/** True when everything in package-lock.json lies in node_modules in that version (packages of other platforms aside). */
function isInstalled() {
  const wanted = Object.entries(packagesOf(join(root, 'package-lock.json')));
  const present = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  return (
    existsSync(projectNode) &&
    wanted.every(([path, entry]) => !path || entry.optional || present[path]?.version === entry.version)
  );
}

/** Runs a program to its end, passing signals on; answers its exit code. */
function run(program, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options });
    const passOn = (signal) => child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    signals.forEach((signal) => process.on(signal, passOn));
    const starter = process.ppid;
    // npm that is killed cannot tell us: its place as our parent then goes to another.
    const guard = setInterval(() => process.env.npm_command && process.ppid !== starter && passOn('SIGTERM'), 1_000);
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      clearInterval(guard);
      signals.forEach((name) => process.off(name, passOn));
      resolve(signal ? 1 : (code ?? 1));
    });
  });
}

function npm(...args) {
  const self = process.env.npm_execpath;
  return self?.endsWith('.js') ? run(process.execPath, [self, ...args]) : run('npm', args);
}

async function install() {
  console.log('Eerst komt binnen wat het project nodig heeft; de eerste keer duurt dit een minuut of twee.');
  const started = Date.now();
  const progress = setInterval(() => {
    console.log(`  … nog bezig met installeren (${Math.round((Date.now() - started) / 1000)} seconden)`);
  }, 10_000);
  // --no-save: the lock is read, never rewritten, so a fresh clone stays clean.
  const code = await npm('install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error');
  // Where install scripts are switched off, Node 24 itself is still missing: run that one script.
  if (code === 0 && !existsSync(projectNode)) await npm('rebuild', 'node', '--ignore-scripts=false');
  clearInterval(progress);
  if (code !== 0) refuse('Installeren is niet gelukt: kijk hierboven wat npm zegt, los het op en probeer opnieuw.');
  console.log(`Alles staat klaar na ${Math.round((Date.now() - started) / 1000)} seconden.`);
}

const [command, ...args] = process.argv.slice(2);
const file = Object.hasOwn(commands, command ?? '') ? commands[command] : undefined;
if (!file) refuse(`Kies een van deze opdrachten: ${Object.keys(commands).join(', ')}.`);
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) refuse(`Node 20.19 of nieuwer is nodig; dit is ${process.version}.`);
if (!isInstalled()) await install();
if (!existsSync(projectNode))
  refuse('Node 24 van het project ontbreekt: voer "npm rebuild node" uit en probeer opnieuw.');
if (!existsSync(join(root, file))) refuse(`De opdracht "${command}" is er nog niet (${file} ontbreekt).`);
const loader = join(root, 'infra', 'local', 'typescript.mjs');
const flags = ['--enable-source-maps', '--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
// The channel lets a command notice that this door was killed, and stop cleanly by itself.
const stdio = ['inherit', 'inherit', 'inherit', 'ipc'];
process.exitCode = await run(projectNode, [...flags, '--import', loader, join(root, file), ...args], { stdio });
