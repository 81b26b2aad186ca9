import { expect, test } from 'vitest';
import { lengthOf } from '@/lib/time/bins';
import { bounds } from '@/lib/time/edtf';
import { firstView } from '@/lib/time/first-view';
import { type DayCount, inTime } from '@/lib/time/in-time';
import { outsideOf, shownIn } from '@/lib/time/shown-in';
import { stillView } from '@/lib/time/still-view';
import { limitsOf, moved, printView, readView, zoomed } from '@/lib/time/view';

const on = (date: string, count = 1): DayCount => ({
  status: 'held',
  ...(bounds(date) ?? { earliest: null, latest: null }),
  reportedOn: null,
  count,
});
const LIMITS = { earliest: '2020-01-01', latest: '2025-12-31' };

test('at first the stretch with most of the meetings is shown, and what lies outside is counted', () => {
  const time = inTime([on('1976-08'), on('1977'), on('2024-06-18', 8), on('2025-03', 9), on('2027-01-04')]);
  const view = firstView(time);
  expect(view).toEqual({ earliest: '2024-06-01', latest: '2027-01-31' });
  const shown = shownIn(time, view ?? LIMITS);
  expect(shown.unit).toBe('month');
  expect([shown.inBars, shown.coarse, shown.before, shown.after]).toEqual([18, 0, 2, 0]);
});

test('a short time is shown whole, and at least the year that ends with it', () => {
  expect(firstView(inTime([on('2024-06-18'), on('2025-07')]))).toEqual({
    earliest: '2024-06-01',
    latest: '2025-07-31',
  });
  expect(firstView(inTime([on('2024-06-18')]))).toEqual({ earliest: '2023-07-01', latest: '2024-06-30' });
  expect(firstView(inTime([]))).toBeNull();
});

test('what is shown, before and after are all that stand, at every view', () => {
  const time = inTime([
    on('2020'),
    on('2021-03', 2),
    on('2022-12-30/2023-01-02', 3),
    on('2024-02-29', 4),
    on('2025'),
    { ...on(''), reportedOn: '2023-05-05', count: 5 },
    { ...on(''), count: 6 },
  ]);
  const limits = limitsOf(time.whole ?? LIMITS);
  expect(limits).toEqual(LIMITS);
  let view = limits;
  for (const factor of [1, 0.5, 0.5, 0.5, 0.5, 0.5]) {
    view = zoomed(view, limits, factor);
    for (const share of [-9, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]) {
      view = moved(view, limits, share);
      const { inBars, coarse, before, after, unit } = shownIn(time, view);
      expect([printView(view), unit, inBars + coarse + before + after]).toEqual([printView(view), unit, 16]);
    }
  }
});

test.each([
  // the year that ends with them: months to come would look as if nothing were planned
  ['one month', '2026-07', '2025-08-01', '2026-07-31'],
  ['some months', '2026-02/2026-07', '2025-08-01', '2026-07-31'],
  ['more than a year', '2024-03/2026-07', '2024-03-01', '2026-07-31'],
])('of %s at least a year can be shown', (_, told, earliest, latest) => {
  expect(limitsOf(bounds(told) ?? LIMITS)).toEqual({ earliest, latest });
});

test('a view keeps within its limits and is never shorter than eight weeks', () => {
  expect(zoomed(LIMITS, LIMITS, 2)).toEqual(LIMITS);
  let view = LIMITS;
  for (let turn = 0; turn < 10; turn++) view = zoomed(view, LIMITS, 0.5);
  expect(lengthOf(view)).toBeGreaterThanOrEqual(56);
  expect(lengthOf(view)).toBeLessThanOrEqual(70);
  // no nearer, and not aside either
  expect(zoomed(view, LIMITS, 0.5)).toEqual(view);
  expect(moved(view, LIMITS, 1000).latest >= LIMITS.latest).toBe(true);
  // about a day near the end the end stays in view
  expect(zoomed(LIMITS, LIMITS, 0.5, '2025-12-31').latest).toBe('2025-12-31');
});

test('an address keeps a view, and one that is none is not read', () => {
  const view = { earliest: '2021-01-01', latest: '2022-12-31' };
  expect(readView(printView(view), LIMITS)).toEqual(view);
  expect(readView('1900-01-01_1999-12-31', LIMITS)?.earliest).toBe('2020-01-01');
  for (const none of [null, '', '2021', '2021-02-30_2022-01-01', '2022-01-01_2021-01-01']) {
    expect(readView(none, LIMITS)).toBeNull();
  }
});

test('a chart that is not zoomed shows all of time, or leaves out what would press the rest into hairlines', () => {
  const bulk = [on('2024-06-18', 20), on('2025-03-02', 20), on('2025-12', 20)];
  const stillOf = (counts: DayCount[]) => {
    const time = inTime(counts);
    const { whole } = time;
    if (!whole) throw new Error('Nothing stands in time.');
    const view = stillView({ ...time, whole });
    return { view, outside: outsideOf({ ...time, whole }, view) };
  };
  const nothing = { before: null, after: null };
  expect(stillOf([on('1985'), ...bulk])).toEqual({
    view: { earliest: '1985-01-01', latest: '2025-12-31' },
    outside: nothing,
  });
  const { view, outside } = stillOf([on('1893-11-12'), on('1893/1894'), on('2023/2024', 2), ...bulk]);
  expect(view.earliest).toBe('2024-06-01');
  // with those that may have been earlier, as the list of these days has them
  expect(outside).toEqual({
    before: { days: { earliest: '1893-01-01', latest: '2024-05-31' }, count: 4 },
    after: null,
  });
  // what is still to come is shown where there is room, else counted
  expect(stillOf([on('1893'), ...bulk, on('2026-11-20')]).view.latest).toBe('2026-11-30');
  expect(stillOf([on('1893'), ...bulk, on('2090-01-01')]).outside.after).toEqual({
    days: { earliest: '2026-01-01', latest: '2090-01-01' },
    count: 1,
  });
});
