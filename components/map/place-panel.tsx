import { useTranslations } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';
import { MeetingList } from '@/components/meeting/meeting-list';
import { ShownOf } from '@/components/page/shown-of';
import type { MeetingRow } from '@/graph/queries/meeting-row';
import type { MeetingPlace } from '@/graph/queries/names';
import type { MapView } from '@/lib/filter/map-view';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';
import { listPath, mapPath } from './map-path';
import { usePlaceName } from './place-name';

interface Props {
  id: string;
  /** Null where the graph knows no such place. */
  place: MeetingPlace | null;
  found: { rows: MeetingRow[]; total: number };
  filter: MeetingFilter;
  view: MapView;
}

/** What stands beside the map of the place that is chosen: its newest meetings, and the way to all of them. */
export function PlacePanel({ id, place, found: { rows, total }, filter, view }: Props) {
  const t = useTranslations('map');
  const placeName = usePlaceName();
  return (
    <>
      <div className="flex items-baseline justify-between gap-4">
        <h2 id="panel-title" tabIndex={-1} className="font-serif text-sub font-semibold">
          {place ? placeName(place) : t('unknownPlace')}
        </h2>
        <LocalLink
          href={mapPath(filter, { ...view, at: undefined })}
          scroll={false}
          className="inline-flex min-h-6 shrink-0 items-center text-small"
        >
          {t('close')}
        </LocalLink>
      </div>
      {total === 0 ? (
        <p className="text-small text-quiet">{t('noneHere')}</p>
      ) : (
        <p className="pb-1 text-small">
          <LocalLink href={listPath(filter, { place: id })}>{t('asList', { count: total })}</LocalLink>
        </p>
      )}
      <MeetingList rows={rows} />
      <ShownOf shown={rows.length} all={total} href={listPath(filter, { place: id })} />
    </>
  );
}
