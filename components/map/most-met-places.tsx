import { useTranslations } from 'next-intl';
import { Flag } from '@/components/country/flag';
import { LocalLink } from '@/components/locale/local-link';
import type { MapView } from '@/lib/filter/map-view';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';
import type { Circle } from './circles';
import { listPath, mapPath } from './map-path';
import { usePlaceName } from './place-name';

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
  const placeName = usePlaceName();
  return (
    <>
      <h2 id="panel-title" className="font-serif text-sub font-semibold">
        {t('most')}
      </h2>
      <p className="pb-2 text-small text-quiet">{circles.length > 0 ? t('mostHow') : t('empty')}</p>
      <ol>
        {circles.slice(0, SHOWN).map(({ of }) => (
          <li key={of.id} className="flex items-baseline justify-between gap-3 border-t border-rule py-1">
            <span className="min-w-0">
              <Flag code={of.place.country?.code ?? null} name="" />{' '}
              <LocalLink href={mapPath(filter, { ...view, at: of.id })} scroll={false}>
                {placeName(of.place)}
              </LocalLink>
            </span>
            <LocalLink href={listPath(filter, { place: of.id })} className="shrink-0 text-small">
              {t('count', { count: of.meetings })}
            </LocalLink>
          </li>
        ))}
      </ol>
      {circles.length > SHOWN && (
        <p className="pt-2 text-fine text-quiet">{t('mostOf', { shown: SHOWN, all: circles.length })}</p>
      )}
    </>
  );
}
