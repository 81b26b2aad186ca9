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
 * Where a node's name may stand, best first: right of it, left, below, above.
 * @param node its centre and radius @param width of the written name @param size of its letters; all in pixels
 */
export function labelPlaces(
  node: { x: number; y: number; size: number },
  width: number,
  size: number,
): Box[] {
  const half = (size * LINE) / 2;
  const away = node.size + GAP;
  const beside = (left: number) => ({ left, right: left + width, top: node.y - half, bottom: node.y + half });
  const centred = (top: number) => ({
    left: node.x - width / 2,
    right: node.x + width / 2,
    top,
    bottom: top + 2 * half,
  });
  return [
    beside(node.x + away),
    beside(node.x - away - width),
    centred(node.y + node.size),
    centred(node.y - node.size - 2 * half),
  ];
}
