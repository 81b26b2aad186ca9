import { addDays, type CalendarDay, daysBetween, isDay, weekday as weekdayOf } from '@/lib/time/calendar';

/** The last such day of the year on or before a day, and the next on or after it. Null for a day that no year has. */
export function daysAround(
  at: CalendarDay,
  month: number,
  day: number,
): { past: CalendarDay; future: CalendarDay } | null {
  const find = (step: 1 | -1): CalendarDay | null => {
    for (let year = at.year; Math.abs(year - at.year) <= 8; year += step) {
      const candidate = { year, month, day };
      if (isDay(year, month, day) && daysBetween(at, candidate) * step >= 0) return candidate;
    }
    return null;
  };
  const [past, future] = [find(-1), find(1)];
  return past && future ? { past, future } : null;
}

/** The year of the last such month before that of a day, and of the next after it; `inclusive`: or that month itself. */
export function yearsOfMonth(
  at: CalendarDay,
  month: number,
  inclusive: boolean,
): { past: number; future: number } {
  const same = inclusive && month === at.month;
  return {
    past: month < at.month || same ? at.year : at.year - 1,
    future: month > at.month || same ? at.year : at.year + 1,
  };
}

/** The last such weekday on or before a day, and the next on or after it. */
export function weekdaysAround(at: CalendarDay, weekday: number): { past: CalendarDay; future: CalendarDay } {
  const back = (weekdayOf(at) - weekday + 7) % 7;
  const forth = (weekday - weekdayOf(at) + 7) % 7;
  return { past: addDays(at, -back), future: addDays(at, forth) };
}

/** Weeks begin on Saturday, Sunday or Monday, as country and writer will have it. */
const WEEK_BEGINS = [6, 0, 1];

/** All days that can be meant by a week so many weeks after that of a day: where it begins is not told, so the widest. */
export function weekAround(at: CalendarDay, weeks: number): { first: CalendarDay; last: CalendarDay } {
  const starts = WEEK_BEGINS.map((begin) => (weekdayOf(at) - begin + 7) % 7);
  return {
    first: addDays(at, 7 * weeks - Math.max(...starts)),
    last: addDays(at, 7 * weeks + 6 - Math.min(...starts)),
  };
}

/** The first and the last day that a weekday of such a week can be: the same where all agree on the week's beginning. */
export function weekdayInWeek(
  at: CalendarDay,
  weeks: number,
  weekday: number,
): { first: CalendarDay; last: CalendarDay } {
  const shifts = WEEK_BEGINS.map(
    (begin) => 7 * weeks - ((weekdayOf(at) - begin + 7) % 7) + ((weekday - begin + 7) % 7),
  );
  return { first: addDays(at, Math.min(...shifts)), last: addDays(at, Math.max(...shifts)) };
}
