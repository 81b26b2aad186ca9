import type { MeetingFilter } from '@/lib/filter/meeting-filter';
import type { SearchQuery } from '@/lib/search/parse-query';
import { boundsOf, READING } from '@/lib/search/times-asked';
import { dayAfter } from '@/lib/time/bins';
import type { RangeReading } from '@/lib/time/filter';

/** What a query says of when meetings were. */
export type TimesQuery = Pick<SearchQuery, 'times'>;

/** The times of a query as days of the meetings' filter; `exact` where these hold no other days. @param reading how meetings have to lie in them */
export function filterDays(
  { times }: TimesQuery,
  reading: RangeReading = READING,
): { filter: Partial<MeetingFilter>; exact: boolean } {
  const all = boundsOf(times).sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  const [first] = all;
  if (!first) return { filter: {}, exact: true };
  let { to } = first;
  let exact = true;
  for (const { from, to: last } of all) {
    if (to !== null && from !== null && from > dayAfter(to, 1)) exact = false;
    if (to !== null && (last === null || last > to)) to = last;
  }
  return { filter: { from: first.from ?? undefined, to: to ?? undefined, reading }, exact };
}
