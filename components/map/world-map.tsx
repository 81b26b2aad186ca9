import { useLocale, useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import { LocalLink } from '@/components/locale/local-link';
import { joinNames } from '@/components/locale/name-in';
import type { MapView } from '@/lib/filter/map-view';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';
import type { Drawing } from './circles';
import { type Cluster, meetingsIn, regionFor } from './clusters';
import { mapPath } from './map-path';
import { badgeWidth } from './markers';
import { sideStyle } from './name-places';
import { usePlaceName } from './place-name';
import { shortName, spotsOf } from './spots';

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
  const ground = `/api/map-ground/${view.region}`;
  return (
    <div className="map" style={{ aspectRatio: `1 / ${ratio}` }}>
      <svg viewBox={`0 0 960 ${960 * ratio}`} aria-hidden="true" className="absolute inset-0 size-full">
        <use href={`${ground}#land`} className="fill-(--land)" />
        <use href={`${ground}#borders`} className="map-borders" />
      </svg>
      <ol aria-label={t('label', { region: t(`region.${view.region}`) })}>
        {spotsOf(circles, ratio, locale).map(({ key, cluster, name, written }) => (
          <li
            key={key}
            className={written.map(([step]) => `at-${step}`).join(' ')}
            style={
              {
                ...{ left: percent(cluster.x), top: percent(cluster.y), '--size': cluster.size },
                '--number': `${badgeWidth(cluster.others.length)}px`,
              } as CSSProperties
            }
          >
            <Spot cluster={cluster} filter={filter} view={view} />
            {written.map(([step, one]) =>
              one ? (
                <span key={step} aria-hidden="true" className={`name ${step}`} style={sideStyle(one.side)}>
                  {one.lines.join('\n')}
                </span>
              ) : (
                // there is no room for it: it shows itself while its circle is looked at
                <span
                  key={step}
                  aria-hidden="true"
                  className={`name looked-at ${step}`}
                  style={sideStyle(cluster.x < 0.5 ? 'right' : 'left')}
                >
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

/** A place's link to its meetings beside the map; that of several leads to where each has its own. */
function Spot({ cluster, filter, view }: { cluster: Cluster; filter: MeetingFilter; view: MapView }) {
  const t = useTranslations('map');
  const locale = useLocale();
  const placeName = usePlaceName();
  const { of, ring, others } = cluster;
  const all = [cluster, ...others];
  const chosen = all.some((one) => one.of.id === view.at);
  const region = regionFor(cluster, view);
  const several = {
    names: joinNames(
      all.slice(0, NAMED).map((one) => shortName(one, locale)),
      locale,
    ),
    ...{ places: all.length, meetings: meetingsIn(cluster) },
  };
  const label =
    others.length === 0
      ? t('circle', { place: placeName(of.place), count: of.meetings })
      : region
        ? t('cluster', { ...several, region: t(`region.${region}`) })
        : t('clusterHere', several);
  const near = region ? mapPath(filter, { ...view, region }) : `${mapPath(filter, view)}#table`;
  return (
    <LocalLink
      href={others.length === 0 ? mapPath(filter, { ...view, at: of.id }) : near}
      scroll={others.length > 0 && !region}
      aria-current={chosen ? 'true' : undefined}
      title={label}
      aria-label={label}
    >
      <span className={ring ? 'ring' : 'disc'} />
      {others.length > 0 && (
        <span aria-hidden="true" className="more">
          {t('more', { count: others.length })}
        </span>
      )}
    </LocalLink>
  );
}

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;
