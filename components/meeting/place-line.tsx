import { useLocale } from 'next-intl';
import { nameIn } from '@/components/locale/name-in';
import type { MeetingPlace } from '@/graph/queries/names';

/** City and country, as far as they are told. */
export function PlaceLine({ place }: { place: MeetingPlace }) {
  const locale = useLocale();
  return [place.city, place.country].flatMap((part) => (part ? [nameIn(locale, part)] : [])).join(', ');
}
