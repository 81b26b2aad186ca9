import { binOf, dayAfter } from './bins';
import type { Bounds } from './edtf';

/** The ranges that are one press away; `all` is no range. */
export type QuickRange = 'month' | 'year' | 'before' | 'all';

/**
 * From which day "the last 30 days" and "this year" are told. Not from the newest meeting, which may be planned for
 * years ahead; not simply from today, for in an archive nothing would be found. A reader means: by the newest news. So
 * it is the day of the newest article, and never later than today. Pages name the day beside the ranges.
 * @param newest published ISO day of the newest article; null where none is known @param today ISO day
 */
export const quickFrom = (newest: string | null, today: string): string =>
  newest !== null && newest < today ? newest : today;

/** The ranges told from a day: its 30 days with it, its year, the year before. */
export function quickRanges(day: string): Record<QuickRange, Bounds | null> {
  const year = binOf(day, 'year');
  return {
    month: { earliest: dayAfter(day, -29), latest: day },
    year,
    before: binOf(dayAfter(year.earliest, -1), 'year'),
    all: null,
  };
}

/** Today as readers in Bangladesh have it, ISO. */
export const todayInDhaka = (): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Dhaka' }).format();
