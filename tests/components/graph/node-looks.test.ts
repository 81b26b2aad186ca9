import { expect, test } from 'vitest';
import type { GraphState } from '@/components/graph/graph-state';
import { nodeLooks } from '@/components/graph/node-looks';
import type { DrawnNode } from '@/components/graph/picture';
import { node, PALETTE, pathNow, RESTING, state } from './looks';

const nodeCases: [string, string, GraphState, Partial<ReturnType<typeof nodeLooks>>][] = [
  [
    'at rest',
    'a',
    RESTING,
    { hidden: false, color: 'node', label: 'নেতা', forceLabel: false, highlighted: false },
  ],
  ['under the pointer', 'a', state({ hovered: 'a' }), { color: 'node', forceLabel: true, highlighted: true }],
  ['beside the one under the pointer', 'b', state({ hovered: 'a' }), { color: 'node', forceLabel: true }],
  [
    'beside the one under the pointer, one of many',
    'b',
    state({ hovered: 'a', near: new Set(['b', ...Array.from({ length: 30 }, (_, i) => `n${i}`)]) }),
    { label: 'নেতা', forceLabel: false, urgent: false },
  ],
  ['away from the one under the pointer', 'c', state({ hovered: 'a' }), { color: 'nodeFaint', label: null }],
  ['chosen', 'a', state({ selected: 'a' }), { color: 'accent', highlighted: true, zIndex: 2 }],
  ['away from the chosen one', 'c', state({ selected: 'a' }), { color: 'nodeFaint', label: null, zIndex: 0 }],
  [
    'chosen, while the pointer is elsewhere',
    'c',
    state({ selected: 'c', hovered: 'a' }),
    { color: 'accent', label: 'নেতা' },
  ],
];

test.each(nodeCases)('a node %s', (_, id, now, looks) => {
  expect(nodeLooks(id, node(), now, PALETTE)).toMatchObject(looks);
});

test('a leader without a meeting under the filter is not drawn', () => {
  expect(nodeLooks('a', node(0), RESTING, PALETTE).hidden).toBe(true);
  expect(nodeLooks('a', node(0), state({ selected: 'a' }), PALETTE).hidden).toBe(true);
});

test('a way that is shown stands out, and the rest steps back', () => {
  expect(nodeLooks('a', node(), pathNow, PALETTE)).toMatchObject({ color: 'accent', forceLabel: true });
  expect(nodeLooks('c', node(), pathNow, PALETTE)).toMatchObject({ faint: true, label: null });
});

test('a node wears its flag, else its initials; a meeting is a knot, hollow where it was not held', () => {
  const face = (changes: Partial<DrawnNode>) => nodeLooks('a', node(3, changes), RESTING, PALETTE).face;
  expect(face({})).toEqual({ is: 'flag', code: 'RU' });
  expect(face({ flag: null, initials: 'গু' })).toEqual({ is: 'initials', text: 'গু' });
  expect(face({ is: 'meeting', open: true })).toEqual({ is: 'knot', open: true });
});

test('a meeting has another colour than a leader, who may be as small and without a flag; one not held is hollow', () => {
  const looks = (changes: Partial<DrawnNode>, now = RESTING) =>
    nodeLooks('a', node(3, changes), now, PALETTE);
  expect(looks({})).toMatchObject({ color: 'node', middle: 'node' });
  expect(looks({ is: 'meeting' })).toMatchObject({ color: 'knot', middle: 'knot' });
  expect(looks({ is: 'meeting', open: true })).toMatchObject({ color: 'knot', middle: 'paper' });
  const chosen = state({ selected: 'a' });
  expect(looks({ is: 'meeting', open: true }, chosen)).toMatchObject({ color: 'accent', middle: 'paper' });
});

test('marks: chosen, pinned, and how many are hidden', () => {
  const now = state({ chosen: new Set(['c']), pinned: new Set(['c']), selected: 'a' });
  expect(nodeLooks('c', node(3, { hiddenNeighbours: 7 }), now, PALETTE)).toMatchObject({
    ...{ ringed: true, pinned: true, badge: 7, faint: false },
  });
  // one that has stepped back boasts of nothing
  expect(nodeLooks('d', node(3, { hiddenNeighbours: 7 }), now, PALETTE).badge).toBe(0);
});

test('on a phone nodes are drawn smaller', () => {
  const size = (scale: number) => nodeLooks('a', node(), state({ scale }), PALETTE).size;
  expect(size(0.5)).toBe(size(1) / 2);
});

test('a meeting is smaller than any leader', () => {
  const size = (is: DrawnNode['is']) => nodeLooks('a', node(1, { is }), RESTING, PALETTE).size;
  expect(size('meeting')).toBeLessThan(size('leader'));
});
