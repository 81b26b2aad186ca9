import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { type CSSProperties, Fragment } from 'react';
import { LocalLink } from '@/components/locale/local-link';
import { joinNames } from '@/components/locale/name-in';
import type { MapView } from '@/lib/filter/map-view';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';
import type { Drawing } from './circles';
import { type Cluster, meetingsIn, numberIn, paintOf, placesIn } from './clusters';
import { LeadLine } from './lead-line';
import { mapPath } from './map-path';
import { badgeWidth } from './markers';
import { sideStyle } from './name-places';
import { usePlaceName } from './place-name';
import { shortName } from './short-name';
import { spotsOf } from './spots';

/** How many of a cluster's places its name for screen readers tells. */
const NAMED = 3;

interface Props {
  drawing: Drawing;
  filter: MeetingFilter;
  view: MapView;
}

/** The world, or a part of it, with a circle for every place; drawn where pages are made, so that it needs no script. */
export function WorldMap({ drawing: { circles, ratio }, filter, view }: Props) {
  const t = useTranslations('map');
  const locale = useLocale();
  const words = {
    near: t('andNear', { count: '{count}' }),
    places: t('severalPlaces', { count: '{count}' }),
  };
  const ground = `/api/map-ground/${view.region}`;
  return (
    <div className="map">
      <div className="relative" style={{ aspectRatio: `1 / ${ratio}` }}>
        <svg
          viewBox={`0 0 960 ${960 * ratio}`}
          aria-hidden="true"
          className="absolute inset-0 size-full overflow-visible"
        >
          <use href={`${ground}#land`} className="fill-(--land)" />
          <use href={`${ground}#borders`} className="map-borders" />
        </svg>
        <ol aria-label={t('label', { region: t(`region.${view.region}`) })}>
          {spotsOf(circles, ratio, locale, words).map(({ drawn, cluster, aside, name, written }) => (
            <li
              key={drawn}
              className={written.map(([step]) => `at-${step}`).join(' ')}
              style={
                {
                  ...{ left: percent(cluster.x), top: percent(cluster.y), '--size': cluster.size.toFixed(3) },
                  '--number': `${badgeWidth(numberIn(cluster))}px`,
                } as CSSProperties
              }
            >
              {aside && <LeadLine to={aside} className="lead aside" />}
              <Spot cluster={cluster} filter={filter} view={view} />
              {written.map(([step, one]) =>
                one ? (
                  <Fragment key={step}>
                    {one.led && <LeadLine to={one.led} className={`lead ${step}`} />}
                    <span aria-hidden="true" className={`name ${step}`} style={sideStyle(one)}>
                      {one.lines.join('\n')}
                    </span>
                  </Fragment>
                ) : (
                  // there is no room for it: it shows itself while its circle is looked at
                  <span
                    key={step}
                    aria-hidden="true"
                    className={`name looked-at ${step}`}
                    style={sideStyle({ side: cluster.x < 0.5 ? 'right' : 'left' })}
                  >
                    {name}
                  </span>
                ),
              )}
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}

/** A place's link to its meetings beside the map; that of several leads to their list there. */
function Spot({ cluster, filter, view }: { cluster: Cluster; filter: MeetingFilter; view: MapView }) {
  const t = useTranslations('map');
  const { number } = useFormatter();
  const locale = useLocale();
  const placeName = usePlaceName();
  const { of, others } = cluster;
  const all = [cluster, ...others];
  const ids = placesIn(cluster).map(({ id }) => id);
  const several = others.length > 0;
  const chosen = view.at ? ids.includes(view.at) : several && String(ids) === String(view.near);
  const label = several
    ? t('cluster', {
        names: joinNames(
          all.slice(0, NAMED).map((one) => shortName(one, locale)),
          locale,
        ),
        ...{ places: all.length, meetings: meetingsIn(cluster) },
      })
    : t('circle', { place: placeName(of.place), count: of.meetings });
  return (
    <LocalLink
      href={mapPath(filter, {
        ...view,
        ...(several ? { near: ids, at: undefined } : { near: [], at: of.id }),
      })}
      scroll={false}
      aria-current={chosen ? 'true' : undefined}
      title={label}
      aria-label={label}
    >
      <span className={paintOf(cluster)} />
      {several && (
        <span aria-hidden="true" className="count">
          {number(numberIn(cluster))}
        </span>
      )}
    </LocalLink>
  );
}

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;
