import { expect, test } from 'vitest';
import { bounds } from '@/lib/time/edtf';
import type { DayCount } from '@/lib/time/in-time';
import { quickFrom, quickRanges } from '@/lib/time/quick-ranges';
import { rhythm, spokenLength } from '@/lib/time/rhythm';

const on = (date: string, status: DayCount['status'] = 'held'): DayCount => ({
  status,
  ...(bounds(date) ?? { earliest: null, latest: null }),
  reportedOn: null,
  count: 1,
});
const day = (date: string) => bounds(date);
const TODAY = '2025-06-01';

const news = (reportedOn: string, status: DayCount['status'] = 'held'): DayCount => ({
  ...{ status, earliest: null, latest: null, count: 1, reportedOn },
});

test('the longest gap: from the last possible day to the next first possible one, and what may lie in it', () => {
  const gapOf = (...counts: DayCount[]) => rhythm(counts, TODAY).gap;
  expect(gapOf(on('2024-06-18'), on('2022'), on('2023-02'), on('2023-03-05'))).toEqual({
    ...{ told: 'exactly', undated: 0 },
    days: { earliest: '2023-03-05', latest: '2024-06-18' },
    after: day('2023-03-05'),
    before: day('2024-06-18'),
  });
  // a year that may reach into the gap takes what it may have had
  expect(gapOf(on('2022-01-01'), on('2023'), on('2024-06-18'))).toMatchObject({
    told: 'at-least',
    days: { earliest: '2022-01-01', latest: '2023-01-01' },
    before: day('2023'),
  });
  const undated: DayCount = { ...on('XXXX-03'), count: 3 };
  expect(gapOf(on('2020-01-01'), news('2022-03-01'), news('2019-03-01'), undated, on('2023-02-01'))).toEqual({
    ...{ told: 'exactly', undated: 4 },
    days: { earliest: '2020-01-01', latest: '2023-02-01' },
    after: day('2020-01-01'),
    before: day('2023-02-01'),
  });
  expect(gapOf(on('2022-01-01'), on('2022'))).toBeNull();
  expect(gapOf(on('2022-01-01'), on('2024-01-01', 'planned'), news('2025-01-01', 'planned'))).toBeNull();
});

test('last is held, next is planned and not over', () => {
  const counts = [
    on('2024-06'),
    on('2025-05-09', 'planned'),
    on('2025-06-10', 'planned'),
    on('2025-08', 'planned'),
  ];
  expect(rhythm(counts, TODAY)).toMatchObject({
    last: day('2024-06'),
    next: day('2025-06-10'),
    awaited: null,
  });
  expect(rhythm(counts, '2026-01-01')).toMatchObject({ next: null, awaited: day('2025-08') });
  // within the month, or the year, it may be over
  expect(rhythm(counts, '2025-08-20')).toMatchObject({ next: null, awaited: day('2025-08') });
  expect(rhythm([on('2025', 'planned'), on('2025-03-01')], TODAY)).toMatchObject({
    next: null,
    awaited: null,
  });
  expect(rhythm([on('2025-09-01'), ...counts], '2026-01-01')).toMatchObject({ next: null, awaited: null });
  expect(rhythm([on('XXXX-06'), on('XXXX-07', 'planned')], TODAY)).toEqual({
    last: null,
    lastReported: null,
    next: null,
    awaited: null,
    gap: null,
  });
  // news that came on the planned day or later may be of that one; earlier news may not
  expect(rhythm([news('2025-08-02'), ...counts], '2026-01-01').awaited).toBeNull();
  expect(rhythm([news('2025-07-31'), ...counts], '2026-01-01').awaited).toEqual(day('2025-08'));
  expect(rhythm([news('2024-07-02'), news('2024-07-01'), ...counts], TODAY).lastReported).toBe('2024-07-02');
  expect(rhythm([news('2024-06-02'), ...counts], TODAY).lastReported).toBeNull();
});

test.each([
  ['2023-03-05', '2024-06-18', 1, 3, 0, true],
  ['2023-03-05', '2025-03-05', 2, 0, 0, false],
  ['2023-03-05', '2025-03-06', 2, 0, 0, true],
  ['2023-03-05', '2025-03-04', 1, 11, 0, true],
  ['2024-01-31', '2024-03-30', 0, 0, 59, false],
  ['2024-01-31', '2024-03-31', 0, 2, 0, false],
  ['2023-12-31', '2024-02-29', 0, 2, 0, false],
])(
  'from %s to %s it is %i years, %i months or %i days, and more: %s',
  (earliest, latest, years, months, days, more) => {
    expect(spokenLength({ earliest, latest })).toEqual({ years, months, days, more });
  },
);

test('quick ranges are told from the newest news, and never from a day to come', () => {
  expect(quickFrom('2025-05-12', '2026-01-01')).toBe('2025-05-12');
  expect(quickFrom('2030-01-01', '2026-01-01')).toBe('2026-01-01');
  expect(quickFrom(null, '2026-01-01')).toBe('2026-01-01');
  expect(quickRanges('2024-03-01')).toEqual({
    month: { earliest: '2024-02-01', latest: '2024-03-01' },
    year: { earliest: '2024-01-01', latest: '2024-12-31' },
    before: { earliest: '2023-01-01', latest: '2023-12-31' },
    all: null,
  });
});
