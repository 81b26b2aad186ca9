import { expect, test } from 'vitest';
import { crosses, isOn, labelPlaces, overlaps, widened } from '@/components/graph/label-places';

const NODE = { x: 100, y: 100, size: 10 };
const OWN = { left: 90, right: 110, top: 90, bottom: 110 };

test('a name may stand right, left, below and above its node, never on it', () => {
  const [right, left, below, above] = labelPlaces(NODE, 60, 14);
  expect(right?.left).toBeGreaterThan(110);
  expect(left?.right).toBeLessThan(90);
  expect(below?.top).toBeGreaterThanOrEqual(110);
  expect(above?.bottom).toBeLessThanOrEqual(90);
  // in a corner it touches the rim, and lies on the square around it alone
  for (const { left, right, top, bottom } of labelPlaces(NODE, 60, 14)) {
    const across = Math.max(left - NODE.x, 0, NODE.x - right);
    const down = Math.max(top - NODE.y, 0, NODE.y - bottom);
    expect(Math.hypot(across, down)).toBeGreaterThanOrEqual(NODE.size - 1e-9);
  }
});

test('each place is as wide as the name', () => {
  for (const { left, right } of labelPlaces(NODE, 60, 14)) expect(right - left).toBe(60);
});

test('boxes that share an edge do not overlap', () => {
  expect(overlaps(OWN, { left: 110, right: 120, top: 90, bottom: 110 })).toBe(false);
  expect(overlaps(OWN, { left: 109, right: 120, top: 109, bottom: 120 })).toBe(true);
});

test('what the edge of the canvas would cut does not lie on it', () => {
  const canvas = { width: 110, height: 110 };
  expect(isOn(canvas, OWN)).toBe(true);
  for (const cut of [{ left: -1 }, { top: -1 }, { right: 111 }, { bottom: 111 }])
    expect(isOn(canvas, { ...OWN, ...cut })).toBe(false);
});

test('a box is widened to both sides, up and down', () => {
  expect(widened(OWN, { across: 5, down: 2 })).toEqual({ left: 85, right: 115, top: 88, bottom: 112 });
});

test.each([
  ['through it', [0, 105], [200, 105], true],
  ['aslant through a corner', [85, 97], [97, 85], true],
  ['from within', [100, 100], [300, 300], true],
  ['past it', [0, 80], [200, 80], false],
  ['ending before it', [0, 100], [80, 100], false],
  ['aslant past a corner', [70, 95], [95, 70], false],
  ['along its edge', [0, 90], [200, 90], false],
  ['upright beside it', [120, 0], [120, 200], false],
] as const)('a line on a rectangle: %s', (_, [ax, ay], [bx, by], expected) => {
  expect(crosses(OWN, { x: ax, y: ay }, { x: bx, y: by })).toBe(expected);
  expect(crosses(OWN, { x: bx, y: by }, { x: ax, y: ay })).toBe(expected);
});
