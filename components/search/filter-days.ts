import type { MeetingFilter } from '@/lib/filter/meeting-filter';
import type { SearchQuery } from '@/lib/search/parse-query';
import { boundsOf } from '@/lib/search/times-asked';
import { dayAfter } from '@/lib/time/bins';

/** What a query says of when meetings were. */
export type TimesQuery = Pick<SearchQuery, 'times' | 'reading'>;

/** The times of a query as days of the meetings' filter; `exact` where these hold no other days. */
export function filterDays({ times, reading }: TimesQuery): {
  filter: Partial<MeetingFilter>;
  exact: boolean;
} {
  const all = boundsOf(times).sort((a, b) => (a.earliest < b.earliest ? -1 : 1));
  const [first] = all;
  if (!first) return { filter: {}, exact: true };
  let to = first.latest;
  let exact = true;
  for (const { earliest, latest } of all) {
    if (earliest > dayAfter(to, 1)) exact = false;
    if (latest > to) to = latest;
  }
  return { filter: { from: first.earliest, to, reading }, exact };
}
