import { nameIn } from '@/components/locale/name-in';
import type { DateLocale } from '@/lib/time/display';
import type { Circle } from './circles';
import { type Cluster, clustersOf, meetingsIn, numberIn } from './clusters';
import { labelNames, type WrittenName } from './labels';
import { withNear } from './name-lines';

/**
 * From which widths of the map on more names are written, in pixels, and how narrow the map may be of the circles that
 * are one where they crowd. The container queries of globals.css.
 */
export const STEPS = {
  narrow: { names: 288, crowded: 288 },
  phone: { names: 328, crowded: 288 },
  middle: { names: 560, crowded: 560 },
  tablet: { names: 700, crowded: 560 },
  wide: { names: 860, crowded: 860 },
} as const;
export type Step = keyof typeof STEPS;

/** A circle, at the steps at which it stands by itself or with the same neighbours, and how its name is written at each. */
export interface Spot {
  key: string;
  cluster: Cluster;
  name: string;
  written: [Step, WrittenName | null][];
}

/** Maps asked for lately: where names find room takes time, and most readers see the same map. */
const kept = new Map<string, Spot[]>();
const KEPT = 50;

/**
 * @param ratio the map is as high as so many widths @param near what is said of a circle's neighbours behind its name
 * @returns the largest first, so that smaller ones lie above
 */
export function spotsOf(circles: readonly Circle[], ratio: number, locale: DateLocale, near: string): Spot[] {
  const key = JSON.stringify([locale, ratio, circles]);
  const known = kept.get(key);
  if (known) return known;
  const spots = writtenSpots(circles, ratio, locale, near);
  if (kept.size >= KEPT) kept.delete(kept.keys().next().value as string);
  kept.set(key, spots);
  return spots;
}

function writtenSpots(circles: readonly Circle[], ratio: number, locale: DateLocale, near: string): Spot[] {
  const spots = new Map<string, Spot>();
  for (const step of Object.keys(STEPS) as Step[]) {
    const { names, crowded } = STEPS[step];
    const clusters = clustersOf(circles, { width: crowded, height: crowded * ratio });
    const named = clusters.map((one) => ({
      ...{ ...one, name: shortName(one, locale) },
      badge: numberIn(one),
      ...(one.others.length > 0 && { near }),
    }));
    const written = labelNames(named, { width: names, height: names * ratio });
    for (const [index, { name: place, badge: _, near, ...cluster }] of named.entries()) {
      const name = near ? withNear(place, near) : place;
      const key = [cluster, ...cluster.others].map(({ of }) => of.id).join(' ');
      const spot = spots.get(key) ?? { key, cluster, name, written: [] };
      spots.set(key, { ...spot, written: [...spot.written, [step, written[index] ?? null]] });
    }
  }
  const place = ({ cluster }: Spot) => circles.findIndex(({ of }) => of.id === cluster.of.id);
  // those that are alike as the table has them
  return [...spots.values()].sort(
    (a, b) => meetingsIn(b.cluster) - meetingsIn(a.cluster) || place(a) - place(b),
  );
}

/** What a place is called on the map: its city, else its country. */
export function shortName({ of: { place } }: Circle, locale: DateLocale): string {
  const one = place.city ?? place.country;
  return one ? nameIn(locale, one) : '';
}
