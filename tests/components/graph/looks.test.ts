import { expect, test } from 'vitest';
import type { GraphState } from '@/components/graph/graph-state';
import { initials, nodeLooks, type Palette, radius, thickness, tieLooks } from '@/components/graph/looks';
import { type DrawnNode, type DrawnTie, tieId } from '@/components/graph/picture';

const PALETTE: Palette = {
  paper: 'paper',
  ink: 'ink',
  quiet: 'quiet',
  node: 'node',
  nodeFaint: 'nodeFaint',
  tie: 'tie',
  tiePlanned: 'tiePlanned',
  tieNear: 'tieNear',
  accent: 'accent',
};
const NOBODY: ReadonlySet<string> = new Set();
const AT_REST: GraphState = {
  hovered: null,
  selected: null,
  chosen: NOBODY,
  path: NOBODY,
  pathTies: NOBODY,
  pinned: NOBODY,
  near: NOBODY,
  most: 10,
  scale: 1,
  knots: false,
};
/** `a` is tied to `b`; `c` to neither. */
const state = (changes: Partial<GraphState>): GraphState => ({
  ...AT_REST,
  near: new Set(['b']),
  ...changes,
});
const node = (meetings = 3, changes: Partial<DrawnNode> = {}): DrawnNode => ({
  is: 'leader',
  label: 'নেতা',
  meetings,
  flag: 'RU',
  initials: '',
  open: false,
  hiddenNeighbours: 0,
  alone: false,
  ...changes,
});
const tie = (changes: Partial<DrawnTie> = {}): DrawnTie => ({
  a: 'a',
  b: 'b',
  count: 2,
  held: 1,
  ...changes,
});

const nodeCases: [string, string, GraphState, Partial<ReturnType<typeof nodeLooks>>][] = [
  [
    'at rest',
    'a',
    AT_REST,
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
  expect(nodeLooks('a', node(0), AT_REST, PALETTE).hidden).toBe(true);
  expect(nodeLooks('a', node(0), state({ selected: 'a' }), PALETTE).hidden).toBe(true);
});

const tieCases: [string, DrawnTie, GraphState, Partial<ReturnType<typeof tieLooks>>][] = [
  ['at rest', tie(), AT_REST, { hidden: false, color: 'tie' }],
  ['of which nothing was held', tie({ held: 0 }), AT_REST, { color: 'tiePlanned' }],
  ['of the one under the pointer', tie(), state({ hovered: 'a' }), { color: 'tieNear', zIndex: 1 }],
  ['of the chosen one', tie({ held: 0 }), state({ selected: 'a' }), { color: 'accent', zIndex: 1 }],
  ['between two others', tie({ a: 'c', b: 'd' }), state({ hovered: 'a' }), { hidden: true }],
  [
    'between two who are both tied to the one in focus',
    tie({ a: 'b', b: 'c' }),
    state({ hovered: 'a', near: new Set(['b', 'c']) }),
    { hidden: false, color: 'tie' },
  ],
  ['without a meeting under the filter', tie({ count: 0, held: 0 }), AT_REST, { hidden: true }],
];

const pathNow = state({ path: new Set(['a', 'b']), pathTies: new Set([tieId('b', 'a')]), near: NOBODY });

test('a way that is shown stands out, and the rest steps back', () => {
  expect(nodeLooks('a', node(), pathNow, PALETTE)).toMatchObject({ color: 'accent', forceLabel: true });
  expect(nodeLooks('c', node(), pathNow, PALETTE)).toMatchObject({ faint: true, label: null });
  expect(tieLooks(tie(), pathNow, PALETTE)).toMatchObject({ color: 'accent', hidden: false });
});

test('what was not held yet is told without colour: dashed and thinner', () => {
  const [held, planned] = [tieLooks(tie(), AT_REST, PALETTE), tieLooks(tie({ held: 0 }), AT_REST, PALETTE)];
  expect([held.type, planned.type]).toEqual(['line', 'dashed']);
  expect(planned.size).toBeLessThan(held.size);
});

test('a node wears its flag, else its initials; a meeting is a knot, hollow where it was not held', () => {
  const face = (changes: Partial<DrawnNode>) => nodeLooks('a', node(3, changes), AT_REST, PALETTE).face;
  expect(face({})).toEqual({ is: 'flag', code: 'RU' });
  expect(face({ flag: null, initials: 'গু' })).toEqual({ is: 'initials', text: 'গু' });
  expect(face({ is: 'meeting', open: true })).toEqual({ is: 'knot', open: true });
});

test('marks: chosen, pinned, and how many are hidden', () => {
  const now = state({ chosen: new Set(['c']), pinned: new Set(['c']), selected: 'a' });
  expect(nodeLooks('c', node(3, { hiddenNeighbours: 7 }), now, PALETTE)).toMatchObject({
    ...{ ringed: true, pinned: true, badge: 7, faint: false },
  });
  // one that has stepped back boasts of nothing
  expect(nodeLooks('d', node(3, { hiddenNeighbours: 7 }), now, PALETTE).badge).toBe(0);
});

test('initials are whole letters of the first and the last word', () => {
  expect(initials('আন্তোনিও গুতেরেস')).toBe('আগু');
  expect(initials('স্ত্রী')).toBe('স্ত্রী');
  expect(initials('')).toBe('');
});

test.each(tieCases)('a tie %s', (_, drawn, now, looks) => {
  expect(tieLooks(drawn, now, PALETTE)).toMatchObject(looks);
});

test('more meetings never make a node smaller or a tie thinner', () => {
  for (let count = 1; count < 60; count++) {
    expect(radius(count + 1, 60)).toBeGreaterThan(radius(count, 60));
    expect(thickness(count + 1)).toBeGreaterThanOrEqual(thickness(count));
  }
});

test('on a phone nodes are drawn smaller', () => {
  const size = (scale: number) => nodeLooks('a', node(), state({ scale }), PALETTE).size;
  expect(size(0.5)).toBe(size(1) / 2);
});

test('one meeting does not make a giant where nobody has more', () => {
  expect(radius(1, 1)).toBeLessThan(radius(8, 8));
});

test('a meeting is smaller than any leader, and lines are thinner where meetings are nodes', () => {
  const size = (is: DrawnNode['is']) => nodeLooks('a', node(1, { is }), AT_REST, PALETTE).size;
  expect(size('meeting')).toBeLessThan(size('leader'));
  const tied = (knots: boolean) => tieLooks(tie(), { ...AT_REST, knots }, PALETTE).size;
  expect(tied(true)).toBeLessThan(tied(false));
});
