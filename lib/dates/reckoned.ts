import { isDay } from '@/lib/time/calendar';
import { printEdtf } from '@/lib/time/edtf';
import type { DateMention } from './date-mention';
import type { ToldPoint } from './told';

/** What a point of time comes to. */
export type Reckoned = Pick<DateMention, 'edtf' | 'basis' | 'needs' | 'alternatives'>;

/** The words tell it whole. */
export const stated = (edtf: string): Reckoned => ({ edtf, basis: 'stated' });

/** It was reckoned against the day of publication. */
export const reckoned = (edtf: string): Reckoned => ({ edtf, basis: 'reckoned' });

/**
 * The words do not suffice.
 * @param edtf as much as they tell
 */
export const lacking = (needs: DateMention['needs'], edtf: string | null = null): Reckoned => ({
  edtf,
  basis: 'stated',
  needs,
});

/** EDTF of a point; null stands for what is not told. */
export const edtfOf = (year: number | null, month: number | null, day: number | null) =>
  printEdtf({ from: { year, month, day }, to: null });

/** Two days of which only the tense tells; `likelier` is the reading until a verb is looked at. */
export function either(past: string, future: string, likelier: string): Reckoned {
  return past === future ? reckoned(past) : { ...reckoned(likelier), alternatives: { past, future } };
}

/** A point in a known year; null where that year has no such day. */
export function withYear(
  year: number,
  { month, day }: ToldPoint,
  as: (edtf: string) => Reckoned,
): Reckoned | null {
  if (month !== undefined && !isDay(year, month, day ?? 1)) return null;
  return as(edtfOf(year, month ?? null, day ?? null));
}

/** A point of which nothing tells the year, and what would; null where no year has such a day. */
export function yearless({ month, day }: ToldPoint, needs: DateMention['needs']): Reckoned | null {
  if (month === undefined || !isDay(null, month, day ?? 1)) return null;
  return lacking(needs, edtfOf(null, month, day ?? null));
}

/** A number of two digits. */
export const pad = (number: number) => String(number).padStart(2, '0');
