import type { DateLocale } from '@/lib/time/display';
import type { Circle } from './circles';
import { type Cluster, clustersOf, meetingsIn, numberIn } from './clusters';
import { labelNames, type WrittenName } from './labels';
import { type SeveralWords, severalName } from './several-name';
import { shortName } from './short-name';

/**
 * From which widths of the map on more names are written, in pixels, and how narrow the map may be of the circles that
 * are one where they crowd. The container queries of globals.css.
 */
export const STEPS = {
  narrow: { names: 288, crowded: 288 },
  phone: { names: 328, crowded: 328 },
  middle: { names: 560, crowded: 560 },
  tablet: { names: 700, crowded: 560 },
  wide: { names: 860, crowded: 860 },
} as const;
export type Step = keyof typeof STEPS;

/** A circle, at the steps at which it stands by itself or with the same neighbours, and how its name is written at each. */
export interface Spot {
  key: string;
  /** As it is drawn, which no other is. */
  drawn: string;
  cluster: Cluster;
  name: string;
  written: [Step, WrittenName | null][];
}

/** Maps asked for lately: where names find room takes time, and most readers see the same map. */
const kept = new Map<string, Spot[]>();
const KEPT = 50;

/**
 * @param ratio the map is as high as so many widths @param words what is said of circles of several places
 * @returns the largest first, so that smaller ones lie above
 */
export function spotsOf(
  circles: readonly Circle[],
  ratio: number,
  locale: DateLocale,
  words: SeveralWords,
): Spot[] {
  const key = JSON.stringify([locale, ratio, circles]);
  const known = kept.get(key);
  if (known) return known;
  const spots = writtenSpots(circles, ratio, locale, words);
  if (kept.size >= KEPT) kept.delete(kept.keys().next().value as string);
  kept.set(key, spots);
  return spots;
}

function writtenSpots(
  circles: readonly Circle[],
  ratio: number,
  locale: DateLocale,
  words: SeveralWords,
): Spot[] {
  const spots = new Map<string, Spot>();
  for (const step of Object.keys(STEPS) as Step[]) {
    const { names, crowded } = STEPS[step];
    const clusters = clustersOf(circles, { width: crowded, height: crowded * ratio });
    const named = clusters.map((cluster) => {
      const several = cluster.others.length > 0 ? severalName(cluster, words, locale) : undefined;
      return {
        ...cluster,
        name: several?.name ?? shortName(cluster, locale),
        badge: numberIn(cluster),
        several,
      };
    });
    const texts = labelNames(named, { width: names, height: names * ratio });
    for (const [index, cluster] of clusters.entries()) {
      const key = [cluster, ...cluster.others].map(({ of }) => of.id).join(' ');
      const name = named[index]?.name ?? '';
      // where others crowd it, it may be smaller, reach farther, and have its number beside its middle
      const drawn = [key, cluster.size, cluster.target, ...(cluster.shift ?? [])].join(' ');
      const spot = spots.get(drawn) ?? { key, drawn, cluster, name, written: [] };
      spots.set(drawn, { ...spot, written: [...spot.written, [step, texts[index] ?? null]] });
    }
  }
  const place = ({ cluster }: Spot) => circles.findIndex(({ of }) => of.id === cluster.of.id);
  // those that are alike as the table has them
  return [...spots.values()].sort(
    (a, b) => meetingsIn(b.cluster) - meetingsIn(a.cluster) || place(a) - place(b),
  );
}
