import type { DateLocale } from '@/lib/time/display';
import type { Circle } from './circles';
import { type Cluster, clustersOf, numberIn } from './clusters';
import { LARGEST, labelNames, type WrittenName } from './labels';
import type { Room } from './near-enough';
import { type SeveralWords, severalName } from './several-name';
import { shortName } from './short-name';

/** A circle of a picture, what it is called, and how that is written; null where there is no room. */
export interface Arranged {
  cluster: Cluster;
  name: string;
  written: WrittenName | null;
}

/** How many times as far as a thumb asks for circles take others in: farther only where they crowd too much to be parted and named. */
const REACHES = [1, 1.25, 1.5, 2, 3, 5, 8, Number.POSITIVE_INFINITY];

/**
 * A picture's circles and names: none lies on another, the middle of each is its own with a thumb's room, and each of the `LARGEST` has its name.
 * @param circles most meetings first @param crowded the picture's pixels where circles stand nearest, for which they are moved @param named where names have least room @param upTo how wide it is at most
 */
export function arranged(
  circles: readonly Circle[],
  crowded: Room,
  named: Room,
  locale: DateLocale,
  words: SeveralWords,
  upTo = named.width,
): Arranged[] {
  let first: Arranged[] | undefined;
  for (const reach of REACHES) {
    const clusters = clustersOf(circles, crowded, reach);
    if (!clusters) continue;
    const one = withNames(clusters, named, upTo, locale, words);
    if (largestOf(one).every(({ written }) => written)) return one;
    first ??= one;
  }
  // a name that is too long for the picture is no reason to gather all
  return first ?? [];
}

const largestOf = (all: readonly Arranged[]): Arranged[] =>
  all.toSorted((a, b) => b.cluster.size - a.cluster.size).slice(0, LARGEST);

function withNames(
  clusters: readonly Cluster[],
  room: Room,
  upTo: number,
  locale: DateLocale,
  words: SeveralWords,
): Arranged[] {
  const named = clusters.map((cluster) => {
    const several = cluster.others.length > 0 ? severalName(cluster, words, locale) : undefined;
    const name = several?.name ?? shortName(cluster, locale);
    return { ...cluster, name, badge: numberIn(cluster), several };
  });
  const texts = labelNames(named, room, upTo);
  return clusters.map((cluster, index) => ({
    cluster,
    name: named[index]?.name ?? '',
    written: texts[index] ?? null,
  }));
}
