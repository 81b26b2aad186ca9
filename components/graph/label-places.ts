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

/** Between a node's rim and its name. */
const GAP = 4;
/** A line of Bengali, signs above and below counted, is so many times as high as its letters are set. */
const LINE = 1.4;

/**
 * Where a node's name may stand, best first: right of it, left, below, above; aslant; below and above, pushed along the rim.
 * @param node its centre and radius @param width of the written name @param size of its letters; all in pixels
 */
export function labelPlaces(
  node: { x: number; y: number; size: number },
  width: number,
  size: number,
): Box[] {
  const high = size * LINE;
  const away = node.size + GAP;
  const box = (left: number, top: number): Box => ({ left, right: left + width, top, bottom: top + high });
  const [above, below] = [node.y - node.size - high, node.y + node.size];
  // a corner of the name touches the rim at 3-4-5
  const [beside, up] = [0.8 * node.size + GAP / 2, 0.6 * node.size];
  const [left, right] = [node.x - beside - width, node.x + beside];
  return [
    box(node.x + away, node.y - high / 2),
    box(node.x - away - width, node.y - high / 2),
    box(node.x - width / 2, below),
    box(node.x - width / 2, above),
    ...[right, left].flatMap((x) => [box(x, node.y - up - high), box(x, node.y + up)]),
    ...[0.2, 0.8].flatMap((part) => [box(node.x - part * width, below), box(node.x - part * width, above)]),
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
