import type { Found } from '@/graph/queries/search';
import { ALL_MEETINGS, meetingFilterUrl } from '@/lib/filter/meeting-filter';
import { withQuery } from '@/lib/filter/url-params';
import { pairOf } from '@/lib/search/pair-of';
import { READING } from '@/lib/search/times-asked';
import type { RangeReading } from '@/lib/time/filter';
import { filterDays } from './filter-days';
import { keyOf } from './name-of';
import { pairAsked } from './pair-asked';

/**
 * The list of the meetings that a query with a time finds: on the page of two who are named, else among all meetings.
 * @param reading how they have to lie in that time
 * @returns its path; null where no list is narrowed so: times that lie apart, three leaders, two places
 */
export function timeAsked(
  { query, sides, at }: Pick<Found, 'query' | 'sides' | 'at'>,
  reading: RangeReading = READING,
): string | null {
  const { filter, exact } = filterDays(query, reading);
  if (!exact || at.length > 1) return null;
  const two = pairOf(sides);
  if (two && at.length === 0) return pairAsked(two.a, two.b, query, reading).href;
  if (new Set(sides.map(({ is }) => is)).size < sides.length) return null;
  const [place] = at;
  const list = meetingFilterUrl({
    ...{
      ...ALL_MEETINGS,
      kind: [...query.kinds],
      status: [...query.statuses],
      place: place?.listed.join(','),
    },
    ...filter,
    ...Object.fromEntries(sides.map((one) => [one.is, keyOf(one)])),
  });
  return withQuery('/meetings', list);
}
