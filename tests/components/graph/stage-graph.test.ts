import { expect, test } from 'vitest';
import { extentOf, placesOf, stageGraphOf, widen } from '@/components/graph/stage-graph';
import { pictureOfAll } from './graphs';

const PLACES = { a: { x: -10, y: 4 }, b: { x: 20, y: -6 } };

test('nodes stand where the places say, as much wider as the canvas is; others in the middle', () => {
  const graph = stageGraphOf(pictureOfAll('a-b', 'b-c'), PLACES, 2);
  expect(graph.mapNodes((id, { x, y }) => [id, x, y])).toEqual([
    ['a', -20, 4],
    ['b', 40, -6],
    ['c', 0, 0],
  ]);
  expect(extentOf(graph)).toEqual({ x: [-20, 40], y: [-6, 4] });
});

test('places are told as the layout reckons, however wide all is drawn', () => {
  const graph = stageGraphOf(pictureOfAll('a-b'), PLACES, 2);
  widen(graph, 1.25);
  expect(placesOf(graph, ['b', 'gone', 'a'], 2.5)).toEqual(PLACES);
});

test('an empty picture takes in nothing', () => {
  expect(extentOf(stageGraphOf({ nodes: [], ties: [], most: 1 }, {}, 1))).toBeNull();
});
