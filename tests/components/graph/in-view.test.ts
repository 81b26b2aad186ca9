import { expect, test } from 'vitest';
import { mayStay, outsideOf } from '@/components/graph/in-view';
import { stageGraphOf } from '@/components/graph/stage-graph';
import { pictureOfAll } from './graphs';

test('those with their middle beyond what is in view are outside', () => {
  const places = { a: { x: 0, y: 0 }, b: { x: 100, y: 0 }, c: { x: 50, y: -60 } };
  const graph = stageGraphOf(pictureOfAll('a-b', 'b-c'), places, 2);
  expect(outsideOf(graph, { x: [-10, 210], y: [-70, 10] })).toBe(0);
  expect(outsideOf(graph, { x: [-10, 190], y: [-50, 10] })).toBe(2);
  expect(outsideOf(graph, { x: [300, 400], y: [0, 10] })).toBe(3);
});

test('the circle of somebody else is another picture', () => {
  expect(mayStay({ is: 'circle', of: 'a' }, { is: 'circle', of: 'a' })).toBe(true);
  expect(mayStay({ is: 'circle', of: 'a' }, { is: 'strongest' })).toBe(true);
  expect(mayStay({ is: 'circle', of: 'a' }, { is: 'circle', of: 'b' })).toBe(false);
});
