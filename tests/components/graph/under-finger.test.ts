import { expect, test } from 'vitest';
import { nearestNode } from '@/components/graph/under-finger';

const NODES = [
  { id: 'large', x: 100, y: 100, radius: 20 },
  { id: 'small', x: 140, y: 100, radius: 5 },
];

test('a finger means the dot whose rim is nearest, and none where it is far from all', () => {
  expect(nearestNode({ x: 140, y: 109 }, NODES)).toBe('small');
  expect(nearestNode({ x: 124, y: 100 }, NODES)).toBe('large');
  expect(nearestNode({ x: 131, y: 100 }, NODES)).toBe('small');
  expect(nearestNode({ x: 140, y: 117 }, NODES)).toBe('small');
  expect(nearestNode({ x: 140, y: 118 }, NODES)).toBeNull();
  expect(nearestNode({ x: 0, y: 0 }, [])).toBeNull();
});
