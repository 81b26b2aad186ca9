import type { MapView, Region } from '@/lib/filter/map-view';
import { REGIONS } from '@/lib/filter/map-view';
import { type Circle, drawPlaces } from './circles';

/** WCAG 2.5.8: what is pressed with a thumb is so far apart, in pixels. */
export const APART = 24;

/** A circle with those that stand too near to it to be pressed by themselves; its size is of all their meetings. */
export interface Cluster extends Circle {
  others: Circle[];
}

/**
 * The circles of which no two middles are nearer than `APART`: those with the most meetings stay where they are and take
 * in their neighbours. @param circles most meetings first @param room the picture's pixels
 */
export function clustersOf(circles: readonly Circle[], room: { width: number; height: number }): Cluster[] {
  const clusters: Cluster[] = [];
  for (const one of circles) {
    const apart = ({ x, y }: Circle) => Math.hypot((x - one.x) * room.width, (y - one.y) * room.height);
    const near = clusters.filter((cluster) => apart(cluster) < APART).sort((a, b) => apart(a) - apart(b))[0];
    if (!near) {
      clusters.push({ ...one, others: [] });
      continue;
    }
    near.others.push(one);
    // areas are added, not diameters
    near.size = Math.hypot(near.size, one.size);
    near.ring &&= one.ring;
  }
  return clusters;
}

/** How many meetings a cluster's places have. */
export const meetingsIn = ({ of, others }: Cluster): number =>
  others.reduce((sum, one) => sum + one.of.meetings, of.meetings);

/** The part of the world that shows most of a cluster's places; null where a part is seen already, or none has them. */
export function regionFor({ of, others }: Cluster, { region }: MapView): Region | null {
  if (region !== 'world') return null;
  const places = [of, ...others.map((one) => one.of)];
  const shown = (part: Region) => drawPlaces(places, part).circles.length;
  const [, ...parts] = REGIONS;
  const best = parts.reduce((one, part) => (shown(part) > shown(one) ? part : one));
  return shown(best) > 0 ? best : null;
}
