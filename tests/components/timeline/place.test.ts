import { expect, test } from 'vitest';
import { barsNear, barsOf, pushed, rangeOfBars, shareOf } from '@/components/timeline/place';
import { binsOf } from '@/lib/time/bins';

const YEAR = { earliest: '2024-01-01', latest: '2024-12-31' };
const MONTHS = binsOf(YEAR, 'month');

test('a day has its place within its own bar', () => {
  expect(shareOf('2024-01-01', MONTHS)).toBe(0);
  expect(shareOf('2024-07-01', MONTHS)).toBe(0.5);
  expect(shareOf('2024-06-16', MONTHS)).toBeCloseTo((5 + 15 / 30) / 12);
  expect([shareOf('2020-01-01', MONTHS), shareOf('2025-01-01', MONTHS)]).toEqual([0, 1]);
});

test('a range has the bars that it touches', () => {
  expect(barsOf({ from: '2024-02-29', to: '2024-03-01' }, MONTHS)).toEqual({ first: 1, last: 2 });
  expect(barsOf({ from: null, to: '2024-03-01' }, MONTHS)).toEqual({ first: 0, last: 2 });
  expect(barsOf({ from: '2024-03-01', to: null }, MONTHS)).toEqual({ first: 2, last: 11 });
  expect(barsOf({ from: '2025-03-01', to: null }, MONTHS)).toBeNull();
  expect(barsOf({ from: null, to: '2023-03-01' }, MONTHS)).toBeNull();
});

test('bars become whole months, and the ends of all time are open', () => {
  const ALL = { earliest: '2023-01-01', latest: '2024-12-31' };
  expect(rangeOfBars({ first: 1, last: 1 }, MONTHS, ALL)).toEqual({ from: '2024-02-01', to: '2024-02-29' });
  expect(rangeOfBars({ first: 0, last: 11 }, MONTHS, ALL)).toEqual({ from: '2024-01-01', to: null });
  expect(rangeOfBars({ first: 0, last: 11 }, MONTHS, YEAR)).toEqual({ from: null, to: null });
});

test('ends pass neither one another nor the end of the view, and a window keeps its width', () => {
  const range = { first: 3, last: 5 };
  expect(pushed(range, 'start', 1, 12)).toEqual({ first: 4, last: 5 });
  expect(pushed(range, 'start', 9, 12)).toEqual({ first: 5, last: 5 });
  expect(pushed(range, 'end', -9, 12)).toEqual({ first: 3, last: 3 });
  expect(pushed(range, 'end', 99, 12)).toEqual({ first: 3, last: 11 });
  expect(pushed(range, 'both', 99, 12)).toEqual({ first: 9, last: 11 });
  expect(pushed(range, 'both', -99, 12)).toEqual({ first: 0, last: 2 });
});

test('a range outside of the view has the nearest bar', () => {
  expect(barsNear({ from: '2025-03-01', to: null }, MONTHS)).toEqual({ first: 11, last: 11 });
  expect(barsNear({ from: null, to: '2023-03-01' }, MONTHS)).toEqual({ first: 0, last: 0 });
  expect(barsNear({ from: '2024-03-01', to: null }, MONTHS)).toEqual({ first: 2, last: 11 });
});
