import type { DateLocale } from '@/lib/time/display';
import { arranged } from './arranged';
import type { Circle } from './circles';
import { type Cluster, meetingsIn, placesIn } from './clusters';
import type { WrittenName } from './labels';
import { largestCircle } from './markers';
import type { Room } from './near-enough';
import type { SeveralWords } from './several-name';

/**
 * From which widths of the map on more names are written, in pixels, and how narrow the map may be of the circles that
 * are one where they crowd, and how wide it is at most. The container queries of globals.css.
 */
export const STEPS = {
  narrow: { names: 288, crowded: 288, upTo: 328 },
  phone: { names: 328, crowded: 328, upTo: 560 },
  middle: { names: 560, crowded: 560, upTo: 700 },
  tablet: { names: 700, crowded: 560, upTo: 860 },
  wide: { names: 860, crowded: 860, upTo: 1200 },
} as const;
export type Step = keyof typeof STEPS;

/** A circle, at the steps at which it stands by itself or with the same neighbours, and how its name is written at each. */
export interface Spot {
  key: string;
  /** As it is drawn, which no other is. */
  drawn: string;
  cluster: Cluster;
  /** Where it belongs, if that is not within it: from its middle, in parts of the picture's width. */
  aside?: readonly [across: number, down: number] | undefined;
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
    const { names, crowded, upTo } = STEPS[step];
    const [tight, wide] = [crowded, names].map((width) => ({ width, height: width * ratio })) as [Room, Room];
    for (const { cluster, name, written } of arranged(circles, tight, wide, locale, words, upTo)) {
      const key = placesIn(cluster)
        .map(({ id }) => id)
        .join(' ');
      // where others crowd it, it stands elsewhere
      const drawn = [key, cluster.x.toFixed(4), cluster.y.toFixed(4)].join(' ');
      const spot = spots.get(drawn) ?? {
        key,
        drawn,
        cluster,
        aside: asideOf(cluster, tight),
        name,
        written: [],
      };
      spots.set(drawn, { ...spot, written: [...spot.written, [step, written]] });
    }
  }
  const place = ({ cluster }: Spot) => circles.findIndex(({ of }) => of.id === cluster.of.id);
  // those that are alike as the table has them
  return [...spots.values()].sort(
    (a, b) => meetingsIn(b.cluster) - meetingsIn(a.cluster) || place(a) - place(b),
  );
}

function asideOf({ x, y, size, belongs }: Cluster, { width, height }: Room): Spot['aside'] {
  const [across, down] = [belongs.x - x, ((belongs.y - y) * height) / width];
  return Math.hypot(across, down) * width > (size * largestCircle(width)) / 2 ? [across, down] : undefined;
}
