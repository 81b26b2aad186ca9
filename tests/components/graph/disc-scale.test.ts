import { expect, test } from 'vitest';
import { discScale } from '@/components/graph/disc-scale';

const disc = (x: number, y: number, radius = 10) => ({ x, y, radius });

test('discs that have room are drawn as they are wanted', () => {
  expect(discScale([])).toBe(1);
  expect(discScale([disc(0, 0), disc(21, 0), disc(0, 40, 22)])).toBe(1);
});

test('all are drawn smaller by as much as the nearest two need', () => {
  const scale = discScale([disc(0, 0), disc(0, 16), disc(100, 0)]);
  expect(scale).toBeCloseTo(15 / 20);
});

test('they stay large enough to be seen, however near two stand', () => {
  expect(discScale([disc(0, 0), disc(1, 0)])).toBe(0.45);
});
