import type { PlaceCount } from '@/graph/queries/meetings-by-place';
import type { MapView, Region } from '@/lib/filter/map-view';
import { REGIONS } from '@/lib/filter/map-view';
import { type Circle, drawPlaces } from './circles';
import { freeTargets } from './free-target';
import { gathered } from './gathered';
import { BADGE, badgeWidth, largestCircle } from './markers';
import { APART, apart, isNarrow, type Room } from './near-enough';
import { numbersApart, type Shift } from './numbers-apart';

/** A circle with those that stand too near to it to be pressed by themselves; its size is of all their meetings. */
export interface Cluster extends Circle {
  others: Circle[];
  /** How wide what is pressed has to be at least, in pixels, where others lie over it. */
  target?: number;
  /** Where its number would lie over another's: how far off its middle it stands. */
  shift?: Shift;
}

/** The circles of which each can be pressed by itself, with those that they stand for. @param circles most meetings first @param room the picture's pixels */
export function clustersOf(circles: readonly Circle[], room: Room): Cluster[] {
  const clusters = gathered(circles, room).map(({ of, others }) => ({
    ...of,
    others,
    // areas are added, not diameters
    size: Math.hypot(of.size, ...others.map(({ size }) => size)),
  }));
  return withNumbersApart(isNarrow(room) ? pressable(offMiddles(clusters, room), room) : clusters, room);
}

/** All as much smaller as leaves the middle of a larger one free, for the smaller lies above it. */
function offMiddles(clusters: readonly Cluster[], room: Room): Cluster[] {
  const largest = largestCircle(room.width);
  const pairs = clusters.flatMap((one, index) =>
    clusters.slice(index + 1).map((other) => {
      const free = Math.max(APART, 2 * apart(one, other, room) - APART);
      return free / (Math.min(one.size, other.size) * largest);
    }),
  );
  const smaller = Math.min(1, ...pairs);
  return clusters.map((one) => ({ ...one, size: one.size * smaller }));
}

/** Each with a target that is not covered; those with fewer meetings lie above, and of as many those that come later. */
function pressable(clusters: readonly Cluster[], { width, height }: Room): Cluster[] {
  const largest = largestCircle(width);
  const lowestFirst = clusters.toSorted((a, b) => meetingsIn(b) - meetingsIn(a));
  const targets = freeTargets(
    lowestFirst.map(({ x, y, size }) => ({
      x: x * width,
      y: y * height,
      width: Math.max(APART, size * largest),
    })),
  );
  const wider = new Map(lowestFirst.map((one, index) => [one, targets[index]?.width ?? 0]));
  return clusters.map((one) => {
    const target = wider.get(one) ?? 0;
    return target > Math.max(APART, one.size * largest) ? { ...one, target } : one;
  });
}

function withNumbersApart(clusters: readonly Cluster[], { width, height }: Room): Cluster[] {
  const boxes = clusters.map((one) => ({
    ...{ x: one.x * width, y: one.y * height },
    ...{ width: badgeWidth(numberIn(one)), height: BADGE.height },
  }));
  const shifts = numbersApart(boxes);
  return clusters.map((one, index) => {
    const shift = shifts[index];
    return shift?.some((by) => by !== 0) ? { ...one, shift } : one;
  });
}

/** How many meetings a cluster's places have. */
export const meetingsIn = ({ of, others }: Cluster): number =>
  others.reduce((sum, one) => sum + one.of.meetings, of.meetings);

/** The number written in a circle that stands for several: of their meetings; 0 for a circle of one place. */
export const numberIn = (cluster: Cluster): number => (cluster.others.length > 0 ? meetingsIn(cluster) : 0);

/** The places that a cluster stands for, the one with the most meetings first. */
export const placesIn = ({ of, others }: Cluster): PlaceCount[] => [of, ...others.map((one) => one.of)];

/** How a cluster is painted: of cities, of countries alone of which no city is told, or of both. */
export type Paint = 'disc' | 'ring' | 'mixed';

export function paintOf({ ring, others }: Cluster): Paint {
  const rings = [ring, ...others.map((one) => one.ring)].filter(Boolean).length;
  return rings === 0 ? 'disc' : rings > others.length ? 'ring' : 'mixed';
}

/** The part of the world that shows most of these places; null where a part is seen already, or none has them. */
export function regionFor(places: readonly PlaceCount[], { region }: Pick<MapView, 'region'>): Region | null {
  if (region !== 'world') return null;
  const shown = (part: Region) => drawPlaces(places, part).circles.length;
  const [, ...parts] = REGIONS;
  const best = parts.reduce((one, part) => (shown(part) > shown(one) ? part : one));
  return shown(best) > 0 ? best : null;
}
