import { expect, test } from 'vitest';
import { within } from '@/components/graph/lasso';

test('a lasso holds what lies within its line, bays left out', () => {
  const line = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 5, y: 2 },
    { x: 0, y: 10 },
  ];
  expect(within({ x: 2, y: 3 }, line)).toBe(true);
  expect(within({ x: 9, y: 6 }, line)).toBe(true);
  expect(within({ x: 5, y: 6 }, line)).toBe(false);
  expect(within({ x: 11, y: 5 }, line)).toBe(false);
});
