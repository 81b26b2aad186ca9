import { expect, test } from 'vitest';
import type { GraphState } from '@/components/graph/graph-state';
import type { DrawnTie } from '@/components/graph/picture';
import { type TieLooks, thickness, tieLooks } from '@/components/graph/tie-looks';
import { PALETTE, pathNow, RESTING, state, tie } from './looks';

const tieCases: [string, DrawnTie, GraphState, Partial<ReturnType<typeof tieLooks>>][] = [
  ['at rest', tie(), RESTING, { hidden: false, color: 'tie' }],
  ['of which nothing was held', tie({ held: 0 }), RESTING, { color: 'tiePlanned' }],
  ['of the one under the pointer', tie(), state({ hovered: 'a' }), { color: 'tieNear', zIndex: 1 }],
  ['of the chosen one', tie({ held: 0 }), state({ selected: 'a' }), { color: 'accent', zIndex: 1 }],
  ['between two others', tie({ a: 'c', b: 'd' }), state({ hovered: 'a' }), { hidden: true }],
  [
    'between two who are both tied to the one in focus',
    tie({ a: 'b', b: 'c' }),
    state({ hovered: 'a', near: new Set(['b', 'c']) }),
    { hidden: false, color: 'tie' },
  ],
  ['without a meeting under the filter', tie({ count: 0, held: 0 }), RESTING, { hidden: true }],
];

test.each(tieCases)('a tie %s', (_, drawn, now, looks) => {
  expect(tieLooks(drawn, now, PALETTE)).toMatchObject(looks);
});

test('the ties of a way that is shown stand out, all others step back', () => {
  expect(tieLooks(tie(), pathNow, PALETTE)).toMatchObject({ color: 'accent', hidden: false });
  for (const held of [0, 1])
    expect(tieLooks(tie({ a: 'c', b: 'd', held }), pathNow, PALETTE)).toMatchObject({ color: 'nodeFaint' });
});

test('who is chosen on a way that is shown draws no other tie into it', () => {
  const chosen = { ...pathNow, ...state({ selected: 'c' }), pathTies: pathNow.pathTies };
  expect(tieLooks(tie({ a: 'c', b: 'd' }), chosen, PALETTE)).toMatchObject({ color: 'tieNear' });
  expect(tieLooks(tie(), chosen, PALETTE)).toMatchObject({ color: 'accent' });
});

test('what was not held yet is told without colour: dashed and thinner', () => {
  const [held, planned] = [2, 0].map((held) => tieLooks(tie({ count: 2, held }), RESTING, PALETTE)) as [
    TieLooks,
    TieLooks,
  ];
  expect([held.type, planned.type]).toEqual(['line', 'dashed']);
  expect(planned.size).toBeLessThan(held.size);
});

test('a line is as thick as the meetings that were held, whatever else was planned or called off', () => {
  const sizeOf = (count: number, held: number) => tieLooks(tie({ count, held }), RESTING, PALETTE).size;
  expect(sizeOf(7, 2)).toBe(sizeOf(2, 2));
  expect(sizeOf(7, 2)).toBeLessThan(sizeOf(4, 4));
});

test('more meetings always make a tie thicker, and a hundred no bar', () => {
  for (let count = 1; count < 60; count++) {
    expect(thickness(count + 1)).toBeGreaterThan(thickness(count));
  }
  expect(thickness(100)).toBeLessThan(12);
});

test('lines are thinner where meetings are nodes', () => {
  const tied = (knots: boolean) => tieLooks(tie(), { ...RESTING, knots }, PALETTE).size;
  expect(tied(true)).toBeLessThan(tied(false));
});

test('where meetings are nodes no line is so thin that it falls between pixels, and a whole one stays the thicker', () => {
  for (const scale of [1, 0.5, 0.2]) {
    const drawn = (held: number) =>
      tieLooks(tie({ count: 1, held }), { ...RESTING, knots: true, scale }, PALETTE);
    expect(drawn(0).size).toBeGreaterThanOrEqual(1.4);
    expect(drawn(1).size).toBeGreaterThan(drawn(0).size);
  }
});
