import { bounds } from '@/lib/time/edtf';
import type { DayRange, RangeReading } from '@/lib/time/filter';

/** An end of a time that is open. */
export const OPEN = '..';

const endsOf = (time: string): readonly string[] => time.split('/');

/**
 * How meetings have to lie in the times of a query: as they may, for most are told by the news and have no date of their own.
 * Which of them surely were then is told beside.
 */
export const READING: RangeReading = 'possibly';

/** In order, without those that another one of the query tells more closely: of 2026 and 2026-05 the month. */
export const timesApart = (times: readonly string[]): string[] =>
  times.filter((time) => !times.some((other) => other.startsWith(`${time}-`))).sort();

/** The first and the last day of each; of a time that is open at one end null there. */
export const boundsOf = (times: readonly string[]): DayRange[] =>
  times.flatMap((time) => rangeOf(time) ?? []);

function rangeOf(time: string): DayRange | null {
  const [first = '', last = first] = endsOf(time);
  const from = first === OPEN ? null : bounds(first)?.earliest;
  const to = last === OPEN ? null : bounds(last)?.latest;
  return from === undefined || to === undefined ? null : { from, to };
}
