import { expect, test } from 'vitest';
import { isDayOver } from '@/components/meeting/day-over';

test.each([
  ['planned', '2026-06-20', true],
  ['proposed', '2026-06-30', true],
  ['planned', '2026-07-01', false],
  ['planned', null, false],
  ['held', '2026-06-20', false],
  ['cancelled', '2026-06-20', false],
] as const)('%s, at the latest %s: %s', (status, latest, over) => {
  expect(isDayOver({ status, when: { latest } }, '2026-07-01')).toBe(over);
});
