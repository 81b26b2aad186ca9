import { useLocale, useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import { LocalLink } from '@/components/locale/local-link';
import { nameIn } from '@/components/locale/name-in';
import type { MapView } from '@/lib/filter/map-view';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';
import type { Circle, Drawing } from './circles';
import { labelSides } from './labels';
import { mapPath } from './map-path';
import { usePlaceName } from './place-name';

/** From which widths of the map on more names are written, in pixels; the container queries of globals.css. */
const STEPS = { narrow: 300, middle: 560, wide: 860 } as const;

interface Props {
  drawing: Drawing;
  filter: MeetingFilter;
  view: MapView;
}

/** The world, or a part of it, with a circle for every place; drawn where pages are made, so that it needs no script. */
export function WorldMap({ drawing: { circles, ratio }, filter, view }: Props) {
  const t = useTranslations('map');
  const locale = useLocale();
  const placeName = usePlaceName();
  const ground = `/api/map-ground/${view.region}`;
  const named = circles.map((one) => ({ ...one, name: shortName(one, locale) }));
  const sides = Object.entries(STEPS).map(
    ([step, width]) => [step, labelSides(named, { width, height: width * ratio })] as const,
  );
  return (
    <div className="map" style={{ aspectRatio: `1 / ${ratio}` }}>
      <svg viewBox={`0 0 960 ${960 * ratio}`} aria-hidden="true" className="absolute inset-0 size-full">
        <use href={`${ground}#land`} className="fill-(--land)" />
        <use href={`${ground}#borders`} className="map-borders" />
      </svg>
      <ol aria-label={t('label', { region: t(`region.${view.region}`) })}>
        {named.map(({ of, x, y, size, ring, name }, index) => (
          <li key={of.id} style={{ left: percent(x), top: percent(y), '--size': size } as CSSProperties}>
            <LocalLink
              href={mapPath(filter, { ...view, at: of.id })}
              scroll={false}
              aria-current={view.at === of.id ? 'true' : undefined}
              title={t('circle', { place: placeName(of.place), count: of.meetings })}
              aria-label={t('circle', { place: placeName(of.place), count: of.meetings })}
            >
              <span className={ring ? 'ring' : 'disc'} />
            </LocalLink>
            {sides.map(
              ([step, written]) =>
                written[index] && (
                  <span key={step} aria-hidden="true" className={`name ${step} ${written[index]}`}>
                    {name}
                  </span>
                ),
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;

function shortName({ of: { place } }: Circle, locale: 'bn' | 'en'): string {
  const one = place.city ?? place.country;
  return one ? nameIn(locale, one) : '';
}
