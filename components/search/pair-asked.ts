import { pairPath } from '@/components/pair/pair-path';
import type { NameHit } from '@/graph/queries/name-hit';
import { ALL_MEETINGS, type MeetingFilter, meetingFilterUrl } from '@/lib/filter/meeting-filter';
import { withQuery } from '@/lib/filter/url-params';
import type { SearchQuery } from '@/lib/search/parse-query';
import { keyOf } from './name-of';

/** What a query says of the meetings of the two. */
export type PairQuery = Pick<SearchQuery, 'years' | 'kinds'>;

/**
 * The page of two sides, narrowed as the query is, so that its list has what was counted.
 * @returns its path; `exact` where that holds: years that lie apart make no days from one to another
 */
export function pairAsked(a: NameHit, b: NameHit, { years, kinds }: PairQuery) {
  const { filter, exact } = yearsAsked(years);
  const query = meetingFilterUrl({ ...ALL_MEETINGS, kind: [...kinds], ...filter });
  const path = withQuery(pairPath(keyOf(a), keyOf(b)), query);
  return {
    href: query === '' ? path : `${path}#meetings`,
    exact,
    narrowed: query !== '',
  };
}

/** Years as days of the meetings' filter; `exact` where these hold no other years. */
export function yearsAsked(years: readonly string[]): { filter: Partial<MeetingFilter>; exact: boolean } {
  const sorted = [...years].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return { filter: {}, exact: true };
  return {
    filter: { from: `${first}-01-01`, to: `${last}-12-31`, reading: 'possibly' },
    exact: Number(last) - Number(first) === sorted.length - 1,
  };
}
