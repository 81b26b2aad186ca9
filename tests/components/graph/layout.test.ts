import { expect, test } from 'vitest';
import { type LayoutInput, places } from '@/components/graph/layout';
import type { Place } from '@/components/graph/steps';

const INPUT: LayoutInput = {
  nodes: ['d', 'a', 'c', 'b', 'e'].map((id) => ({ id, size: 8 })),
  ties: [
    { a: 'a', b: 'b' },
    { a: 'b', b: 'c' },
    { a: 'a', b: 'c' },
    { a: 'd', b: 'e' },
  ],
};

test('the same graph gives the same picture, in whatever order it comes', () => {
  const other = { nodes: [...INPUT.nodes].reverse(), ties: [...INPUT.ties].reverse() };
  expect(places(other)).toEqual(places(INPUT));
});

test('every node has a place of its own', () => {
  const found = places(INPUT);
  expect(Object.keys(found).sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
  for (const { x, y } of Object.values(found)) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  expect(new Set(Object.values(found).map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`)).size).toBe(5);
});

test('those who are tied stand nearer than those who are not', () => {
  const found = places(INPUT);
  const distance = (a: string, b: string) =>
    Math.hypot((found[a]?.x ?? 0) - (found[b]?.x ?? 0), (found[a]?.y ?? 0) - (found[b]?.y ?? 0));
  expect(distance('a', 'b')).toBeLessThan(distance('a', 'd'));
  expect(distance('d', 'e')).toBeLessThan(distance('c', 'e'));
});

test('no nodes, no places', () => {
  expect(places({ nodes: [], ties: [] })).toEqual({});
});

test('who stands already stays to the last digit; newcomers find their place beside those they know', () => {
  const before = places({ nodes: INPUT.nodes.slice(0, 4), ties: INPUT.ties.slice(0, 3) });
  const more = {
    nodes: [...INPUT.nodes, { id: 'new', size: 8 }],
    ties: [...INPUT.ties, { a: 'a', b: 'new' }],
    kept: before,
  };
  const after = places(more);
  for (const id of Object.keys(before)) expect(after[id]).toEqual(before[id]);
  const distance = (a: string, b: string) =>
    Math.hypot((after[a]?.x ?? 0) - (after[b]?.x ?? 0), (after[a]?.y ?? 0) - (after[b]?.y ?? 0));
  expect(distance('new', 'a')).toBeLessThan(distance('new', 'd'));
  expect(places(more)).toEqual(after);
});

test('a filter that takes some away moves nobody', () => {
  const kept = places(INPUT);
  const fewer = { nodes: INPUT.nodes.slice(1), ties: INPUT.ties.slice(1, 3), kept };
  const after = places(fewer);
  expect(Object.keys(after)).toHaveLength(4);
  for (const [id, place] of Object.entries(after)) expect(place).toEqual(kept[id]);
});

test('who knows only newcomers begins beside them, and strangers stand in no ring', () => {
  const kept = { a: { x: 0, y: 0 }, b: { x: 100, y: 0 } };
  const chain = ['c', 'd', 'e'];
  const strangers = Array.from({ length: 40 }, (_, i) => `z${i}`);
  const found = places({
    nodes: ['a', 'b', ...chain, ...strangers].map((id) => ({ id, size: 8 })),
    ties: ['ab', 'bc', 'cd', 'de'].map(([a = '', b = '']) => ({ a, b })),
    kept,
  });
  const from = (id: string, to: Place) => Math.hypot((found[id]?.x ?? 0) - to.x, (found[id]?.y ?? 0) - to.y);
  const between = strangers.map((id) => from(id, kept.b)).sort((x, y) => x - y);
  for (const id of chain) expect(from(id, kept.b), id).toBeLessThan(between[20] as number);
  const distances = strangers.map((id) => from(id, kept.a));
  expect(Math.max(...distances) / Math.min(...distances)).toBeGreaterThan(1.3);
});
