import { act, render, screen } from '@testing-library/react';
import { speak, texts, translate, useText } from './text.ts';

const sample = texts({
  nl: { greeting: 'Dag {{name}}', days_one: '{{count}} dag', days_other: '{{count}} dagen', deep: { er: 'Dieper' } },
  fr: {
    greeting: 'Bonjour {{name}}',
    days_one: '{{count}} jour',
    days_other: '{{count}} jours',
    deep: { er: 'Plus bas' },
  },
});
const onlyDutch = texts({ nl: { bye: 'Tot straks' } });
const t = translate(sample);
afterEach(() => act(() => speak('nl')));

test('fills in a sentence and picks the plural', () => {
  expect(t('greeting', { name: 'Nadia' })).toBe('Dag Nadia');
  expect(t('days', { count: 1 })).toBe('1 dag');
  expect(t('days', { count: 0 })).toBe('0 dagen');
  expect(t('deep.er')).toBe('Dieper');
});

test('follows the plural of the language', () => {
  speak('fr');
  expect(t('days', { count: 0 })).toBe('0 jour');
  expect(t('days', { count: 2 })).toBe('2 jours');
});

test('leaves the words of people as they are', () => {
  expect(t('greeting', { name: '<b>Jan & Mia</b>' })).toBe('Dag <b>Jan & Mia</b>');
  expect(t('greeting', { name: '{{count}} $&' })).toBe('Dag {{count}} $&');
});

test('speaks Dutch where another language has no words yet', () => {
  speak('en');
  expect(t('deep.er')).toBe('Dieper');
});

test('draws a page again in another language, and says so to a screen reader', () => {
  const Greeting = () => (
    <p>{[useText(sample)('greeting', { name: 'Nadia' }), useText(onlyDutch)('bye')].join('. ')}</p>
  );
  render(<Greeting />);
  act(() => speak('fr'));
  expect(screen.getByText('Bonjour Nadia. Tot straks')).toBeInTheDocument();
  expect(document.documentElement.lang).toBe('fr-BE');
});

test('knows which keys exist, and which another language lacks', () => {
  // @ts-expect-error there is no such key
  expect(t('grating')).toBe('grating');
  // @ts-expect-error the French word is missing
  expect(texts({ nl: { yes: 'ja' }, fr: {} }).nl.yes).toBe('ja');
});
