import { expect, test } from 'vitest';
import { mayStay, outsideOf } from '@/components/graph/in-view';
import { stageGraphOf } from '@/components/graph/stage-graph';
import type { Base } from '@/components/graph/steps';
import { graphOf, pictureOfAll } from './graphs';

test('those with their middle beyond what is in view are outside', () => {
  const places = { a: { x: 0, y: 0 }, b: { x: 100, y: 0 }, c: { x: 50, y: -60 } };
  const graph = stageGraphOf(pictureOfAll('a-b', 'b-c'), places, 2);
  expect(outsideOf(graph, { x: [-10, 210], y: [-70, 10] })).toBe(0);
  expect(outsideOf(graph, { x: [-10, 190], y: [-50, 10] })).toBe(2);
  expect(outsideOf(graph, { x: [300, 400], y: [0, 10] })).toBe(3);
});

const [graph, filtered] = [graphOf('a-b'), graphOf('a-b')];
const begun = (of: typeof graph, base: Base, isPlain = true) => ({ graph: of, base, isPlain });

test('under another filter the camera may stay, unless the picture is the circle of somebody else', () => {
  const [a, b, strongest]: Base[] = [
    { is: 'circle', of: 'a' },
    { is: 'circle', of: 'b' },
    { is: 'strongest' },
  ];
  if (!a || !b || !strongest) throw new Error('no bases');
  expect(mayStay(begun(graph, a), begun(filtered, a))).toBe(true);
  expect(mayStay(begun(graph, a), begun(filtered, strongest))).toBe(true);
  expect(mayStay(begun(graph, a), begun(filtered, b))).toBe(false);
  // the graph is there before it is known what its picture begins with
  expect(mayStay(begun(filtered, a), begun(filtered, strongest))).toBe(true);
  expect(mayStay(begun(filtered, a), begun(filtered, b))).toBe(false);
});

test('a step of the reader, or somebody who is opened, is brought into view', () => {
  const strongest: Base = { is: 'strongest' };
  expect(mayStay(begun(graph, strongest), begun(graph, { is: 'all' }, false))).toBe(false);
  expect(mayStay(begun(graph, strongest), begun(graph, strongest))).toBe(false);
});
