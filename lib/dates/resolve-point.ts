import {
  addDays,
  addMonths,
  type CalendarDay,
  daysBetween,
  isDay,
  printDay,
  weekday as weekdayOf,
} from '@/lib/time/calendar';
import type { Lean } from './date-mention';
import { dayOfYear } from './day-of-year';
import { monthOfYear } from './month-of-year';
import { weekAround, weekdayInWeek, weekdaysAround } from './reckon';
import { either, lacking, type Reckoned, reckoned, stated, withYear, yearless } from './reckoned';
import type { Told, ToldPoint } from './told';

/**
 * Reckons one end of a date against the day of publication.
 * @returns null where there is no such day (31 June); `edtf` null, with what it needs, where the words do not suffice
 */
export function resolvePoint(point: ToldPoint, told: Told, published: CalendarDay | null): Reckoned | null {
  if (point.dayShift !== undefined) return shiftedDay(point.dayShift, point.weekday, published);
  if (point.dayShiftEither !== undefined)
    return shiftedEither(point.dayShiftEither, point.weekday, published);
  if (point.weekShift !== undefined) return inWeek(point.weekShift, point.weekday, published);
  if (told.monthBefore && published?.month === point.month) return yearless(point, 'year');
  if (point.year !== undefined) return withYear(point.year, point, told.monthBefore ? reckoned : stated);
  if (point.yearShift !== undefined) {
    if (!published) return point.month === undefined ? lacking('published') : yearless(point, 'published');
    return withYear(published.year + point.yearShift, point, reckoned);
  }
  if (point.yearAfterTold !== undefined || point.monthAfterTold !== undefined) {
    return point.month === undefined ? lacking('anchor') : yearless(point, 'year');
  }
  if (point.monthShift !== undefined) {
    if (!published) return lacking('published');
    const { year, month } = addMonths(published, point.monthShift);
    return withYear(year, { ...point, month }, reckoned);
  }
  if (point.month !== undefined && point.day !== undefined)
    return dayOfYear(point.month, point.day, point, told, published);
  if (point.month !== undefined) return monthOfYear(point.month, told, published);
  if (point.day !== undefined) return dayOfMonth(point.day, told.lean, published);
  if (point.weekday !== undefined) return weekdayAlone(point.weekday, told.lean, published);
  return lacking('anchor');
}

function shiftedDay(shift: number, weekday: number | undefined, published: CalendarDay | null): Reckoned {
  if (!published) return lacking('published');
  const day = addDays(published, shift);
  if (weekday === undefined || weekday === weekdayOf(day)) return reckoned(printDay(day));
  // the stamp may be a day off where the weekday told is not: গতকাল বুধবার in a story stamped Wednesday
  const nearest = [-1, 1, -2, 2, -3, 3]
    .map((off) => addDays(day, off))
    .find((near) => weekdayOf(near) === weekday);
  return reckoned(printDay(nearest ?? day));
}

function shiftedEither(shift: number, weekday: number | undefined, published: CalendarDay | null): Reckoned {
  if (!published) return lacking('published');
  const [past, future] = [addDays(published, -shift), addDays(published, shift)];
  if (weekday === weekdayOf(past)) return reckoned(printDay(past));
  if (weekday === weekdayOf(future)) return reckoned(printDay(future));
  return { ...lacking('tense'), alternatives: { past: printDay(past), future: printDay(future) } };
}

function inWeek(shift: number, weekday: number | undefined, published: CalendarDay | null): Reckoned {
  if (!published) return lacking('published');
  const { first, last } =
    weekday === undefined ? weekAround(published, shift) : weekdayInWeek(published, shift, weekday);
  const [start, end] = [printDay(first), printDay(last)];
  return reckoned(start === end ? start : `${start}/${end}`);
}

function dayOfMonth(day: number, lean: Lean | undefined, published: CalendarDay | null): Reckoned {
  if (!published) return lacking('month');
  const step = lean === 'past' ? -1 : lean === 'future' ? 1 : 0;
  if (step === 0) return lacking('month');
  for (let months = 0; Math.abs(months) <= 2; months += step) {
    const candidate = { ...addMonths(published, months), day };
    if (!isDay(candidate.year, candidate.month, day)) continue;
    if (daysBetween(published, candidate) * step >= 0) return reckoned(printDay(candidate));
  }
  return lacking('month');
}

function weekdayAlone(weekday: number, lean: Lean | undefined, published: CalendarDay | null): Reckoned {
  if (!published) return lacking('published');
  if (lean === 'past') return reckoned(printDay(weekdaysAround(addDays(published, -1), weekday).past));
  if (lean === 'future') return reckoned(printDay(weekdaysAround(addDays(published, 1), weekday).future));
  const { past, future } = weekdaysAround(published, weekday);
  return either(printDay(past), printDay(future), printDay(past));
}
