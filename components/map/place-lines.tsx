import { useTranslations } from 'next-intl';
import { Flag } from '@/components/country/flag';
import { LocalLink } from '@/components/locale/local-link';
import type { PlaceCount } from '@/graph/queries/meetings-by-place';
import type { MapView } from '@/lib/filter/map-view';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';
import { listPath, mapPath } from './map-path';
import { usePlaceName } from './place-name';

interface Props {
  places: readonly PlaceCount[];
  filter: MeetingFilter;
  view: MapView;
}

/** Places in a list, each a way to its meetings beside the map, its number the way to their list. */
export function PlaceLines({ places, filter, view }: Props) {
  const t = useTranslations('map');
  const placeName = usePlaceName();
  return (
    <ol>
      {places.map(({ id, place, meetings }) => (
        <li key={id} className="flex items-baseline justify-between gap-3 border-t border-rule py-1">
          <span className="min-w-0">
            <Flag code={place.country?.code ?? null} name="" leads />
            <LocalLink href={mapPath(filter, { ...view, at: id })} scroll={false}>
              {placeName(place)}
            </LocalLink>
          </span>
          <LocalLink
            href={listPath(filter, { place: id })}
            className="inline-flex min-h-6 shrink-0 items-center text-small"
          >
            {t('count', { count: meetings })}
          </LocalLink>
        </li>
      ))}
    </ol>
  );
}
