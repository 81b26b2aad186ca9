import { expect, test } from 'vitest';
import { radius } from '@/components/graph/node-radius';

test('more meetings make a node larger', () => {
  for (let count = 1; count < 60; count++) {
    expect(radius(count + 1, 60)).toBeGreaterThan(radius(count, 60));
  }
});

test('one meeting does not make a giant where nobody has more', () => {
  expect(radius(1, 1)).toBeLessThan(radius(8, 8));
});
