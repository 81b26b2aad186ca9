import { type CalendarDay, daysBetween, printDay, weekday as weekdayOf } from '@/lib/time/calendar';
import { daysAround } from './reckon';
import { either, pad, type Reckoned, reckoned, yearless } from './reckoned';
import type { Told, ToldPoint } from './told';
import { NAMED_DAYS } from './vocabulary';

/** How many days from a famous day its name alone still means this year's. */
const NAMED_FRESH = 45;

/** "১২ জুন": the day before or after the article's own, whichever the words, the weekday or else the tense tell; null where there is no such day. */
export function dayOfYear(
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
