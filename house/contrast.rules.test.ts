import { readFileSync } from 'node:fs';

const css = readFileSync(new URL('../apps/web/src/ui/tokens.css', import.meta.url), 'utf8');

const light = coloursOf(':root {');
const dark = coloursOf(":root[data-theme='dark']");

/** WCAG 2.2: 1.4.3 for text, 1.4.11 for what one must see to use a page. */
const text = 4.5;
const shape = 3;
const grounds = ['ground', 'surface', 'sunken'];
const onEveryGround = (colours: string[], needed: number): Pair[] =>
  colours.flatMap((colour) => grounds.map((ground): Pair => [colour, ground, needed]));

type Pair = [colour: string, ground: string, needed: number];

const pairs: Pair[] = [
  ...onEveryGround(['text', 'text-muted', 'link', 'danger'], text),
  ['on-primary', 'primary', text],
  ['on-primary', 'primary-hover', text],
  ['on-primary-tint', 'primary-tint', text],
  ['text', 'primary-tint', text],
  ['link', 'primary-tint', text],
  ['on-wait', 'wait-tint', text],
  ['on-wait-fill', 'wait-fill', text],
  ['ground', 'text', text], // a short message at the bottom of the page
  ['text', 'wait-tint', text],
  ['link', 'wait-tint', text],
  ['on-danger-tint', 'danger-tint', text],
  ['text', 'danger-tint', text],
  ['link', 'danger-tint', text],
  ['on-danger', 'danger', text],
  ...onEveryGround(['line-strong', 'primary', 'wait', 'focus'], shape),
  ['wait', 'wait-tint', shape],
  ['focus', 'primary-tint', shape],
  ['focus', 'wait-tint', shape],
  ...['zorg', 'welzijn', 'lokaal', 'pzon', 'optioneel'].flatMap((cluster) =>
    [...grounds, 'primary-tint'].map((ground): Pair => [`c-${cluster}`, ground, shape]),
  ),
];

it.each(pairs)('%s on %s is seen at a contrast of %d, by day and by night', (colour, ground, needed) => {
  expect(contrast(light[colour], light[ground])).toBeGreaterThanOrEqual(needed);
  expect(contrast(dark[colour], dark[ground])).toBeGreaterThanOrEqual(needed);
});

it('night chosen by hand and night chosen by the system are the same night', () => {
  expect(coloursOf(":root:not([data-theme='light'])")).toEqual(dark);
});

function coloursOf(selector: string): Record<string, string> {
  const from = css.indexOf(selector);
  const body = css.slice(css.indexOf('{', from) + 1, css.indexOf('}', from));
  const found = body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g);
  return Object.fromEntries([...found].map(([, name, colour]) => [name, colour]));
}

function contrast(one = '', other = '') {
  const [brighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (brighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((place) => Number.parseInt(colour.slice(place, place + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
