import { OPEN } from '@/lib/search/times-asked';
import { type DateLocale, sayDate } from '@/lib/time/display';

/** How a page in a language says a time that has one end; `{date}` stands for what it is told by. */
export interface SaysTimes {
  locale: DateLocale;
  since: string;
  until: string;
}

/** The times of a query in words: "মে ২০২৬, ১৫ জুন ২০২৬", "২০২৫ থেকে". */
export const timesSaid = (times: readonly string[], says: SaysTimes): string =>
  times.map((time) => timeSaid(time, says)).join(', ');

function timeSaid(time: string, { locale, since, until }: SaysTimes): string {
  const [first = '', last] = time.split('/');
  if (last === OPEN) return since.replace('{date}', sayDate(first, locale));
  if (first === OPEN) return until.replace('{date}', sayDate(last ?? '', locale));
  return sayDate(time, locale);
}
