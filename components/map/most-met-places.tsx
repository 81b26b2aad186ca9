import { useTranslations } from 'next-intl';
import type { MapView } from '@/lib/filter/map-view';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';
import type { Circle } from './circles';
import { PlaceLines } from './place-lines';

/** How many are named before one is chosen. */
const SHOWN = 10;

interface Props {
  circles: readonly Circle[];
  filter: MeetingFilter;
  view: MapView;
}

/** What stands beside the map before a place is chosen: those with the most meetings, each a way in. */
export function MostMetPlaces({ circles, filter, view }: Props) {
  const t = useTranslations('map');
  return (
    <>
      <h2 id="panel-title" tabIndex={-1} className="font-serif text-sub font-semibold">
        {t('most')}
      </h2>
      <p className="pb-2 text-small text-quiet">{circles.length > 0 ? t('mostHow') : t('empty')}</p>
      <PlaceLines places={circles.slice(0, SHOWN).map(({ of }) => of)} filter={filter} view={view} />
      {circles.length > SHOWN && (
        <p className="pt-2 text-fine text-quiet">
          {t.rich('mostOf', {
            ...{ shown: SHOWN, all: circles.length },
            table: (words) => <a href="#table">{words}</a>,
          })}
        </p>
      )}
    </>
  );
}
