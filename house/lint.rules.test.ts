import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Each line of code breaks one rule, at the place where it would stand. */
const planted: [rule: string, file: string, code: string][] = [
  ['house/no-inner-html', 'apps/web/src/signals/a.tsx', 'const a = <p dangerouslySetInnerHTML={{ __html: "" }} />;'],
  ['house/no-inner-html', 'apps/web/src/signals/a.tsx', 'document.body.innerHTML = "";'],
  ['house/no-composed-sql', 'libs/signals/src/a.ts', 'database.query(`select ${id}`);'],
  ['house/no-composed-sql', 'libs/signals/src/a.ts', 'manager.query("select " + id);'],
  ['house/no-lasting-zone', 'libs/platform/src/database/a.ts', 'run("select set_config(\'app.zone_id\', $1, false)");'],
  ['house/no-lasting-zone', 'libs/platform/src/database/a.ts', 'run(`set app.zone_id = 1`);'],
  ['house/no-environment', 'libs/signals/src/a.ts', 'const a = process.env.A;'],
  ['house/no-environment', 'apps/api/src/a.ts', "import { env } from 'node:process';"],
  ['house/no-data-source', 'libs/signals/src/a.ts', "import { DataSource } from 'typeorm';"],
  ['house/no-validator-decorators', 'libs/contracts/src/a.contract.ts', "import { IsString } from 'class-validator';"],
  ['house/no-narrowed-tests', 'libs/signals/src/a.spec.ts', "it.only('one', () => {});"],
  ['house/no-narrowed-tests', 'libs/signals/src/a.spec.ts', "describe.skip('one', () => {});"],
  ['house/no-narrowed-tests', 'libs/signals/src/a.spec.ts', "it.todo('one');"],
  ['house/no-narrowed-tests', 'libs/signals/src/a.spec.ts', "xit('one', () => {});"],
  ['house/no-fixed-sleep', 'apps/web/src/journeys/a.journey.ts', 'await page.waitForTimeout(500);'],
  ['house/no-fixed-sleep', 'libs/signals/src/a.spec.ts', 'await new Promise((done) => setTimeout(done, 500));'],
  ['house/max-params', 'libs/signals/src/a.ts', 'const add = (a, b, c, d) => a + b + c + d;'],
  ['house/docstring', 'libs/signals/src/a.ts', 'export class ReportSignal {}'],
  ['@typescript-eslint/no-explicit-any', 'libs/signals/src/a.ts', 'let a: any;'],
  ['no-console', 'apps/worker/src/a.ts', 'console.log(1);'],
  ['no-console', 'apps/worker/src/a.ts', '/* eslint-disable */ console.log(1);'],
  ['no-warning-comments', 'libs/signals/src/a.ts', '// TODO later'],
  ['max-lines', 'libs/signals/src/a.ts', 'run();\n'.repeat(201)],
  ['max-lines', 'libs/signals/src/find-signals.ts', 'run();\n'.repeat(301)],
  ['max-lines-per-function', 'libs/signals/src/a.ts', `function a() {\n${'run();\n'.repeat(30)}}`],
  ['max-lines-per-function', 'apps/web/src/signals/a.tsx', `function A() {\n${'run();\n'.repeat(60)}}`],
  ['complexity', 'libs/signals/src/a.ts', `function a(b) { ${'if (b) run(); '.repeat(8)} }`],
  ['react-hooks/rules-of-hooks', 'apps/web/src/signals/a.tsx', 'function A() { if (b) useState(); }'],
  ['jsx-a11y/alt-text', 'apps/web/src/signals/a.tsx', 'const a = <img src="a.png" />;'],
];

/** What looks alike and is allowed. */
const allowed: [rule: string, file: string, code: string][] = [
  ['house/no-composed-sql', 'libs/signals/src/a.ts', 'database.query(`select $1`, [id]);'],
  ['house/no-lasting-zone', 'libs/platform/src/database/a.ts', 'run("select set_config(\'app.zone_id\', $1, true)");'],
  ['house/no-environment', 'libs/platform/src/config/config.ts', 'const a = process.env.A;'],
  ['house/no-validator-decorators', 'libs/contracts/src/fields.ts', "import { IsString } from 'class-validator';"],
  ['house/max-params', 'libs/signals/src/a.ts', 'class A { constructor(a, b, c, d) { run(a, b, c, d); } }'],
  [
    'house/docstring',
    'libs/signals/src/a.ts',
    '/** What somebody tells. */\n@Injectable()\nexport class ReportSignal {}',
  ],
  ['max-lines', 'libs/signals/src/find-signals.ts', 'run();\n'.repeat(299)],
  ['max-lines', 'libs/signals/src/signals.spec.ts', 'run();\n'.repeat(500)],
];

let broken: string[][];

// The linter runs as it does in the gate, in a process of its own; types play no part in these rules.
beforeAll(() => {
  const judge = join(import.meta.dirname, 'lint-planted.mjs');
  const input = JSON.stringify([...planted, ...allowed].map(([, file, code]) => ({ file, code })));
  const { stdout, stderr } = spawnSync(process.execPath, [judge], { cwd: root, input, encoding: 'utf8' });
  if (!stdout) throw new Error(stderr);
  broken = JSON.parse(stdout);
});

const named = (rows: typeof planted, from = 0) =>
  rows.map(([rule, file, code], place) => ({ rule, file, code, place: from + place }));

it.each(named(planted))('$rule refuses in $file: $code', ({ rule, place }) => {
  expect(broken[place]).toContain(rule);
});

it.each(named(allowed, planted.length))('$rule allows in $file: $code', ({ rule, place }) => {
  expect(broken[place]).not.toContain(rule);
});
