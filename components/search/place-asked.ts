import type { PlaceHit } from '@/graph/queries/search-places';
import { ALL_MEETINGS, meetingFilterUrl } from '@/lib/filter/meeting-filter';
import { withQuery } from '@/lib/filter/url-params';
import { filterDays } from './filter-days';
import { keyOf } from './name-of';
import type { PairQuery } from './pair-asked';

/**
 * The meetings at a place as a list, narrowed as the query is.
 * @returns its path; `exact` where it has what was counted: times that lie apart make no days from one to another
 */
export function placeAsked(
  { listed, with: one }: Pick<PlaceHit, 'listed' | 'with'>,
  { kinds, statuses, ...when }: PairQuery,
) {
  const days = filterDays(when);
  const query = meetingFilterUrl({
    ...{ ...ALL_MEETINGS, kind: [...kinds], status: [...statuses], place: listed.join(','), ...days.filter },
    ...(one && { [one.is]: keyOf(one) }),
  });
  return { href: withQuery('/meetings', query), exact: days.exact };
}
