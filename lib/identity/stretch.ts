import type { IdentifiedReport } from '@/lib/identity/report';
import { daysBetween, parseDay } from '@/lib/time/calendar';
import { bounds, isYearless, withYear } from '@/lib/time/edtf';

/** A leap year: every day that can be told without a year is in it. */
const ANY_YEAR = 2024;
const MONTH = 31;

/** How many days a date leaves open; 0 for a day. The year counts as known. */
function width(edtf: string): number {
  const stretch = bounds(withYear(edtf, ANY_YEAR) ?? '');
  const [first, last] = [parseDay(stretch?.earliest ?? ''), parseDay(stretch?.latest ?? '')];
  return first && last ? daysBetween(first, last) : Number.POSITIVE_INFINITY;
}

/** Whether a date is narrow enough to know its meeting again by: a month, with or without a year, at the widest. */
export const isBounded = (edtf: string): boolean => width(edtf) < MONTH;

/** Day, interval, month; then the same without a year; then what is wider than a month; then nothing. */
function place(report: IdentifiedReport): number {
  const edtf = report.date?.edtf;
  if (edtf === undefined) return 3;
  if (!isBounded(edtf)) return 2;
  return isYearless(edtf) ? 1 : 0;
}

/** The one order in which reports are taken, the most exact first, whatever order they came in. */
export function byExactness(a: IdentifiedReport, b: IdentifiedReport): number {
  const [dateA, dateB] = [a.date?.edtf ?? '', b.date?.edtf ?? ''];
  return place(a) - place(b) || order(width(dateA), width(dateB)) || order(a.id, b.id);
}

const order = <T extends string | number>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0);
