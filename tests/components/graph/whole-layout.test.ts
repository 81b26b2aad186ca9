import { expect, test } from 'vitest';
import { indexOf } from '@/components/graph/graph-index';
import { places } from '@/components/graph/layout';
import { strongest } from '@/components/graph/seen';
import { wholeInput, wholeLayout } from '@/components/graph/whole-layout';
import { generatedGraph } from './generated';

test('a graph small enough is laid out as one, in whole numbers', () => {
  const input = wholeInput(generatedGraph(60, 150));
  expect(input.rings).toEqual([]);
  const found = wholeLayout(input);
  const exact = places(input);
  expect(Object.keys(found)).toHaveLength(60);
  for (const [id, { x, y }] of Object.entries(found)) {
    expect({ x, y }).toEqual({ x: Math.round(exact[id]?.x ?? 0), y: Math.round(exact[id]?.y ?? 0) });
  }
});

test('in whatever order the database tells it, the picture is one', () => {
  const { nodes, ties } = generatedGraph(60, 150);
  const turned = wholeInput({ nodes, ties: [...ties].reverse() });
  expect(wholeLayout(turned)).toEqual(wholeLayout(wholeInput({ nodes, ties })));
});

test('in a large one the strongest stand as if they were alone, and the others around them', () => {
  const graph = generatedGraph(2500, 5000);
  const input = wholeInput(graph);
  const first = [...strongest(indexOf(graph), 150)];
  expect(input.rings[0]).toEqual(first);
  const among = new Set(first);
  const alone = wholeLayout({
    nodes: input.nodes.filter(({ id }) => among.has(id)),
    ties: input.ties.filter(({ a, b }) => among.has(a) && among.has(b)),
    rings: [],
  });
  const found = wholeLayout(input);
  expect(Object.keys(found)).toHaveLength(2500);
  for (const id of first) expect(found[id], id).toEqual(alone[id]);
});
