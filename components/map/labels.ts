import { type Box, overlaps } from '@/components/graph/label-places';
import { namePlaces, type Side } from './name-places';
import { nameWidth } from './name-width';

/** The diameter of the largest circle on a map so many pixels wide; `--largest` of globals.css. */
export const largestCircle = (width: number): number => Math.min(52, Math.max(24, width * 0.055));

/** How large the number of a circle that stands for several is at most, and how far it reaches into it, in pixels. */
const BADGE = { oneDigit: 24, twoDigits: 31, height: 17, sunk: 6 };

/** What stays free between two names, and between a name and a circle that it is not of, so that none is read for another's. */
const GAP = { name: 4, circle: 6 };

/** A circle with its name; centre in parts of the picture, size in parts of the largest. */
export interface Labelled {
  x: number;
  y: number;
  size: number;
  name: string;
  /** It stands for several: how many others, written on its upper rim; none for nought. */
  badge?: number;
}

/**
 * Which names are written, and on which side of their circles: the largest circle's first, so that no name lies on
 * another, on a number or on any circle but its own, and none reaches out of the picture. What holds at this width holds
 * at every larger one: circles part faster than they grow.
 * @param room the picture's pixels @returns a side for each circle, or null where its name stays unwritten
 */
export function labelSides(
  circles: readonly Labelled[],
  room: { width: number; height: number },
): (Side | null)[] {
  const largest = largestCircle(room.width);
  const placed = circles.map(({ x, y, size, name, badge }, index) => {
    const node = { x: x * room.width, y: y * room.height, size: (size * largest) / 2 };
    return { index, name, node, badge: badge ? badgeOf(node, badge) : null };
  });
  const inside = ({ left, right, top, bottom }: Box) =>
    left >= 0 && right <= room.width && top >= 0 && bottom <= room.height;
  const badges = placed.flatMap(({ badge }) => badge ?? []);
  /** Where each name could stand if it were the only one. */
  const open = placed.map(({ index, name, node }) =>
    namePlaces(node, nameWidth(name)).flatMap(([side, box]) => {
      if (!box || !inside(box) || badges.some((badge) => overlaps(box, badge))) return [];
      const gap = side === 'within' ? 0 : GAP.circle;
      const on = placed.some((other) => other.index !== index && liesOn(box, other.node, gap));
      return on
        ? []
        : [{ side, box, around: { ...box, left: box.left - GAP.name, right: box.right + GAP.name } }];
    }),
  );
  const written: Box[] = [];
  const sides: (Side | null)[] = circles.map(() => null);
  const bySize = placed.toSorted((a, b) => b.node.size - a.node.size).map(({ index }) => index);
  for (const [turn, index] of bySize.entries()) {
    const after = bySize.slice(turn + 1).flatMap((other) => open[other] ?? []);
    // of those that are free the one that leaves most room to the names to come
    const takes = ({ around }: { around: Box }) => after.filter(({ box }) => overlaps(around, box)).length;
    const free = (open[index] ?? []).filter(({ box }) => !written.some((one) => overlaps(box, one)));
    const best = free.toSorted((a, b) => takes(a) - takes(b))[0];
    if (!best) continue;
    written.push(best.around);
    sides[index] = best.side;
  }
  return sides;
}

interface Node {
  x: number;
  y: number;
  size: number;
}

/** Whether a rectangle lies on a circle, or nearer to its rim than so many pixels. */
export function liesOn({ left, right, top, bottom }: Box, { x, y, size }: Node, gap = 0): boolean {
  const across = Math.max(left - x, 0, x - right);
  const down = Math.max(top - y, 0, y - bottom);
  return Math.hypot(across, down) < size + gap;
}

/** On the upper rim. */
function badgeOf({ x, y, size }: Node, number: number): Box {
  const half = (number > 9 ? BADGE.twoDigits : BADGE.oneDigit) / 2;
  const bottom = y - size + BADGE.sunk;
  return { left: x - half, right: x + half, top: bottom - BADGE.height, bottom };
}
