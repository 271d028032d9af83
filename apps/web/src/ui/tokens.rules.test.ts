import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const sheet = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

/** The colours of one block of tokens.css, by name. */
function coloursOf(start: string): Record<string, string> {
  const from = sheet.indexOf(start);
  const body = sheet.slice(sheet.indexOf('{', from) + 1, sheet.indexOf('}', from));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
  );
}
const light = coloursOf(':root {');
const dark = coloursOf(":root[data-theme='dark']");

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one = '', other = ''): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['ground', 'surface', 'sunken'];
const on = (fronts: string[], backs: string[]) =>
  fronts.flatMap((front) => backs.map((back) => [front, back] as const));
const texts = [
  ...on(['text', 'text-muted', 'link', 'danger'], grounds),
  ...on(['text', 'link'], ['primary-tint', 'wait-tint', 'danger-tint']),
  ...on(['on-primary'], ['primary', 'primary-hover']),
  ...['primary-tint', 'wait-tint', 'wait-fill', 'danger-tint', 'danger'].map(
    (back) => [`on-${back.replace('wait-tint', 'wait')}`, back] as const,
  ),
  ...on(['ground'], ['text']),
];
const clusters = ['zorg', 'welzijn', 'lokaal', 'pzon', 'optioneel'].map((name) => `c-${name}`);
const drawings = [
  ...on(['line-strong', 'primary', 'wait', 'focus'], grounds),
  ...on(['focus'], ['primary-tint', 'wait-tint']),
  ...on(['wait'], ['wait-tint']),
  ...on(clusters, [...grounds, 'primary-tint']),
];

describe.each([
  ['light', light],
  ['dark', dark],
])('in %s colours', (_, colours) => {
  test.each(texts)('%s can be read on %s', (front, back) => {
    expect(contrast(colours[front], colours[back])).toBeGreaterThanOrEqual(4.5);
  });
  test.each(drawings)('%s can be seen on %s', (front, back) => {
    expect(contrast(colours[front], colours[back])).toBeGreaterThanOrEqual(3);
  });
});

test('dark is the same whether the system asks for it or the person', () => {
  expect(coloursOf(":root:not([data-theme='light'])")).toEqual(dark);
});

test('no colour is written outside the tokens', () => {
  const source = join(import.meta.dirname, '..');
  const sheets = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(css|tsx)$/.test(name));
  const coloured = sheets
    .filter((name) => !name.endsWith('tokens.css'))
    .filter((name) =>
      /#[0-9a-f]{6}\b|#[0-9a-f]{3}\b[;\s]|\b(rgb|rgba|hsl|oklch)\(/i.test(readFileSync(join(source, name), 'utf8')),
    );
  expect(coloured).toEqual([]);
});
