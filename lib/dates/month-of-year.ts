import type { CalendarDay } from '@/lib/time/calendar';
import { yearsOfMonth } from './reckon';
import { edtfOf, either, type Reckoned, reckoned, yearless } from './reckoned';
import type { Told } from './told';
import { NAMED_MONTHS } from './vocabulary';

/** "জুনে": the month before or after the article's own, whichever the words or else the tense tell. */
export function monthOfYear(month: number, told: Told, published: CalendarDay | null): Reckoned | null {
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
