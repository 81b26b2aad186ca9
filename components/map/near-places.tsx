import { useTranslations } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';
import type { PlaceCount } from '@/graph/queries/meetings-by-place';
import type { MapView } from '@/lib/filter/map-view';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';
import { regionFor } from './clusters';
import { linked } from './linked';
import { mapPath, placesPath } from './map-path';
import { PlaceLines } from './place-lines';

interface Props {
  /** Those of the circle that have meetings under the filter. */
  places: readonly PlaceCount[];
  filter: MeetingFilter;
  view: MapView;
}

/** What stands beside the map of a circle that stands for several places: each of them, and the map that parts them. */
export function NearPlaces({ places, filter, view }: Props) {
  const t = useTranslations('map');
  const region = regionFor(places, view);
  const meetings = places.reduce((sum, one) => sum + one.meetings, 0);
  return (
    <>
      <div className="flex items-baseline justify-between gap-4">
        <h2 id="panel-title" tabIndex={-1} className="font-serif text-sub font-semibold">
          {t('near', { count: places.length })}
        </h2>
        <LocalLink
          href={mapPath(filter, { ...view, near: [] })}
          scroll={false}
          className="inline-flex min-h-6 shrink-0 items-center text-small"
        >
          {t('close')}
        </LocalLink>
      </div>
      <p className="pb-2 text-small text-quiet">
        {places.length > 0
          ? t.rich('nearHow', { places: places.length, meetings, list: linked(placesPath(filter, places)) })
          : t('noneHere')}
      </p>
      <PlaceLines places={places} filter={filter} view={view} />
      {region && (
        <p className="border-t border-rule pt-2 text-small">
          <LocalLink href={mapPath(filter, { ...view, region })} scroll={false}>
            {t('part', { region: t(`region.${region}`) })}
          </LocalLink>
        </p>
      )}
    </>
  );
}
