import { type DateLocale, sayDate } from '@/lib/time/display';

/** The times of a query in words: "মে ২০২৬, ১৫ জুন ২০২৬". */
export const timesSaid = (times: readonly string[], locale: DateLocale): string =>
  times.map((time) => sayDate(time, locale)).join(', ');
