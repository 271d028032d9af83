import { expect, test } from '@jest/globals';
import { pauseAfter } from './supervise.ts';

test('pauses before a new start grow from a fifth of a second to ten seconds', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 50].map(pauseAfter)).toEqual([200, 400, 800, 1600, 3200, 6400, 10_000, 10_000]);
});

test('a restart that was asked for does not wait', () => {
  expect(pauseAfter(0)).toBe(0);
});
