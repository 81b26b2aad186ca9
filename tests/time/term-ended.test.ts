import { expect, test } from 'vitest';
import { termEnded } from '@/lib/time/term-ended';

test.each([
  ['a day before today', '2024-08-05', true],
  ['today, on which it still was held', '2026-11-29', false],
  ['a month that is over', '2026-10', true],
  ['a month that is not', '2026-11', false],
  ['a year that is over', '2025', true],
  ['a year that is not', '2026', false],
  ['it goes on', '..', false],
  ['nobody knows', null, false],
])('%s', (_, last, ended) => {
  expect(termEnded(last, '2026-11-29')).toBe(ended);
});
