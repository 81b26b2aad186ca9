import { BoxGrid } from './box-grid';
import { type Box, OFF_NAMES, overlaps, widened } from './label-places';
import { type Canvas, clearPlaces, type InTheWay, place, type Wanted } from './place-name';

/** A name and where it stands. */
export interface Placed {
  wanted: Wanted;
  box: Box;
}

/** What is highlighted first, then what has to be read, then the larger nodes' names; of those tied to nobody the last. */
export const byImportance = ({ node: a }: Wanted, { node: b }: Wanted) =>
  Number(b.highlighted ?? false) - Number(a.highlighted ?? false) ||
  Number(b.urgent ?? false) - Number(a.urgent ?? false) ||
  Number(a.alone ?? false) - Number(b.alone ?? false) ||
  b.size - a.size;

/**
 * Gives each name its place, the most important ones first. Where a large node's name finds none, one that stands already
 * moves to another place of its own, if it has one as good: nobody loses a name by it.
 */
export function placeNames(all: readonly Wanted[], canvas: Canvas, inTheWay: InTheWay) {
  const placed: Placed[] = [];
  const names = new BoxGrid();
  for (const wanted of all.toSorted(byImportance)) {
    const box =
      place(wanted, canvas, names, inTheWay) ??
      (wanted.node.size >= canvas.large ? madeRoom(wanted, placed, names, canvas, inTheWay) : undefined);
    if (!box) continue;
    names.add(box);
    placed.push({ wanted, box });
  }
  return { placed, names };
}

/** A place off all discs that a single other name stood on, which has moved. */
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
    if (!one || others.length > 0 || one.wanted.node.urgent) continue;
    names.remove(one.box);
    const meets = (there: Box) => overlaps(there, box) || names.meets(there);
    const moved = place(one.wanted, canvas, { meets }, inTheWay);
    const asGood = moved && inTheWay.things(moved, one.wanted.node.key ?? '') === 0;
    names.add(asGood ? moved : one.box);
    if (!asGood) continue;
    one.box = moved;
    return box;
  }
  return undefined;
}
