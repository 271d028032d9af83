import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const colour = /#[0-9a-f]{6}\b|#[0-9a-f]{3}\b[;\s]|\b(rgb|rgba|hsl|oklch)\(/i;

test('no colour is written outside the tokens', () => {
  const source = join(import.meta.dirname, '..');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(css|tsx)$/.test(name));
  const elsewhere = files.filter((name) => !name.endsWith('tokens.css'));
  expect(elsewhere.filter((name) => colour.test(readFileSync(join(source, name), 'utf8')))).toEqual([]);
});
