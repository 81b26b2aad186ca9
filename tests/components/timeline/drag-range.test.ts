import { expect, test } from 'vitest';
import { draggedRange, type Held } from '@/components/timeline/drag-range';
import { binsOf } from '@/lib/time/bins';

const YEAR = { earliest: '2024-01-01', latest: '2024-12-31' };
const MONTHS = binsOf(YEAR, 'month');
const ALL = { earliest: '2023-01-01', latest: '2025-12-31' };
/** April to June, taken hold of at the bar of May. */
const held = (grip: Held['grip']): Held => ({
  ...{ grip, bar: 4, range: { from: '2024-04-10', to: '2024-06-30' } },
  ...{ at: { first: 3, last: 5 }, ends: { start: 3.3 / 12, end: 6 / 12 } },
});
const dragged = (grip: Held['grip'], hand: { bar: number; by: number }) =>
  draggedRange(held(grip), hand, MONTHS, ALL);

test('on bare ground a new range goes from where the hand went down to where it is, either way', () => {
  expect(dragged('new', { bar: 6, by: 0 })).toEqual({ from: '2024-05-01', to: '2024-07-31' });
  expect(dragged('new', { bar: 1, by: 0 })).toEqual({ from: '2024-02-01', to: '2024-05-31' });
});

test('all of a range goes along by the bars that the hand goes', () => {
  expect(dragged('both', { bar: 6, by: 0 })).toEqual({ from: '2024-06-01', to: '2024-08-31' });
  expect(dragged('both', { bar: 4, by: 0.02 })).toEqual({ from: '2024-04-10', to: '2024-06-30' });
});

test('an end goes by how far the hand went, and the other keeps its day', () => {
  expect(dragged('start', { bar: 11, by: 1 / 12 })).toEqual({ from: '2024-05-01', to: '2024-06-30' });
  expect(dragged('end', { bar: 0, by: 1 / 12 })).toEqual({ from: '2024-04-10', to: '2024-07-31' });
});
