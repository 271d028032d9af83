import { texts, translate } from './text.ts';

const sample = texts('sample', {
  nl: { greeting: 'Dag {{name}}', days_one: '{{count}} dag', days_other: '{{count}} dagen', deep: { er: 'Dieper' } },
});
const t = translate(sample);

test('fills in a sentence and picks the plural', () => {
  expect(t('greeting', { name: 'Nadia' })).toBe('Dag Nadia');
  expect(t('days', { count: 1 })).toBe('1 dag');
  expect(t('days', { count: 3 })).toBe('3 dagen');
  expect(t('deep.er')).toBe('Dieper');
});

test('leaves the words of people as they are', () => {
  expect(t('greeting', { name: '<b>Jan & Mia</b>' })).toBe('Dag <b>Jan & Mia</b>');
  expect(t('greeting', { name: '{{count}} $t(days)' })).toBe('Dag {{count}} $t(days)');
});

test('knows which keys exist', () => {
  // @ts-expect-error there is no such key
  expect(t('grating')).toBe('grating');
});
