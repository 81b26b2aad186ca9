/** What some nodes take in, as the layout reckons; y grows upwards. */
export type Extent = Record<'x' | 'y', [number, number]>;

/** Whether all of one extent lies in the other; where that is not known, nothing does. */
export const holds = (outer: Extent | null, inner: Extent): boolean =>
  outer !== null &&
  (['x', 'y'] as const).every((axis) => inner[axis][0] >= outer[axis][0] && inner[axis][1] <= outer[axis][1]);

/** The canvas in pixels, and what of it is kept free at its edges. */
export interface Frame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** So much wider or narrower than it is laid out a picture may be drawn: beyond it neighbours no longer look like such. */
const STRETCH = { least: 0.7, most: 2.6 };
/** However little a canvas is, something of it is the picture's. */
const LEAST = 40;

const room = ({ width, height, left, right, top, bottom }: Frame) => ({
  across: Math.max(LEAST, width - left - right),
  down: Math.max(LEAST, height - top - bottom),
});

/** How much wider to draw the layout, which is as wide as it is high, so that it has the shape of the canvas. */
export function stretchFor(frame: Frame): number {
  const { across, down } = room(frame);
  return Math.min(STRETCH.most, Math.max(STRETCH.least, across / down));
}

/** How many pixels a unit of the layout has where all is within the frame's room. */
export function pixelsPerUnit({ x, y }: Extent, frame: Frame): number {
  const { across, down } = room(frame);
  return Math.min(across / Math.max(1, x[1] - x[0]), down / Math.max(1, y[1] - y[0]));
}

/**
 * What the whole canvas has to take in for the nodes to lie in the middle of the frame's room, touching it on two sides. It
 * has the shape of the canvas, so that sigma, without a padding of its own, fits it exactly.
 */
export function framed(extent: Extent, frame: Frame): Extent {
  const { across, down } = room(frame);
  const unit = pixelsPerUnit(extent, frame);
  const middle = ([least, most]: [number, number]) => (least + most) / 2;
  const left = middle(extent.x) - (frame.left + across / 2) / unit;
  const bottom = middle(extent.y) - (frame.height - frame.top - down / 2) / unit;
  return { x: [left, left + frame.width / unit], y: [bottom, bottom + frame.height / unit] };
}
