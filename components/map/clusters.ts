import type { PlaceCount } from '@/graph/queries/meetings-by-place';
import type { MapView, Region } from '@/lib/filter/map-view';
import { REGIONS } from '@/lib/filter/map-view';
import { type Circle, drawPlaces } from './circles';
import { type Gathered, gathered } from './gathered';
import { badgeWidth, largestCircle } from './markers';
import { movedApart, type Point } from './moved-apart';
import type { Room } from './near-enough';

/** A circle with those that stand too near to it to be pressed by themselves; its size is of all their meetings. */
export interface Cluster extends Circle {
  others: Circle[];
  /** Where it would stand, in parts of the picture, if others needed no room beside it. */
  belongs: Point;
}

/**
 * The circles of which each can be seen and pressed by itself, with those that they stand for.
 * @param circles most meetings first @param room the picture's pixels @param reach how many times as far off its middle a circle takes others in
 * @returns null where they find no room
 */
export function clustersOf(circles: readonly Circle[], room: Room, reach = 1): Cluster[] | null {
  const clusters = gathered(circles, room, reach).map((one) => ({
    ...one.of,
    ...one,
    size: sizeOf(one, room),
  }));
  const points = movedApart(
    clusters.map(({ of, others, x, y, size }) => ({
      ...{ x: x * room.width, y: y * room.height, radius: (size * largestCircle(room.width)) / 2 },
      number: badgeWidth(numberIn({ of: of.of, others })) / 2,
    })),
    room,
  );
  return (
    points &&
    clusters.map(({ of, ...one }, index) => {
      const { x, y } = points[index] as Point;
      return { ...one, of: of.of, belongs: { x: one.x, y: one.y }, x: x / room.width, y: y / room.height };
    })
  );
}

/** Areas are added, not diameters; none is higher than the picture. */
const sizeOf = ({ of, others }: Gathered, { width, height }: Room): number =>
  Math.min(Math.hypot(of.size, ...others.map(({ size }) => size)), height / largestCircle(width));

/** How many meetings a cluster's places have. */
export const meetingsIn = ({ of, others }: Pick<Cluster, 'of' | 'others'>): number =>
  others.reduce((sum, one) => sum + one.of.meetings, of.meetings);

/** The number written in a circle that stands for several: of their meetings; 0 for a circle of one place. */
export const numberIn = (cluster: Pick<Cluster, 'of' | 'others'>): number =>
  cluster.others.length > 0 ? meetingsIn(cluster) : 0;

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
