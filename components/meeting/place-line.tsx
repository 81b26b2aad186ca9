import { useLocale } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';
import { nameIn } from '@/components/locale/name-in';
import { Named } from '@/components/locale/named';
import type { MeetingPlace } from '@/graph/queries/names';
import { ALL_MEETINGS, meetingFilterUrl } from '@/lib/filter/meeting-filter';
import { withQuery } from '@/lib/filter/url-params';

/** City and country, as far as they are told. */
export function PlaceLine({ place }: { place: MeetingPlace }) {
  const locale = useLocale();
  return [place.city, place.country].flatMap((part) => (part ? [nameIn(locale, part)] : [])).join(', ');
}

/** The same: the city leads to all meetings that were there, the country to its page. */
export function PlaceLinks({ place: { city, country } }: { place: MeetingPlace }) {
  const there = meetingFilterUrl(ALL_MEETINGS, { place: city?.id });
  return (
    <>
      {city && (
        <LocalLink href={withQuery('/meetings', there)}>
          <Named of={city} />
        </LocalLink>
      )}
      {city && country && ', '}
      {country && (
        <LocalLink href={`/countries/${country.code}`}>
          <Named of={country} />
        </LocalLink>
      )}
    </>
  );
}
