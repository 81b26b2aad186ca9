import { expect, test } from 'vitest';
import { freeTargets, hasRoom, type Target } from '@/components/map/free-target';

const at = (x: number, y: number, width = 24): Target => ({ x, y, width });
const widths = (targets: Target[]) => freeTargets(targets).map(({ width }) => width);

test('what nothing lies on keeps its width', () => {
  expect(widths([at(0, 0), at(24, 0), at(0, 30)])).toEqual([24, 24, 24]);
});

test('what is half covered reaches farther on its other side, and what lies above keeps its width', () => {
  expect(widths([at(0, 0), at(14, 0)])).toEqual([44, 24]);
  expect(widths([at(0, 0, 36), at(0, 18)])).toEqual([36, 24]);
});

test('each has a square of its own where several lie over one', () => {
  const targets = freeTargets([at(0, 0, 37), at(16, -9), at(1, 15)]);
  for (const [index, one] of targets.entries()) expect(hasRoom(one, targets.slice(index + 1))).toBe(true);
});

test('what is covered on all sides stays as it is', () => {
  const around = [at(0, 12, 60), at(0, -12, 60)];
  expect(widths([at(0, 0), ...around])[0]).toBe(24);
});
