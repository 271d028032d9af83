import { readFileSync } from 'node:fs';
import { command, program, type Step, tests } from './step.ts';

const cache = 'node_modules/.cache';
const folders = ['apps', 'libs', 'infra', 'house'];

/** What must hold before every commit, the slowest first. */
export function checkSteps(): Step[] {
  const lint = ['--max-warnings', '0', '--cache', '--cache-location', `${cache}/eslint/`];
  return [
    program('lint', 'eslint/bin/eslint.js', '.', ...lint),
    program('types', 'typescript/bin/tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', `${cache}/tsc.json`),
    tests(['rules']),
    program('unused code', 'knip/bin/knip.js', '--no-progress', '--no-config-hints'),
    program('boundaries', 'dependency-cruiser/bin/dependency-cruise.mjs', ...folders, '--config'),
    program('format', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
    ...driftSteps(),
  ];
}

/** What is written down and made from the code (the OpenAPI document, the table of rights) must be as the code makes it. */
function driftSteps() {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const names = ['openapi:check', 'permissions:check'].filter((name) => scripts[name]);
  return names.map((name) => command(name, ['npm', 'run', '-s', name]));
}
