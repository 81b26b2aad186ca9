import type { DateMention } from '@/lib/dates/date-mention';
import type { DateToken } from '@/lib/dates/date-tokens';
import { addDays, addMonths, type CalendarDay, daysInMonth, printDay } from '@/lib/time/calendar';
import { isEdtf } from '@/lib/time/edtf';

/**
 * So many days, weeks, months or years that end with today (গত ১০ দিনে, last two years) or begin with it (next 3 months), as
 * EDTF; null where the words do not tell how many, or on which side of today.
 * @param words of the time
 */
export function stretchBeside(
  { length }: DateMention,
  [first]: readonly DateToken[],
  today: CalendarDay,
): string | null {
  if (!length?.amount || (first?.kind !== 'G' && first?.kind !== 'F')) return null;
  const sign = first.kind === 'G' ? -1 : 1;
  // today is one of its days
  const other = addDays(away(today, length.unit, sign * length.amount), -sign);
  const [from, to] = sign < 0 ? [other, today] : [today, other];
  const edtf = `${printDay(from)}/${printDay(to)}`;
  return isEdtf(edtf) ? edtf : null;
}

type Unit = NonNullable<DateMention['length']>['unit'];

/** The day so many units from another; of a month that has no such day its last. */
function away(from: CalendarDay, unit: Unit, amount: number): CalendarDay {
  if (unit === 'day' || unit === 'week') return addDays(from, unit === 'day' ? amount : 7 * amount);
  const month = addMonths(from, unit === 'month' ? amount : 12 * amount);
  return { ...month, day: Math.min(from.day, daysInMonth(month.year, month.month)) };
}
