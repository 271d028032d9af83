import fc from 'fast-check';
import { monthsBetween, shiftDay } from './shift-days.rules.ts';

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));

it('a day moves by whole months', () => {
  expect(shiftDay('2025-12-15', 10)).toBe('2026-10-15');
  expect(shiftDay('2024-01-31', 13)).toBe('2025-02-28');
  expect(shiftDay('2025-03-31', -1)).toBe('2025-02-28');
});

it('lands in the month that was asked for, and keeps the order of days', () => {
  fc.assert(
    fc.property(day, day, fc.integer({ min: -40, max: 40 }), (one, other, months) => {
      expect(monthsBetween(one, shiftDay(one, months))).toBe(months);
      if (one <= other) expect(shiftDay(one, months) <= shiftDay(other, months)).toBe(true);
    }),
  );
});
