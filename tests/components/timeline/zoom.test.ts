import { expect, test } from 'vitest';
import { shareOf } from '@/components/timeline/place';
import { afterZoom, dayAt } from '@/components/timeline/zoom';
import { binsOf, lengthOf } from '@/lib/time/bins';
import { printView } from '@/lib/time/view';

const limits = { earliest: '2020-01-01', latest: '2025-12-31' };
const view = { earliest: '2023-01-01', latest: '2024-12-31' };
const open = { from: null, to: null };
const zoom = (asked: { from: string | null; to: string | null }, factor = 0.5, under?: string) =>
  printView(afterZoom(factor, { view, limits, asked, under }));

test('without chosen days it is about the middle, or about what is under the hand', () => {
  expect(zoom(open)).toBe('2023-07-01_2024-07-31');
  expect(zoom(open, 0.5, '2023-01-15')).toBe('2023-01-01_2024-01-31');
  expect(zoom(open, 0.5, '2024-12-20')).toBe('2023-12-01_2024-12-31');
});

test.each([
  ['near an end of the view', { from: '2024-11-10', to: '2024-12-20' }],
  ['out of the view', { from: '2021-05-01', to: '2021-05-31' }],
  ['with an open end', { from: '2025-12-01', to: null }],
  ['with an open beginning', { from: null, to: '2020-01-31' }],
])('chosen days %s are what comes nearer, and stay in sight', (_, asked) => {
  let seen = view;
  for (let turn = 0; turn < 5; turn++) {
    const next = afterZoom(0.5, { view: seen, limits, asked, under: '2022-01-01' });
    expect(lengthOf(next)).toBeLessThanOrEqual(lengthOf(seen));
    seen = next;
    expect((asked.from ?? limits.earliest) >= seen.earliest).toBe(true);
    expect((asked.to ?? limits.latest) <= seen.latest).toBe(true);
  }
  const out = afterZoom(2, { view: seen, limits, asked });
  expect(out.earliest <= (asked.from ?? limits.earliest)).toBe(true);
  expect(lengthOf(out)).toBeGreaterThan(lengthOf(seen));
});

test('of chosen days that are longer than what will be shown it comes near those in view', () => {
  expect(zoom({ from: '2024-01-01', to: null })).toBe('2024-01-01_2024-12-31');
  expect(zoom({ from: '2020-02-01', to: '2025-11-30' })).toBe('2023-07-01_2024-07-31');
});

test('days that end before they begin are none', () => {
  expect(zoom({ from: '2024-11-01', to: '2024-10-01' })).toBe(zoom(open));
});

test('the day at a share of the width is the one that stands there', () => {
  const bars = binsOf(view, 'month');
  for (const day of ['2023-01-01', '2023-06-17', '2024-02-29', '2024-12-31']) {
    expect(dayAt(shareOf(day, bars) + 0.0001, bars)).toBe(day);
  }
  expect([dayAt(-1, bars), dayAt(2, bars), dayAt(0.5, [])]).toEqual(['2023-01-01', '2024-12-01', undefined]);
});
