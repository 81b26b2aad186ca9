import { BoxGrid } from './box-grid';
import { type Box, OFF_NAMES, overlaps, widened } from './label-places';
import { farPlace, lineTo, type NameLine, piecesOf } from './place-far';
import {
  type Canvas,
  clearPlaces,
  type InTheWay,
  isMissed,
  leastBadPlace,
  plainPlace,
  type Wanted,
} from './place-name';

/** A name and where it stands. */
export interface Placed {
  wanted: Wanted;
  box: Box;
  /** What leads there, where it stands far off. */
  line: NameLine | null;
}

/** What is highlighted first, then what has to be read, then the larger nodes' names; of those tied to nobody the last. */
export const byImportance = ({ node: a }: Wanted, { node: b }: Wanted) =>
  Number(b.highlighted ?? false) - Number(a.highlighted ?? false) ||
  Number(b.urgent ?? false) - Number(a.urgent ?? false) ||
  Number(a.alone ?? false) - Number(b.alone ?? false) ||
  b.size - a.size;

/**
 * Gives each name its place, the most important ones first. Where a large node's name finds none that is plainly its own, one
 * that stands already moves to another such place, if it has one: nobody loses a name by it. One of the largest may stand
 * farther off, with a line that leads there.
 */
export function placeNames(all: readonly Wanted[], canvas: Canvas, inTheWay: InTheWay) {
  const placed: Placed[] = [];
  const names = new BoxGrid();
  const isFree = (box: Box) => !names.meets(widened(box, OFF_NAMES));
  for (const wanted of all.toSorted(byImportance)) {
    const box =
      plainPlace(wanted, canvas, isFree, inTheWay) ??
      (wanted.node.size >= canvas.large ? madeRoom(wanted, placed, names, canvas, inTheWay) : undefined) ??
      (!canvas.crowded && isMissed(wanted, canvas)
        ? farPlace(wanted, canvas, isFree, inTheWay)
        : undefined) ??
      leastBadPlace(wanted, canvas, isFree, inTheWay);
    if (!box) continue;
    const line = lineTo(wanted.node, box);
    for (const taken of [box, ...piecesOf(line)]) names.add(taken);
    placed.push({ wanted, box, line });
  }
  return { placed, names };
}

/** A plain place that a single other name stood on, which has moved. */
function madeRoom(
  wanted: Wanted,
  placed: readonly Placed[],
  names: BoxGrid,
  canvas: Canvas,
  inTheWay: InTheWay,
): Box | undefined {
  for (const box of clearPlaces(wanted, canvas, inTheWay)) {
    const around = widened(box, OFF_NAMES);
    const [one, ...others] = placed.filter((other) => overlaps(around, other.box));
    if (!one || others.length > 0 || one.wanted.node.urgent || one.line) continue;
    names.remove(one.box);
    const isFree = (there: Box) => {
      const room = widened(there, OFF_NAMES);
      return !overlaps(room, box) && !names.meets(room);
    };
    const moved = plainPlace(one.wanted, canvas, isFree, inTheWay);
    names.add(moved ?? one.box);
    if (!moved) continue;
    one.box = moved;
    return box;
  }
  return undefined;
}
