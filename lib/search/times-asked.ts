import { type Bounds, bounds } from '@/lib/time/edtf';
import type { RangeReading } from '@/lib/time/filter';

const YEARS = /^\d{4}(?:\/\d{4})?$/;

/**
 * How meetings have to lie in the times of a query. Of a year alone is what may have been in it, for most are told by the
 * news and have no date of their own; whoever names a month or a day means what surely was then.
 */
export const readingOf = (times: readonly string[]): RangeReading =>
  times.every((time) => YEARS.test(time)) ? 'possibly' : 'certainly';

/** In order, without those that another one of the query tells more closely: of 2026 and 2026-05 the month. */
export const timesApart = (times: readonly string[]): string[] =>
  times.filter((time) => !times.some((other) => other.startsWith(`${time}-`))).sort();

/** The first and the last day of each, as EDTF tells it. */
export const boundsOf = (times: readonly string[]): Bounds[] => times.flatMap((time) => bounds(time) ?? []);
