import {
  formatDay,
  formatDaysFromNow,
  formatMoment,
  formatMonth,
  formatNumber,
  formatShare,
  formatTime,
} from './format.ts';

test('writes days as one does in Flanders, with the year only when it is another', () => {
  expect(formatDay(`${new Date().getFullYear()}-01-19`)).toBe('19 januari');
  expect(formatDay('2021-05-21')).toBe('21 mei 2021');
  expect(formatMonth('2025-02')).toBe('februari 2025');
});

test('tells the time of Brussels, in winter and in summer', () => {
  expect(formatTime('2026-01-12T05:00:00Z')).toBe('6.00 uur');
  expect(formatTime('2026-07-12T05:00:00Z')).toBe('7.00 uur');
  expect(formatMoment('2026-01-22T12:05:00Z')).toBe('donderdag 22 januari, 13.05 uur');
});

test('counts days by the calendar of Brussels, not by hours', () => {
  const lateInTheEvening = new Date('2026-01-12T22:30:00Z');
  expect(formatDaysFromNow('2026-01-12T23:30:00Z', lateInTheEvening)).toBe('morgen');
  expect(formatDaysFromNow('2026-01-07', lateInTheEvening)).toBe('5 dagen geleden');
});

test('writes numbers with a point between thousands', () => {
  expect(formatNumber(12345)).toBe('12.345');
  expect(formatShare(0.94)).toBe('94\u00a0%');
});
