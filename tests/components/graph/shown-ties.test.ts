import { expect, test } from 'vitest';
import { shownTies } from '@/components/graph/shown-ties';
import { graphOf } from './graphs';

const GRAPH = graphOf('hub-a:3', 'a-b:2', 'hub-b:5/2', 'hub-c:4/0', 'c-far:2');
const lines = (graph = GRAPH, shown: Iterable<string> = graph.nodes.keys()) =>
  shownTies(graph, new Set(shown)).map(({ a, b, held, others }) => `${a}-${b}:${held}+${others}`);

test('each line of the picture is told once, most held first, then most told', () => {
  expect(lines()).toEqual(['hub-a:3+0', 'hub-b:2+3', 'b-a:2+0', 'c-far:2+0', 'hub-c:0+4']);
});

test('a line is told only where both its ends are shown', () => {
  expect(lines(GRAPH, ['hub', 'a', 'c'])).toEqual(['hub-a:3+0', 'hub-c:0+4']);
  expect(lines(GRAPH, ['hub', 'gone'])).toEqual([]);
});

test('where meetings are nodes, a leader stands first and the meeting behind', () => {
  expect(lines(graphOf('a-m1', 'b-m1', 'a-m2:1/0'))).toEqual(['a-m1:1+0', 'b-m1:1+0', 'a-m2:0+1']);
});
