import { expect, test } from 'vitest';
import { shiftedDay } from '@/lib/dates/shifted-day';

test.each([
  ['2025-02-27', 2, '2025-03-01'],
  ['2025-01-01', -1, '2024-12-31'],
  ['XXXX-05-28', -5, 'XXXX-05-23'],
  ['XXXX-12-31', 1, 'XXXX-01-01'],
  ['XXXX-02-27', 1, 'XXXX-02-28'],
  ['XXXX-03-10', 0, 'XXXX-03-10'],
])('%s and %d days', (day, days, then) => {
  expect(shiftedDay(day, days)).toBe(then);
});

test.each([
  ['XXXX-02-28', 1],
  ['2025-03', 1],
  ['2025-03-01/2025-03-02', 1],
])('%s and %d days: which day that is, nothing tells', (day, days) => {
  expect(shiftedDay(day, days)).toBeNull();
});
