import { expect, test } from 'vitest';
import { holdsAny } from '@/components/timeline/windows';
import { daysStanding } from '@/lib/time/days-standing';
import { bounds } from '@/lib/time/edtf';
import { type DayCount, inTime } from '@/lib/time/in-time';

const on = (date: string | null, reportedOn: string | null = null): DayCount => ({
  status: 'held',
  ...((date && bounds(date)) || { earliest: null, latest: null }),
  ...{ reportedOn, count: 1 },
});

const COUNTS = [
  on('2024-06-18'),
  on('2024-06-18'),
  on('2024-08'),
  on('2024-10-30/2024-11-02'),
  on(null, '2024-12-19'),
  on(null),
];

test('each stretch of days is there once, that of the news where only it has a day', () => {
  expect(daysStanding(COUNTS)).toEqual([
    { earliest: '2024-06-18', latest: '2024-06-18' },
    { earliest: '2024-08-01', latest: '2024-08-31' },
    { earliest: '2024-10-30', latest: '2024-11-02' },
    { earliest: '2024-12-19', latest: '2024-12-19' },
  ]);
});

test('a play holds every bar of the timeline, whoever took part, and no month without one', () => {
  const played = { days: daysStanding(COUNTS), reading: 'certainly' } as const;
  const bars = inTime(COUNTS).bins.month.map(({ start }) => start.slice(0, 7));
  expect(bars).toEqual(['2024-06', '2024-08', '2024-12']);
  const months = Array.from({ length: 12 }, (_, at) => `2024-${String(at + 1).padStart(2, '0')}`);
  expect(months.filter((month) => holdsAny({ from: `${month}-01`, to: `${month}-31` }, played))).toEqual(
    bars,
  );
});
