import { expect, test } from 'vitest';
import { labelPlaces, overlaps } from '@/components/graph/label-places';

const NODE = { x: 100, y: 100, size: 10 };
const OWN = { left: 90, right: 110, top: 90, bottom: 110 };

test('a name may stand right, left, below and above its node, never on it', () => {
  const [right, left, below, above] = labelPlaces(NODE, 60, 14);
  expect(right?.left).toBeGreaterThan(110);
  expect(left?.right).toBeLessThan(90);
  expect(below?.top).toBeGreaterThanOrEqual(110);
  expect(above?.bottom).toBeLessThanOrEqual(90);
  for (const box of labelPlaces(NODE, 60, 14)) expect(overlaps(box, OWN)).toBe(false);
});

test('each place is as wide as the name', () => {
  for (const { left, right } of labelPlaces(NODE, 60, 14)) expect(right - left).toBe(60);
});

test('boxes that share an edge do not overlap', () => {
  expect(overlaps(OWN, { left: 110, right: 120, top: 90, bottom: 110 })).toBe(false);
  expect(overlaps(OWN, { left: 109, right: 120, top: 109, bottom: 120 })).toBe(true);
});
