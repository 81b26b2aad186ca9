import type { PlaceCount } from '@/graph/queries/meetings-by-place';
import { type MapView, mapViewUrl } from '@/lib/filter/map-view';
import { type MeetingFilter, meetingFilterUrl } from '@/lib/filter/meeting-filter';
import { MOST_PLACES } from '@/lib/filter/url-fields';
import { joinQueries, withQuery } from '@/lib/filter/url-params';

/** The map under a filter, as it is seen, with or without a place chosen. */
export function mapPath(filter: MeetingFilter, view: MapView): string {
  // a map of one place alone says nothing: what is chosen is the view's
  const asked = meetingFilterUrl({ ...filter, place: undefined, sort: 'newest', page: 1 });
  return withQuery('/map', joinQueries(asked, mapViewUrl(view)));
}

/** The same meetings as a list: of one place, or of some of their kinds. */
export function listPath(filter: MeetingFilter, changes: Partial<MeetingFilter>): string {
  const query = meetingFilterUrl(filter, { ...changes, sort: 'newest' });
  return withQuery('/meetings', query);
}

/** The meetings at any of some places as a list; null where they are more than an address can name. */
export function placesPath(filter: MeetingFilter, places: readonly PlaceCount[]): string | null {
  const ids = places.map(({ id }) => id);
  return ids.length > MOST_PLACES ? null : listPath(filter, { place: ids.join(',') });
}
