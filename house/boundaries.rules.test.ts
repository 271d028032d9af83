import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { mayUse } from './boundaries.ts';

const root = join(import.meta.dirname, '..');
const libs = Object.keys(mayUse).flatMap((folder) => folder.match(/^libs\/(.+)/)?.[1] ?? []);
const lib = (name: string) => `@signalenbeleid/${name}`;

/** Each file holds one import; beside it the rule that must refuse it, or nothing where it is allowed. */
const planted: [file: string, imports: string, refusedBy: string][] = [
  ...Object.entries(mayUse).flatMap(([folder, others]) =>
    libs
      .filter((other) => folder !== `libs/${other}`)
      .map((other): [string, string, string] => [
        `${folder}/src/uses-${other}.ts`,
        lib(other),
        others.includes(`libs/${other}`) ? '' : `${folder}-may-use`,
      ]),
  ),
  ['libs/signals/src/reaches-an-app.ts', '../../../apps/api/src/main.ts', 'libs/signals-may-use'],
  ['libs/signals/src/reaches-by-path.ts', '../../rounds/src/index.ts', 'libs/signals-may-use'],
  ['libs/signals/src/deep.ts', '../../zones/src/inside.ts', 'only-the-face-of-a-lib'],
  ['apps/api/src/deep.ts', '../../../libs/zones/src/inside.ts', 'only-the-face-of-a-lib'],
  ['libs/strangers/src/index.ts', lib('contracts'), 'every-folder-in-the-table'],
  ['libs/signals/src/tests-in-product.ts', lib('platform/testing'), 'tests-only-for-tests'],
  ['libs/signals/src/signals.spec.ts', lib('platform/testing'), ''],
  ['libs/signals/src/reaches-infra.ts', '../../../infra/local/start.ts', 'infra-below-apps'],
  ['libs/signals/src/opens-the-database.ts', 'typeorm', 'only-platform-opens-the-database'],
  ['libs/signals/src/opens-a-pool.ts', 'pg', 'only-platform-opens-the-database'],
  ['libs/signals/src/signal.entity.ts', 'typeorm', ''],
  ['libs/platform/src/opens-the-database.ts', 'typeorm', ''],
  ['infra/database/opens-the-database.ts', 'pg', ''],
  ['libs/signals/src/word.rules.ts', '@nestjs/common', 'rules-are-pure'],
  ['libs/signals/src/file.rules.ts', 'node:fs', 'rules-need-no-node'],
  ['libs/language/src/nest.ts', '@nestjs/common', 'runs-anywhere'],
  ['apps/web/src/nest.ts', '@nestjs/common', 'runs-anywhere'],
  ['libs/contracts/src/file.ts', 'node:fs', 'runs-without-node'],
  ['libs/signals/src/lost.ts', './nowhere.ts', 'nothing-unresolved'],
  ['libs/signals/src/circle-a.ts', './circle-b.ts', 'no-circles'],
  ['libs/signals/src/circle-b.ts', './circle-a.ts', ''], // the circle is told once
];

interface Violation {
  from: string;
  rule: { name: string };
}

let house: string;
let refusals: Map<string, string[]>;

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'boundaries-'));
  buildHouse();
  refusals = inspect();
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

it.each(planted)('%s, which uses %s, is refused by: %s', (file, _, refusedBy) => {
  expect(refusals.get(file) ?? []).toEqual(refusedBy ? [refusedBy] : []);
});

it('catches an import of a type, a dynamic import and a re-export as well', () => {
  for (const form of ['type', 'dynamic', 'again'])
    expect(refusals.get(`libs/signals/src/${form}.ts`)).toEqual(['libs/signals-may-use']);
});

it('has every package of the workspace in its table', () => {
  const folders = ['apps', 'libs'].flatMap((kind) => readdirSync(join(root, kind)).map((name) => `${kind}/${name}`));
  expect(Object.keys(mayUse).toSorted()).toEqual(folders.toSorted());
});

function buildHouse() {
  for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'tsconfig.base.json', 'house/boundaries.ts']) {
    mkdirSync(dirname(join(house, name)), { recursive: true });
    cpSync(join(root, name), join(house, name));
  }
  for (const name of [...libs, 'strangers']) buildLib(name);
  for (const name of ['typeorm', 'pg', '@nestjs/common']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
    write(`node_modules/${name}/index.js`, '');
  }
  for (const file of ['apps/api/src/main.ts', 'infra/local/start.ts']) write(file, 'export {};');
  for (const [file, imports] of planted) write(file, `import * as used from '${imports}';\nexport const it = used;\n`);
  write('libs/signals/src/type.ts', `import type { Round } from '${lib('rounds')}';\nexport type It = Round;\n`);
  write('libs/signals/src/dynamic.ts', `export const it = () => import('${lib('rounds')}');\n`);
  write('libs/signals/src/again.ts', `export * from '${lib('rounds')}';\n`);
}

function buildLib(name: string) {
  const exports = { '.': './src/index.ts', './testing': './src/testing/index.ts' };
  write(`libs/${name}/package.json`, JSON.stringify({ name: lib(name), exports }));
  for (const file of ['index.ts', 'inside.ts', 'testing/index.ts']) write(`libs/${name}/src/${file}`, 'export {};');
  mkdirSync(join(house, 'node_modules/@signalenbeleid'), { recursive: true });
  symlinkSync(join(house, 'libs', name), join(house, 'node_modules', lib(name)));
}

/** File → the rules that refuse its imports. */
function inspect() {
  const cruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const folders = ['apps', 'libs', 'infra'];
  const options = { cwd: house, encoding: 'utf8', maxBuffer: 1 << 26 } as const;
  const { stdout } = spawnSync(process.execPath, [cruise, ...folders, '--config', '--output-type', 'json'], options);
  const { summary }: { summary: { violations: Violation[] } } = JSON.parse(stdout);
  const files = new Map<string, string[]>();
  for (const { from, rule } of summary.violations) files.set(from, [...(files.get(from) ?? []), rule.name]);
  return files;
}

function write(name: string, text: string) {
  mkdirSync(dirname(join(house, name)), { recursive: true });
  writeFileSync(join(house, name), text);
}
