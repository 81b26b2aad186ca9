import { expect, test } from 'vitest';
import { AT_REST, isAlike, type Marks, marked, pointedAt } from '@/components/graph/graph-state';
import { drawnGraph } from './graphs';

const NOBODY = new Set<string>();
const UNMARKED: Marks = { selected: null, chosen: NOBODY, path: NOBODY, pinned: NOBODY };
const near = (...ids: string[]) => new Set(ids);

test('in sight with the one in focus are those tied to it, and with a leader’s meeting those who sat at it', () => {
  const graph = drawnGraph('a-b', 'b-c', 'a-m', 'm-d', 'd-e');
  expect(pointedAt(AT_REST, graph, 'c').near).toEqual(near('b'));
  expect(pointedAt(AT_REST, graph, 'a').near).toEqual(near('b', 'm', 'a', 'd'));
  expect(pointedAt(AT_REST, graph, null).near).toEqual(NOBODY);
});

test('who is selected is in focus until the pointer is on another', () => {
  const graph = drawnGraph('a-b', 'c-d');
  const selected = marked(AT_REST, graph, { ...UNMARKED, selected: 'a' });
  const pointed = pointedAt(selected, graph, 'c');
  expect([selected.near, pointed.near, pointedAt(pointed, graph, null).near]).toEqual([
    ...[near('b'), near('d'), near('b')],
  ]);
});

test('who is selected and not in the picture is not selected in it', () => {
  const { selected, near: inSight } = marked(AT_REST, drawnGraph('a-b'), { ...UNMARKED, selected: 'gone' });
  expect([selected, inSight]).toEqual([null, NOBODY]);
});

test('a way is marked by its nodes and by the ties between them', () => {
  const { path, pathTies } = marked(AT_REST, drawnGraph('a-b', 'b-c'), {
    ...UNMARKED,
    path: new Set(['c', 'b', 'a']),
  });
  expect([...path]).toEqual(['c', 'b', 'a']);
  expect([...pathTies]).toEqual(['b c', 'a b']);
});

test('who was pointed at and is no more leaves the picture as it was; who is selected does not', () => {
  const graph = drawnGraph('a-b');
  const pointed = pointedAt(AT_REST, graph, 'a');
  expect(isAlike(pointed, AT_REST)).toBe(false);
  expect(isAlike(pointedAt(pointed, graph, null), AT_REST)).toBe(true);
  expect(isAlike(marked(AT_REST, graph, { ...UNMARKED, selected: 'a' }), AT_REST)).toBe(false);
});
