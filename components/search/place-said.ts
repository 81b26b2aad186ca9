import { useLocale } from 'next-intl';
import { nameIn } from '@/components/locale/name-in';
import { usePlaceName } from '@/components/map/place-name';
import type { MeetingPlace } from '@/graph/queries/names';

/** A place of a query in words: a state by its name alone, for any city of it is meant. */
export function usePlaceSaid(): (place: MeetingPlace) => string {
  const locale = useLocale();
  const placeName = usePlaceName();
  return (place) => (place.city || !place.country ? placeName(place) : nameIn(locale, place.country));
}
