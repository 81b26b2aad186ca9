import { daysBetween, parseDay } from './calendar';
import { bounds, isYearless, parseEdtf, withYear } from './edtf';

/** How exactly a date is told. */
export type Precision = 'day' | 'interval' | 'month' | 'year';

/** How exactly the date is told; null where the text is no date of the subset. */
export function precision(edtf: string): Precision | null {
  const date = parseEdtf(edtf);
  if (!date) return null;
  if (date.to) return 'interval';
  return date.from.day !== null ? 'day' : date.from.month !== null ? 'month' : 'year';
}

/** For sorting: the exacter date first. Those with a year come before those without, then the shorter stretch. */
export const comparePrecision = (a: string, b: string): number =>
  Number(isYearless(a)) - Number(isYearless(b)) || width(a) - width(b);

/** How many days lie between the first and the last that a date can mean. */
function width(edtf: string): number {
  const stretch = bounds(withYear(edtf, 2024) ?? '');
  const [first, last] = [parseDay(stretch?.earliest ?? ''), parseDay(stretch?.latest ?? '')];
  return first && last ? daysBetween(first, last) : Number.MAX_SAFE_INTEGER;
}
