import type { PlaceCount } from '@/graph/queries/meetings-by-place';
import type { MapView, Region } from '@/lib/filter/map-view';
import { REGIONS } from '@/lib/filter/map-view';
import { type Circle, drawPlaces } from './circles';
import { largestCircle } from './markers';

/** WCAG 2.5.8: what is pressed with a thumb has so many pixels of its own, across and down. */
export const APART = 24;

/** A circle with those that stand too near to it to be pressed by themselves; its size is of all their meetings. */
export interface Cluster extends Circle {
  others: Circle[];
}

interface Room {
  width: number;
  height: number;
}

/**
 * The circles of which no two middles are nearer than `APART`, nor lie under another on a narrow map: those with the most meetings stay where they
 * are and take in their neighbours. @param circles most meetings first @param room the picture's pixels
 */
export function clustersOf(circles: readonly Circle[], room: Room): Cluster[] {
  let clusters = circles.map((one): Cluster => ({ ...one, others: [] }));
  // one that has taken in others is larger, and may lie on its neighbour by then
  for (let before = -1; before !== clusters.length; ) {
    before = clusters.length;
    clusters = takenIn(clusters, room);
  }
  return clusters;
}

function takenIn(all: readonly Cluster[], room: Room): Cluster[] {
  const clusters: Cluster[] = [];
  for (const one of all) {
    const near = clusters
      .filter((other) => apart(one, other, room) < leastApart(one, other, room))
      .sort((a, b) => apart(one, a, room) - apart(one, b, room))[0];
    if (!near) {
      clusters.push(one);
      continue;
    }
    const { others, ...itself } = one;
    near.others = [...near.others, itself, ...others];
    // areas are added, not diameters
    near.size = Math.hypot(near.size, one.size);
  }
  return clusters;
}

/** So narrow a map is pressed with a thumb, or seen four times as large. */
const NARROW = 560;

/** On a narrow map across or down, whichever is more: browsers tell targets apart by their boxes. */
function apart(a: Circle, b: Circle, { width, height }: Room): number {
  const [across, down] = [Math.abs(a.x - b.x) * width, Math.abs(a.y - b.y) * height];
  return width < NARROW ? Math.max(across, down) : Math.hypot(across, down);
}

/** The smaller one lies above; on a narrow map it leaves the middle of the larger one free. */
function leastApart(a: Circle, b: Circle, { width }: Room): number {
  const above = width < NARROW ? Math.min(a.size, b.size) * largestCircle(width) : 0;
  return (APART + Math.max(APART, above)) / 2;
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
