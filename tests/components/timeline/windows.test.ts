import { expect, test } from 'vitest';
import type { BarRange } from '@/components/timeline/place';
import {
  clipped,
  holdsAny,
  nextWindow,
  playable,
  viewToPlay,
  windowWidth,
} from '@/components/timeline/windows';
import { binsOf } from '@/lib/time/bins';

const every = () => true;

function windowsOf(within: BarRange, holds: (window: BarRange) => boolean = every): BarRange[] {
  const windows = [];
  for (let one = nextWindow(null, within, holds); one; one = nextWindow(one, within, holds))
    windows.push(one);
  return windows;
}

test('a play goes on bar by bar to the end', () => {
  const windows = windowsOf({ first: 0, last: 23 });
  expect(windows[0]).toEqual({ first: 0, last: 2 });
  expect(windows.at(-1)).toEqual({ first: 21, last: 23 });
  expect(windows).toHaveLength(22);
});

test('a play through some bars stays within them', () => {
  const windows = windowsOf({ first: 12, last: 23 });
  expect(windows[0]).toEqual({ first: 12, last: 13 });
  expect(windows.at(-1)).toEqual({ first: 22, last: 23 });
  expect(windowsOf({ first: 4, last: 4 })).toEqual([{ first: 4, last: 4 }]);
});

test('a play begins where something is, passes over what is empty, and ends with the last that holds anything', () => {
  // one meeting in the sixth bar, one in the twentieth
  const holds = ({ first, last }: BarRange) => [5, 19].some((bar) => first <= bar && bar <= last);
  const windows = windowsOf({ first: 0, last: 23 }, holds);
  expect(windows.map(({ first }) => first)).toEqual([3, 4, 5, 17, 18, 19]);
  expect(windowsOf({ first: 0, last: 23 }, () => false)).toEqual([]);
});

test('a window is an eighth of what is played, and at least one bar', () => {
  expect(windowWidth({ first: 0, last: 23 })).toBe(3);
  expect(windowWidth({ first: 4, last: 6 })).toBe(1);
});

test('a range holds what is in it for certain, or what may be, as the page reads it', () => {
  const days = [{ earliest: '2024-05-20', latest: '2024-06-10' }];
  const may = { from: '2024-05-01', to: '2024-05-31' };
  expect(holdsAny(may, { days, reading: 'certainly' })).toBe(false);
  expect(holdsAny(may, { days, reading: 'possibly' })).toBe(true);
  expect(holdsAny({ from: null, to: '2024-06-10' }, { days, reading: 'certainly' })).toBe(true);
  expect(holdsAny({ from: '2024-06-11', to: null }, { days, reading: 'possibly' })).toBe(false);
  expect(holdsAny(may, { days: [], reading: 'possibly' })).toBe(false);
});

test('a window never reaches over the chosen days', () => {
  const chosen = { from: '2025-03-05', to: '2025-06-10' };
  const march = { from: '2025-03-01', to: '2025-03-31' };
  expect(clipped(march, chosen)).toEqual({ from: '2025-03-05', to: '2025-03-31' });
  expect(clipped({ from: '2025-06-01', to: null }, chosen)).toEqual({ from: '2025-06-01', to: '2025-06-10' });
  expect(clipped({ from: null, to: '2025-03-31' }, chosen).from).toBe('2025-03-05');
  expect(clipped(march, { from: null, to: null })).toEqual(march);
});

test('a time of one bar, or one that goes on out of view, is looked at before it is played', () => {
  const YEAR = { earliest: '2024-01-01', latest: '2024-12-31' };
  const ALL = { earliest: '2023-01-01', latest: '2025-12-31' };
  const can = (from: string | null, to: string | null, limits = ALL) =>
    playable({ from, to }, binsOf(YEAR, 'month'), limits);
  expect(can('2024-02-01', '2024-06-30')).toBe(true);
  expect(can(null, '2024-06-30')).toBe(true);
  expect(can('2024-06-01', '2024-06-30')).toBe(false);
  expect(can('2025-06-01', '2025-08-31')).toBe(false);
  expect(can('2024-06-01', '2025-06-30')).toBe(false);
  expect(can('2023-06-01', '2024-06-30')).toBe(false);
  // there is nothing out of view
  expect(can('2023-06-01', '2025-06-30', YEAR)).toBe(true);
});

test('a play goes by the view at hand where it can, else by that of its own time', () => {
  const view = { earliest: '2024-01-01', latest: '2024-12-31' };
  const limits = { earliest: '2023-01-01', latest: '2025-12-31' };
  const at = { view, bars: binsOf(view, 'month'), limits };
  expect(viewToPlay({ from: '2024-02-01', to: '2024-06-30' }, at)).toBe(view);
  expect(viewToPlay({ from: '2025-01-01', to: null }, at)).toEqual({
    earliest: '2025-01-01',
    latest: '2025-12-31',
  });
});
