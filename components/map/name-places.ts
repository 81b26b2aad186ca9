import type { Box } from '@/components/graph/label-places';
import { LETTERS } from './name-width';

/** A line of Bengali, signs above and below counted, is so many times as high as its letters are set; of `.map .name`. */
const LINE = 1.4;
/** What stays free between a name and the rim that it stands within. */
const RIM = 2;

/**
 * How a name stands by its circle: from the centre so many diameters and so many pixels, and moved back by so much of its
 * own width and height.
 */
export interface Side {
  diameters: readonly [x: number, y: number];
  pixels: readonly [x: number, y: number];
  own: readonly [x: number, y: number];
}

const side = (diameters: Side['diameters'], pixels: Side['pixels'], own: Side['own']): Side => ({
  ...{ diameters, pixels, own },
});

/** Best first. */
export const SIDES = {
  within: side([0, 0], [0, 0], [0.5, 0.5]),
  right: side([0.5, 0], [2, 0], [0, 0.5]),
  left: side([-0.5, 0], [-2, 0], [1, 0.5]),
  below: side([0, 0.5], [0, -1], [0.5, 0]),
  above: side([0, -0.5], [0, 1], [0.5, 1]),
  // a corner of the name touches the rim at 3-4-5
  'upper-left': side([-0.4, -0.3], [-2, 0], [1, 1]),
  'lower-left': side([-0.4, 0.3], [-2, 0], [1, 0]),
  'lower-right': side([0.4, 0.3], [2, 0], [0, 0]),
  'upper-right': side([0.4, -0.3], [2, 0], [0, 1]),
  // beside, above or below, and pushed along the rim
  'right-highest': side([0.5, 0], [2, 0], [0, 1.2]),
  'right-lowest': side([0.5, 0], [2, 0], [0, -0.2]),
  'left-highest': side([-0.5, 0], [-2, 0], [1, 1.2]),
  'left-lowest': side([-0.5, 0], [-2, 0], [1, -0.2]),
  'right-high': side([0.5, 0], [2, 0], [0, 1]),
  'right-low': side([0.5, 0], [2, 0], [0, 0]),
  'left-high': side([-0.5, 0], [-2, 0], [1, 1]),
  'left-low': side([-0.5, 0], [-2, 0], [1, 0]),
  'right-higher': side([0.5, 0], [2, 0], [0, 0.8]),
  'right-lower': side([0.5, 0], [2, 0], [0, 0.2]),
  'left-higher': side([-0.5, 0], [-2, 0], [1, 0.8]),
  'left-lower': side([-0.5, 0], [-2, 0], [1, 0.2]),
  'below-leftwards': side([0, 0.5], [0, -1], [0.8, 0]),
  'below-rightwards': side([0, 0.5], [0, -1], [0.2, 0]),
  'above-leftwards': side([0, -0.5], [0, 1], [0.8, 1]),
  'above-rightwards': side([0, -0.5], [0, 1], [0.2, 1]),
  // pushed less far, or as far as its end
  'right-upper': side([0.5, 0], [2, 0], [0, 0.65]),
  'right-under': side([0.5, 0], [2, 0], [0, 0.35]),
  'left-upper': side([-0.5, 0], [-2, 0], [1, 0.65]),
  'left-under': side([-0.5, 0], [-2, 0], [1, 0.35]),
  'below-leftmost': side([0, 0.5], [0, -1], [1, 0]),
  'below-rightmost': side([0, 0.5], [0, -1], [0, 0]),
  'above-leftmost': side([0, -0.5], [0, 1], [1, 1]),
  'above-rightmost': side([0, -0.5], [0, 1], [0, 1]),
  'below-left': side([0, 0.5], [0, -1], [0.65, 0]),
  'below-right': side([0, 0.5], [0, -1], [0.35, 0]),
  'above-left': side([0, -0.5], [0, 1], [0.65, 1]),
  'above-right': side([0, -0.5], [0, 1], [0.35, 1]),
  // a corner of the name touches the rim at 4-3-5
  'steep-upper-left': side([-0.3, -0.4], [-1, 0], [1, 1]),
  'steep-lower-left': side([-0.3, 0.4], [-1, 0], [1, 0]),
  'steep-lower-right': side([0.3, 0.4], [1, 0], [0, 0]),
  'steep-upper-right': side([0.3, -0.4], [1, 0], [0, 1]),
} as const;
export type SideName = keyof typeof SIDES;
const ALL = Object.entries(SIDES) as [SideName, Side][];

/**
 * The rectangle of a name on each side of its circle; within it only where it fits.
 * @param node the circle's centre and radius @param width of the written name; all in pixels
 */
export function namePlaces(
  node: { x: number; y: number; size: number },
  width: number,
  lines = 1,
): [SideName, Box][] {
  const height = lines * LETTERS * LINE;
  return ALL.flatMap(([name, { diameters, pixels, own }]) => {
    if (name === 'within' && !fitsWithin(node.size, width, lines)) return [];
    const left = node.x + 2 * node.size * diameters[0] + pixels[0] - own[0] * width;
    const top = node.y + 2 * node.size * diameters[1] + pixels[1] - own[1] * height;
    return [[name, { left, right: left + width, top, bottom: top + height }]];
  });
}

/** What letters themselves fill of a line counts, not the signs that few of them have. */
const fitsWithin = (radius: number, width: number, lines: number): boolean =>
  Math.hypot(width, lines * LETTERS * LINE - (LINE - 1) * LETTERS) / 2 + RIM <= radius;

/** A side as the page's styles say it; `--around` is the diameter of what the name keeps off. @param led where its line ends, in parts of the picture's width */
export function sideStyle({ side, led }: { side: SideName; led?: readonly [number, number] }) {
  const { diameters, pixels, own } = SIDES[side];
  const from = (at: 0 | 1) =>
    `calc(${led ? `${(led[at] * 100).toFixed(2)}cqw` : `var(--around) * ${diameters[at]}`} + ${pixels[at]}px)`;
  const textAlign: 'left' | 'right' | 'center' = own[0] === 0 ? 'left' : own[0] === 1 ? 'right' : 'center';
  const translate = `${-100 * own[0]}% ${-100 * own[1]}%`;
  return { left: from(0), top: from(1), textAlign, translate };
}
