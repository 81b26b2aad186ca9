import { pairPath } from '@/components/pair/pair-path';
import type { NameHit } from '@/graph/queries/name-hit';
import { ALL_MEETINGS, meetingFilterUrl } from '@/lib/filter/meeting-filter';
import { withQuery } from '@/lib/filter/url-params';
import type { SearchQuery } from '@/lib/search/parse-query';
import type { RangeReading } from '@/lib/time/filter';
import { filterDays } from './filter-days';
import { keyOf } from './name-of';

/** What a query says of the meetings of the two. */
export type PairQuery = Pick<SearchQuery, 'times' | 'kinds' | 'statuses'>;

/**
 * The page of two sides, narrowed as the query is, so that its list has what was counted.
 * @returns its path; `exact` where that holds: times that lie apart make no days from one to another
 */
export function pairAsked(
  a: NameHit,
  b: NameHit,
  { kinds, statuses, ...when }: PairQuery,
  reading?: RangeReading,
) {
  const { filter, exact } = filterDays(when, reading);
  const query = meetingFilterUrl({ ...ALL_MEETINGS, kind: [...kinds], status: [...statuses], ...filter });
  const path = withQuery(pairPath(keyOf(a), keyOf(b)), query);
  return {
    href: query === '' ? path : `${path}#meetings`,
    exact,
    narrowed: query !== '',
  };
}
