import { type Box, labelPlaces, overlaps } from '@/components/graph/label-places';

/** Where a name stands beside its circle. */
export const SIDES = ['right', 'left', 'below', 'above'] as const;
export type Side = (typeof SIDES)[number];

/** How large a name's letters are, in pixels. */
export const LETTERS = 13;
/** The widest that a Bengali or a Latin letter with its signs is on average, in parts of that. */
const WIDE = { bengali: 0.78, latin: 0.62 };

/** The diameter of the largest circle on a map so many pixels wide; `--largest` of globals.css. */
export const largestCircle = (width: number): number => Math.min(52, Math.max(24, width * 0.055));

const letters = new Intl.Segmenter('bn', { granularity: 'grapheme' });

/** A name may lie on circles that are smaller than so many parts of its own: the largest are not to stay unnamed. */
export const MINOR = 0.45;

/** How large the number of a circle that stands for several is at most, in pixels. */
const BADGE = { width: 26, height: 18 };

/** What stays free between two names. */
const GAP = 4;

/** How wide a name is at most, in pixels. Nothing measures letters where pages are made, so this is on the safe side. */
export function nameWidth(name: string): number {
  const count = [...letters.segment(name)].length;
  return count * LETTERS * (/\p{Script=Bengali}/u.test(name) ? WIDE.bengali : WIDE.latin);
}

/** A circle with its name, the most important first; centre in parts of the picture, size in parts of the largest. */
export interface Labelled {
  x: number;
  y: number;
  size: number;
  name: string;
  /** It stands for several, and has their number at its upper right. */
  badge?: boolean;
}

/**
 * Which names are written, and on which side of their circles, so that no name lies on another or on a circle of any
 * weight beside its own, and none reaches out of the picture. What holds at this width holds at every larger one: circles part faster than they grow.
 * @param room the picture's pixels @returns a side for each circle, or null where its name stays unwritten
 */
export function labelSides(
  circles: readonly Labelled[],
  room: { width: number; height: number },
): (Side | null)[] {
  const largest = largestCircle(room.width);
  const nodes = circles.map(({ x, y, size }) => ({
    x: x * room.width,
    y: y * room.height,
    size: (size * largest) / 2,
  }));
  const discs = nodes.map(
    ({ x, y, size }): Box => ({ left: x - size, right: x + size, top: y - size, bottom: y + size }),
  );
  const badges = nodes.map(({ x, y }, index): Box | null =>
    circles[index]?.badge ? { left: x, right: x + BADGE.width, top: y - BADGE.height, bottom: y } : null,
  );
  const weighs = (other: number, own: number) => (circles[other]?.size ?? 0) >= own * MINOR;
  const written: Box[] = [];
  return circles.map(({ name, size: own }, index) => {
    const node = nodes[index];
    if (!node) return null;
    const free = ({ left, right, top, bottom }: Box) =>
      left >= 0 && right <= room.width && top >= 0 && bottom <= room.height;
    const boxes = labelPlaces(node, nameWidth(name), LETTERS);
    const at = boxes.findIndex(
      (box) =>
        free(box) &&
        !written.some((other) => overlaps(box, other)) &&
        !badges.some((badge) => badge && overlaps(box, badge)) &&
        !discs.some((disc, other) => other !== index && weighs(other, own) && overlaps(box, disc)),
    );
    const box = boxes[at];
    if (!box) return null;
    written.push({ ...box, left: box.left - GAP, right: box.right + GAP });
    return SIDES[at] ?? null;
  });
}
