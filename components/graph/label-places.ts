/** A rectangle on the canvas, in its pixels. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Whether two rectangles share more than an edge. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a rectangle lies on a canvas, whole. */
export const isOn = ({ width, height }: { width: number; height: number }, box: Box): boolean =>
  box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;

/** How far to keep off, in pixels: to either side, up and down. */
export interface Room {
  across: number;
  down: number;
}

/** A rectangle with room around it. */
export const widened = ({ left, right, top, bottom }: Box, { across, down }: Room): Box => ({
  left: left - across,
  right: right + across,
  top: top - down,
  bottom: bottom + down,
});

/** Between a node's rim and its name. */
export const GAP = 4;
/** All there may be: a name farther off is still its own where everybody else is farther. */
export const GAPS = [GAP, 2 * GAP, 3 * GAP];
/** Between a name and the discs of others: far more than to its own, so that it is nobody else's, least of all in a line. */
export const OFF_DISCS: Room = { across: 3 * GAP, down: 1.5 * GAP };
/** The least of it, for a name that stands so far from its own rim: still farther from others. */
export const offFor = (gap: number): Room => ({ across: gap + GAP, down: gap + 1 });
/** The last of it, where else the name would lie on a disc: near its rim. */
export const OFF_RIMS: Room = { across: 3, down: 0 };
/** Between two names: two that stand in a line are no one name; a line has room above and below its letters. */
export const OFF_NAMES: Room = { across: 2 * GAP, down: 0 };
/** A line of Bengali, signs above and below counted, is so many times as high as its letters are set. */
const LINE = 1.4;

/**
 * Where a node's name may stand, best first: right of it, left, below, above; aslant; below and above, pushed along the rim.
 * @param node its centre and radius @param width of the written name @param size of its letters @param gap between its
 * rim and the name; all in pixels
 */
export function labelPlaces(
  node: { x: number; y: number; size: number },
  width: number,
  size: number,
  gap = GAP,
): Box[] {
  const high = size * LINE;
  const away = node.size + gap;
  const box = (left: number, top: number): Box => ({ left, right: left + width, top, bottom: top + high });
  const [above, below] = [node.y - away + GAP - high, node.y + away - GAP];
  // a corner of the name touches the rim at 3-4-5
  const [beside, up] = [0.8 * node.size + gap - GAP / 2, 0.6 * node.size + gap - GAP];
  const [left, right] = [node.x - beside - width, node.x + beside];
  return [
    box(node.x + away, node.y - high / 2),
    box(node.x - away - width, node.y - high / 2),
    box(node.x - width / 2, below),
    box(node.x - width / 2, above),
    ...[right, left].flatMap((x) => [box(x, node.y - up - high), box(x, node.y + up)]),
    ...[0.2, 0.8, 0.35, 0.65, 0.1, 0.9].flatMap((part) => [
      box(node.x - part * width, below),
      box(node.x - part * width, above),
    ]),
  ];
}

/** Whether a line between two points lies on a rectangle. */
export function crosses({ left, right, top, bottom }: Box, from: Point, to: Point): boolean {
  let [enters, leaves] = [0, 1];
  for (const [start, way, least, most] of [
    [from.x, to.x - from.x, left, right],
    [from.y, to.y - from.y, top, bottom],
  ] as const) {
    if (way === 0) {
      if (start <= least || start >= most) return false;
      continue;
    }
    const [a, b] = [(least - start) / way, (most - start) / way];
    enters = Math.max(enters, Math.min(a, b));
    leaves = Math.min(leaves, Math.max(a, b));
  }
  return enters < leaves;
}

interface Point {
  x: number;
  y: number;
}
