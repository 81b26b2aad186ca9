import { type Box, labelPlaces } from '@/components/graph/label-places';
import { LETTERS } from './name-width';

/** Where a name stands by its circle, best first: the rules of globals.css. */
export const SIDES = [
  'within',
  'right',
  'left',
  'below',
  'above',
  'upper-left',
  'lower-left',
  'lower-right',
  'upper-right',
] as const;
export type Side = (typeof SIDES)[number];

/** Between a circle's rim and a name that stands aslant from it. */
const GAP = 2;
/** What stays free between a name and the rim that it stands within. */
const RIM = 3;

/**
 * The rectangle of a name on each side of its circle; null where the name is too wide to stand within.
 * @param node the circle's centre and radius @param width of the written name; all in pixels
 */
export function namePlaces(
  node: { x: number; y: number; size: number },
  width: number,
): [Side, Box | null][] {
  const { x, y, size } = node;
  const beside = labelPlaces(node, width, LETTERS);
  const high = (beside[0]?.bottom ?? 0) - (beside[0]?.top ?? 0);
  // a corner of the name touches the rim at 3-4-5
  const [away, up] = [0.8 * size + GAP, 0.6 * size];
  const aslant = (left: number, top: number): Box => ({ left, right: left + width, top, bottom: top + high });
  const boxes = [
    Math.hypot(width, high) / 2 + RIM <= size ? aslant(x - width / 2, y - high / 2) : null,
    ...beside,
    aslant(x - away - width, y - up - high),
    aslant(x - away - width, y + up),
    aslant(x + away, y + up),
    aslant(x + away, y - up - high),
  ];
  return SIDES.map((side, index) => [side, boxes[index] ?? null]);
}
