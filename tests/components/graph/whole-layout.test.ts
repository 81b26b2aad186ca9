import { expect, test } from 'vitest';
import { indexOf } from '@/components/graph/graph-index';
import { type Places, places } from '@/components/graph/layout';
import { strongest } from '@/components/graph/seen';
import type { Place } from '@/components/graph/steps';
import { type WholeInput, wholeInput, wholeLayout } from '@/components/graph/whole-layout';
import { generatedGraph } from './generated';

test('a graph small enough is laid out as one, in whole numbers', () => {
  const input = { ...wholeInput(generatedGraph(60, 150)), first: [] };
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
    first: input.first,
    rings: [],
  });
  const found = wholeLayout(input);
  expect(Object.keys(found)).toHaveLength(2500);
  for (const id of first) expect(found[id], id).toEqual(alone[id]);
});

test('a tie seldom passes beneath a third node of the first picture, and nobody stands on another for it', () => {
  const input = wholeInput(generatedGraph(60, 70));
  const before = wholeLayout({ ...input, first: [] });
  const after = wholeLayout(input);
  expect(after).not.toEqual(before);
  expect(misread(input, after)).toBeLessThan(misread(input, before) / 3);
  const apart = (places: Places) => nearest(input, places);
  expect(apart(after)).toBeGreaterThan(0.9 * Math.min(apart(before), 20));
});

/** How many ties pass beneath a node of the first picture that is not theirs, by their thickness. */
function misread({ ties, first }: WholeInput, places: Places): number {
  const at = (id: string) => places[id] as Place;
  const under = ({ a, b }: { a: string; b: string }) =>
    first.filter(({ id, radius }) => id !== a && id !== b && distance(at(id), at(a), at(b)) < radius).length;
  return ties.reduce((sum, tie) => sum + tie.weight * under(tie), 0);
}

function distance({ x, y }: Place, from: Place, to: Place): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(from.x + along * dx - x, from.y + along * dy - y);
}

const nearest = ({ first }: WholeInput, places: Places): number =>
  Math.min(
    ...first.flatMap(({ id }, rank) =>
      first.slice(rank + 1).map((other) => {
        const [one, two] = [places[id] as Place, places[other.id] as Place];
        return Math.hypot(one.x - two.x, one.y - two.y);
      }),
    ),
  );
