import { expect, test } from 'vitest';
import { awaitedAmong, nextAmong } from '@/lib/time/ahead';
import { bounds } from '@/lib/time/edtf';

const on = (...dates: string[]) =>
  dates.flatMap((date) => {
    const days = bounds(date);
    return days ? [{ date, ...days }] : [];
  });

test('next is the first that is certainly to come: of a year or a month that has begun nobody knows', () => {
  const planned = on('2026', '2026-11', '2026-11-30', '2026-12', '2027');
  expect(nextAmong(planned, '2026-11-15')?.date).toBe('2026-11-30');
  expect(nextAmong(planned, '2026-12-01')?.date).toBe('2026-12');
  expect(nextAmong(planned, '2026-12-02')?.date).toBe('2027');
  expect(nextAmong(planned, '2027-01-02')).toBeUndefined();
});

test('awaited is the latest of which no news of a held one may be', () => {
  const planned = on('2026', '2026-05-02', '2026-05-09');
  expect(awaitedAmong(planned, [])?.date).toBe('2026');
  expect(awaitedAmong(planned, ['2026-05-01', null])?.date).toBe('2026-05-09');
  expect(awaitedAmong(planned, ['2026-05-01', '2026-05-09'])).toBeUndefined();
});
