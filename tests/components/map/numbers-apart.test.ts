import { expect, test } from 'vitest';
import { type NumberBox, numbersApart } from '@/components/map/numbers-apart';

const at = (x: number, y: number, width = 25): NumberBox => ({ x, y, width, height: 17 });

test('numbers that lie free stay in the middle of their circles', () => {
  expect(numbersApart([at(0, 0), at(30, 0), at(0, 20), at(5, 5, 0)])).toEqual([
    [0, 0],
    [0, 0],
    [0, 0],
    [0, 0],
  ]);
});

test('two that lie over one another part by half each, the shorter way', () => {
  expect(numbersApart([at(0, 0), at(16, 4)])).toEqual([
    [-5, 0],
    [5, 0],
  ]);
  expect(numbersApart([at(0, 12), at(4, 0)])).toEqual([
    [0, 3],
    [0, -3],
  ]);
});

test('of several none lies over another in the end', () => {
  const boxes = [at(0, 0), at(13, -8), at(1, 13), at(30, 2, 17)];
  const moved = numbersApart(boxes).map(([across, down], index) => {
    const { x = 0, y = 0, width = 0 } = boxes[index] ?? {};
    return { x: x + across, y: y + down, width };
  });
  for (const [index, one] of moved.entries())
    for (const other of moved.slice(index + 1)) {
      const across = Math.abs(one.x - other.x) - (one.width + other.width) / 2;
      expect(Math.max(across, Math.abs(one.y - other.y) - 17)).toBeGreaterThan(-0.2);
    }
});
