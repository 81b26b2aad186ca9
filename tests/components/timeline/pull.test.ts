import { expect, test } from 'vitest';
import { movable, pulled, rangeWith, toOwnEdge } from '@/components/timeline/pull';
import { binsOf } from '@/lib/time/bins';

const YEAR = { earliest: '2024-01-01', latest: '2024-12-31' };
const MONTHS = binsOf(YEAR, 'month');
const ALL = { earliest: '2023-01-01', latest: '2025-12-31' };
const range = { first: 3, last: 5 };
const bars = (count: number) => count / 12;

test('an end goes with the hand, to the nearest edge of a bar', () => {
  const start = (by: number) => pulled(range, 'start', { place: bars(3), by: bars(by) }, 12);
  expect([start(0.4), start(-0.4)]).toEqual([range, range]);
  expect([start(0.6).first, start(-0.6).first, start(1).first, start(-9).first]).toEqual([4, 2, 4, 0]);
  expect(start(9)).toEqual({ first: 5, last: 5 });
  const end = (by: number) => pulled(range, 'end', { place: bars(6), by: bars(by) }, 12);
  expect([end(0.4), end(-0.4)]).toEqual([range, range]);
  expect([end(0.6).last, end(-0.6).last, end(-1).last, end(99).last]).toEqual([6, 4, 4, 11]);
  expect(end(-9)).toEqual({ first: 3, last: 3 });
});

test('an end within a bar never goes against the hand', () => {
  expect(pulled(range, 'start', { place: bars(3.8), by: bars(-0.1) }, 12).first).toBe(3);
  expect(pulled(range, 'start', { place: bars(3.1), by: bars(0.1) }, 12).first).toBe(3);
  expect(pulled(range, 'end', { place: bars(5.2), by: bars(0.1) }, 12).last).toBe(5);
  expect(pulled(range, 'end', { place: bars(5.9), by: bars(-0.1) }, 12).last).toBe(5);
});

test('an end that nobody touched keeps its day, or stays open', () => {
  const after = { first: 1, last: 11 };
  const before = { first: 0, last: 11 };
  const open = { from: null, to: null };
  expect(rangeWith(open, { before, after }, MONTHS, ALL)).toEqual({ from: '2024-02-01', to: null });
  expect(rangeWith(open, { before, after: before }, MONTHS, ALL)).toEqual(open);
  const exact = { from: '2023-05-09', to: '2024-12-07' };
  expect(rangeWith(exact, { before, after }, MONTHS, ALL)).toEqual({ from: '2024-02-01', to: '2024-12-07' });
  expect(rangeWith(exact, { before, after: { first: 0, last: 6 } }, MONTHS, ALL)).toEqual({
    from: '2023-05-09',
    to: '2024-07-31',
  });
});

test('an end out of view comes along where the other one passes it', () => {
  const beyond = { from: '2025-03-01', to: '2025-04-30' };
  const before = { first: 11, last: 11 };
  expect(rangeWith(beyond, { before, after: { first: 11, last: 9 } }, MONTHS, ALL)).toEqual({
    from: '2024-10-01',
    to: '2024-10-31',
  });
});

test('the whole takes along the ends that are in view', () => {
  expect(movable({ from: '2024-02-01', to: '2024-03-31' }, MONTHS)).toBe('both');
  expect(movable({ from: '2024-02-01', to: null }, MONTHS)).toBe('start');
  expect(movable({ from: '2023-02-01', to: '2024-03-31' }, MONTHS)).toBe('end');
  expect(movable({ from: '2023-02-01', to: '2025-03-31' }, MONTHS)).toBeNull();
});

test('an end within its bar goes to the bar’s own edge first, outwards alone', () => {
  const months = [
    { earliest: '2026-06-01', latest: '2026-06-30' },
    { earliest: '2026-07-01', latest: '2026-07-31' },
    { earliest: '2026-08-01', latest: '2026-08-31' },
  ];
  const range = { from: '2026-07-24', to: '2026-08-22' };
  const at = { first: 1, last: 2 };
  expect(toOwnEdge(range, 'start', at, months, -1)).toEqual({ ...range, from: '2026-07-01' });
  expect(toOwnEdge(range, 'end', at, months, 1)).toEqual({ ...range, to: '2026-08-31' });
  expect(toOwnEdge(range, 'start', at, months, 1)).toEqual(range);
  expect(toOwnEdge(range, 'end', at, months, -1)).toEqual(range);
  const whole = { from: '2026-07-01', to: '2026-08-31' };
  expect(toOwnEdge(whole, 'start', at, months, -1)).toEqual(whole);
  expect(toOwnEdge(whole, 'end', at, months, 1)).toEqual(whole);
});
