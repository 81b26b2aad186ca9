import type { MistakeKind } from '@/lib/accuracy/measured';
import { parseEdtf } from '@/lib/time/edtf';

/** In what way a date is wrong, once it is known that it is. @param told the gold's own value, not one of its others */
export function dateMistake(told: string | null, read: string | null): MistakeKind {
  if (read === null) return 'date-missed';
  if (told === null || isPartOf(read, told)) return 'date-more-exact';
  return isPartOf(told, read) ? 'date-less-exact' : 'date-wrong';
}

/** Whether one date says all that the other says, and more: a day of its month, a month of its year, a year told. */
function isPartOf(exact: string, rough: string): boolean {
  const [one, other] = [parseEdtf(exact), parseEdtf(rough)];
  if (!one || !other || other.to) return false;
  const fits = (['year', 'month', 'day'] as const).every(
    (unit) => other.from[unit] === null || other.from[unit] === one.from[unit],
  );
  return fits && exact !== rough;
}
