import {
  addDays,
  addMonths,
  type CalendarDay,
  daysBetween,
  isDay,
  printDay,
  weekday as weekdayOf,
} from '@/lib/time/calendar';
import { printEdtf } from '@/lib/time/edtf';
import type { DateMention, Lean } from './date-mention';
import { daysAround, weekAround, weekdayInWeek, weekdaysAround, yearsOfMonth } from './reckon';
import type { Told, ToldPoint } from './told';
import { NAMED_DAYS, NAMED_MONTHS } from './vocabulary';

/** What a point of time comes to. */
export type Reckoned = Pick<DateMention, 'edtf' | 'basis' | 'needs' | 'alternatives'>;

const stated = (edtf: string): Reckoned => ({ edtf, basis: 'stated' });
const reckoned = (edtf: string): Reckoned => ({ edtf, basis: 'reckoned' });
const lacking = (needs: DateMention['needs'], edtf: string | null = null): Reckoned => ({
  edtf,
  basis: 'stated',
  needs,
});
const edtfOf = (year: number | null, month: number | null, day: number | null) =>
  printEdtf({ from: { year, month, day }, to: null });

/** Two days of which only the tense tells; `likelier` is the reading until a verb is looked at. */
function either(past: string, future: string, likelier: string): Reckoned {
  return past === future ? reckoned(past) : { ...reckoned(likelier), alternatives: { past, future } };
}

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

function withYear(year: number, { month, day }: ToldPoint, as: (edtf: string) => Reckoned): Reckoned | null {
  if (month !== undefined && !isDay(year, month, day ?? 1)) return null;
  return as(edtfOf(year, month ?? null, day ?? null));
}

function yearless({ month, day }: ToldPoint, needs: DateMention['needs']): Reckoned | null {
  if (month === undefined || !isDay(null, month, day ?? 1)) return null;
  return lacking(needs, edtfOf(null, month, day ?? null));
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

const pad = (number: number) => String(number).padStart(2, '0');
/** How many days from a famous day its name alone still means this year's. */
const NAMED_FRESH = 45;

function dayOfYear(
  month: number,
  day: number,
  point: ToldPoint,
  told: Told,
  published: CalendarDay | null,
): Reckoned | null {
  if (told.yearOpen) return yearless(point, 'year');
  if (!published) return yearless(point, 'published');
  const around = daysAround(published, month, day);
  if (!around) return null;
  const [past, future] = [printDay(around.past), printDay(around.future)];
  const [since, until] = [daysBetween(around.past, published), daysBetween(published, around.future)];
  if (told.lean === 'past') return reckoned(past);
  if (told.lean === 'future') return reckoned(future);
  if (point.weekday !== undefined) {
    const agrees = [around.past, around.future].filter((candidate) => weekdayOf(candidate) === point.weekday);
    const far = Math.min(since, until) <= 14 && agrees[0] && Math.abs(daysBetween(agrees[0], published)) > 60;
    if (agrees.length === 1 && agrees[0] && !far) return reckoned(printDay(agrees[0]));
  } else if (NAMED_DAYS.has(`${pad(month)}-${pad(day)}`) && Math.min(since, until) > NAMED_FRESH) {
    return yearless(point, 'year');
  }
  return either(past, future, until < since ? future : past);
}

function monthOfYear(month: number, told: Told, published: CalendarDay | null): Reckoned | null {
  if (told.yearOpen) return yearless({ month }, 'year');
  if (!published) return yearless({ month }, 'published');
  const dated = (year: number) => edtfOf(year, month, null);
  const strict = yearsOfMonth(published, month, false);
  if (told.lean === 'past') return reckoned(dated(strict.past));
  if (told.lean === 'future') return reckoned(dated(strict.future));
  if (told.lean === 'this') return reckoned(dated(published.year));
  const { past, future } = yearsOfMonth(published, month, true);
  // "জুলাইয়ের পর": perhaps the famous one; "জুলাইয়ে যাবেন" is the next
  if (NAMED_MONTHS.has(month) && month !== published.month) {
    const known = yearless({ month }, 'year');
    return known && { ...known, alternatives: { past: edtfOf(null, month, null), future: dated(future) } };
  }
  const since = (published.month - month + 12) % 12;
  return either(dated(past), dated(future), since <= 6 ? dated(past) : dated(future));
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
