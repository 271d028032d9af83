import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const page = readFileSync(join(root, 'docs/security.md'), 'utf8');
const rows = [...page.matchAll(/^\| (\d+) \| (.+?) \| (.+) \|$/gm)].map(([, number, item, proof = '']) => ({
  number: Number(number),
  item,
  proof,
}));

it('the page on security knows every requirement, once', () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 78 }, (_, at) => at + 1));
});
it('each is proved by a test, or says why not yet', () => {
  const bare = rows.filter(({ proof }) => !/`[^`]+`: “/.test(proof) && !/^\*not yet\*: \w/.test(proof));
  expect(bare).toEqual([]);
});
it('every test that it names is there', () => {
  const named = rows.flatMap(({ number, proof }) =>
    [...proof.matchAll(/`([^`]+)`: ((?:“[^”]+”(?:, )?)+)/g)].flatMap(([, file = '', names = '']) =>
      [...names.matchAll(/“([^”]+)”/g)].map(([, name = '']) => ({ number, file, name })),
    ),
  );
  expect(named.length).toBeGreaterThan(80);
  expect(named.filter(({ file, name }) => !readFileSync(join(root, file), 'utf8').includes(name))).toEqual([]);
});
