import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  isDay,
  parseDay,
  printDay,
  weekday,
} from '@/lib/time/calendar';

const day = (iso: string) => {
  const parsed = parseDay(iso);
  if (!parsed) throw new Error(`${iso} is no day`);
  return parsed;
};

describe('sums on days', () => {
  test.each([
    ['2025-03-15', 1, '2025-03-16'],
    ['2025-03-01', -1, '2025-02-28'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2024-12-31', 1, '2025-01-01'],
    ['1971-12-16', 0, '1971-12-16'],
    ['1899-12-31', 1, '1900-01-01'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(printDay(addDays(day(from), days))).toBe(to);
    expect(daysBetween(day(from), day(to))).toBe(days);
  });

  test.each([
    ['2025-03-15', -3, { year: 2024, month: 12 }],
    ['2025-03-15', 10, { year: 2026, month: 1 }],
    ['2025-12-01', 0, { year: 2025, month: 12 }],
  ])('%s and %i months', (from, months, expected) => {
    expect(addMonths(day(from), months)).toEqual(expected);
  });

  test.each([
    ['2025-03-15', 6],
    ['2025-09-03', 3],
    ['1971-12-16', 4],
    ['1952-02-21', 4],
    ['2000-02-29', 2],
  ])('%s is weekday %i', (iso, expected) => {
    expect(weekday(day(iso))).toBe(expected);
  });
});

describe('which days there are', () => {
  it('knows leap years, and gives February 29 days where the year is not known', () => {
    expect(daysInMonth(2023, 2)).toBe(28);
    expect(daysInMonth(2000, 2)).toBe(29);
    expect(daysInMonth(1900, 2)).toBe(28);
    expect(daysInMonth(null, 2)).toBe(29);
    expect(isDay(null, 2, 29)).toBe(true);
    expect(isDay(2025, 2, 29)).toBe(false);
    expect(isDay(null, 13, 1)).toBe(false);
  });

  test.each(['2025-02-29', '2025-13-01', '2025-3-15', '2025-03-15T00:00', '', '2025', 'XXXX-03-15'])(
    '%s is no ISO day',
    (text) => expect(parseDay(text)).toBeNull(),
  );
});
