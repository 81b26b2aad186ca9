import { useLocale, useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import { LocalLink } from '@/components/locale/local-link';
import { joinNames, nameIn } from '@/components/locale/name-in';
import type { MapView } from '@/lib/filter/map-view';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';
import type { Circle, Drawing } from './circles';
import { type Cluster, clustersOf, meetingsIn, regionFor } from './clusters';
import { labelSides, type Side } from './labels';
import { mapPath } from './map-path';
import { usePlaceName } from './place-name';

/**
 * From which widths of the map on more names are written, in pixels, and how narrow it may be while circles that crowd
 * are one: on a wide one a pointer parts them. The container queries of globals.css.
 */
const STEPS = {
  narrow: { names: 300, crowded: 288 },
  middle: { names: 560, crowded: 560 },
  wide: { names: 860, crowded: null },
} as const;
type Step = keyof typeof STEPS;

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
        {spotsOf(circles, ratio, locale).map(({ key, cluster, name, sides }) => (
          <li
            key={key}
            className={sides.map(([step]) => `at-${step}`).join(' ')}
            style={
              { left: percent(cluster.x), top: percent(cluster.y), '--size': cluster.size } as CSSProperties
            }
          >
            <Spot cluster={cluster} filter={filter} view={view} />
            {sides.map(
              ([step, side]) =>
                side && (
                  <span key={step} aria-hidden="true" className={`name ${step} ${side}`}>
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

/** A circle, at the steps at which it stands by itself or with the same neighbours, and where its name stands at each. */
interface Spot {
  key: string;
  cluster: Cluster;
  name: string;
  sides: [Step, Side | null][];
}

function spotsOf(circles: readonly Circle[], ratio: number, locale: 'bn' | 'en'): Spot[] {
  const spots = new Map<string, Spot>();
  for (const step of Object.keys(STEPS) as Step[]) {
    const { names, crowded } = STEPS[step];
    const clusters = crowded
      ? clustersOf(circles, { width: crowded, height: crowded * ratio })
      : circles.map((one) => ({ ...one, others: [] }));
    const named = clusters.map((one) => ({
      ...{ ...one, name: shortName(one, locale) },
      badge: one.others.length > 0,
    }));
    const sides = labelSides(named, { width: names, height: names * ratio });
    for (const [index, { name, badge: _, ...cluster }] of named.entries()) {
      const key = [cluster, ...cluster.others].map(({ of }) => of.id).join(' ');
      const spot = spots.get(key) ?? { key, cluster, name, sides: [] };
      spots.set(key, { ...spot, sides: [...spot.sides, [step, sides[index] ?? null]] });
    }
  }
  const place = ({ cluster }: Spot) => circles.findIndex(({ of }) => of.id === cluster.of.id);
  // the largest first, so that smaller ones lie above; else as the table has them
  return [...spots.values()].sort(
    (a, b) => meetingsIn(b.cluster) - meetingsIn(a.cluster) || place(a) - place(b),
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
  const near = region ? mapPath(filter, { ...view, region }) : '#table';
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

function shortName({ of: { place } }: Circle, locale: 'bn' | 'en'): string {
  const one = place.city ?? place.country;
  return one ? nameIn(locale, one) : '';
}
