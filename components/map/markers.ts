import { type Box, overlaps } from '@/components/graph/label-places';

/** The diameter of the largest circle on a map so many pixels wide; `--largest` of globals.css. */
export const largestCircle = (width: number): number => Math.min(52, Math.max(24, width * 0.055));

/** How large the number in a circle that stands for several is, in pixels; `.count` of globals.css. */
export const BADGE = { rim: 9, digit: 7, height: 17 };

/** How wide it is; 0 for a circle of one. */
export const badgeWidth = (written = 0): number =>
  written === 0 ? 0 : BADGE.rim + BADGE.digit * String(written).length;

/** A circle's centre and radius, in pixels. */
export interface Disc {
  x: number;
  y: number;
  size: number;
}

/** A circle as it is drawn, with the number in it. */
export interface Marker extends Disc {
  badge: Box | null;
  /** The circle that its name keeps off: as wide as the number at least. */
  around: Disc;
}

/** @param circles centres in parts of the picture, sizes in parts of the largest @param room the picture's pixels */
export function markersOf(
  circles: readonly (Disc & { badge?: number })[],
  room: { width: number; height: number },
): Marker[] {
  const largest = largestCircle(room.width);
  return circles.map((one) => {
    const disc = { x: one.x * room.width, y: one.y * room.height, size: (one.size * largest) / 2 };
    const [half, high] = [badgeWidth(one.badge) / 2, BADGE.height / 2];
    const { x, y } = disc;
    const badge = half > 0 ? { left: x - half, right: x + half, top: y - high, bottom: y + high } : null;
    return { ...disc, badge, around: { ...disc, size: Math.max(disc.size, half) } };
  });
}

/** Letters fill so much less than their line's height, above and below. */
const SLACK = 2;

const inkOf = (name: Box): Box => ({ ...name, top: name.top + SLACK, bottom: name.bottom - SLACK });

/** Whether a name lies on a circle's number. */
export const onNumber = (name: Box, { badge }: Marker): boolean =>
  badge !== null && overlaps(inkOf(name), badge);

/** How many pixels a name is from a circle, or from the number in it where that is nearer; 0 where it lies on one. */
export function farFrom(name: Box, { x, y, size, badge }: Marker): number {
  const ink = inkOf(name);
  const toRim = Math.hypot(beside(ink.left, ink.right, x, x), beside(ink.top, ink.bottom, y, y)) - size;
  if (!badge) return Math.max(0, toRim);
  const across = beside(ink.left, ink.right, badge.left, badge.right);
  const down = beside(ink.top, ink.bottom, badge.top, badge.bottom);
  return Math.max(0, Math.min(toRim, Math.hypot(across, down)));
}

/** What lies between two stretches; 0 where they touch. */
const beside = (from: number, to: number, otherFrom: number, otherTo: number): number =>
  Math.max(0, otherFrom - to, from - otherTo);

/** Whether a rectangle lies on a circle, or nearer to its rim than so many pixels. */
export function liesOn({ left, right, top, bottom }: Box, { x, y, size }: Disc, gap = 0): boolean {
  const across = Math.max(left - x, 0, x - right);
  const down = Math.max(top - y, 0, y - bottom);
  return Math.hypot(across, down) < size + gap;
}
