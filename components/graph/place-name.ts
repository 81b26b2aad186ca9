import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import type { BoxGrid } from './box-grid';
import {
  type Box,
  FAR_GAP,
  GAP,
  isOn,
  labelPlaces,
  OFF_DISCS,
  OFF_DISCS_LEAST,
  OFF_NAMES,
  OFF_RIMS,
  type Room,
  widened,
} from './label-places';

export type Labelled = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'> & {
  /** Its id. */
  key?: string;
  urgent?: boolean;
  alone?: boolean;
};
/** How far the ring of a highlighted node reaches over its rim. */
const RING = 3.5;

/** What names are drawn on, in pixels. */
export interface Canvas {
  width: number;
  height: number;
  /** From this radius on a name may come nearer to the nodes of others, and lie on smaller ones, if on no name. */
  large: number;
  crowded: boolean;
}

/** What is in a name's way on a box of the canvas, its own node aside. */
export interface InTheWay {
  /** How large the nodes and other things are that touch it and are no names, as the radius of a disc. */
  things: (box: Box, id: string) => number;
  /** The radius of the largest of them. */
  largest: (box: Box, id: string) => number;
  /** How thick its node's own ties are together that cross the box. */
  ties: (box: Box, id: string) => number;
}

/** A name that is to be drawn. */
export interface Wanted {
  node: Labelled;
  /** Of its letters, in pixels. */
  size: number;
  /** Of the written name, in pixels. */
  width: number;
}

/**
 * The free place that fewest of its node's ties cross; else one nearer to others, which a small node's name alone may
 * not have; for an urgent one, or a large one over smaller nodes, else the place on no other name that the smallest
 * nodes lie in; for a highlighted one any place.
 */
export function place(
  { node, size, width }: Wanted,
  canvas: Canvas,
  names: Pick<BoxGrid, 'meets'>,
  inTheWay: InTheWay,
): Box | undefined {
  const id = node.key ?? '';
  const at = (gap: number) => placesOn(canvas, { node, size, width }, gap);
  const possible = at(GAP);
  const free = (boxes: Box[]) => boxes.filter((box) => !names.meets(widened(box, OFF_NAMES)));
  const off = (boxes: Box[], room: Room) =>
    boxes.filter((box) => inTheWay.things(widened(box, room), id) === 0);
  const unnamed = free(possible);
  const wanted = node.urgent || node.size >= canvas.large;
  const smaller = node.size * (canvas.crowded ? 1 : MUCH);
  const choice = firstOf(
    () => off(unnamed, OFF_DISCS),
    ...(wanted
      ? [
          () => off(unnamed, OFF_DISCS_LEAST),
          () => off(free(at(FAR_GAP)), OFF_DISCS_LEAST),
          () => off(unnamed, OFF_RIMS),
          // a large node's name may lie on what is much smaller than the node, in a crowd on all that is smaller
          () => unnamed.filter((box) => inTheWay.largest(box, id) < smaller),
        ]
      : []),
    () => (node.urgent ? unnamed : []),
    () => (node.highlighted ? possible : []),
  );
  return choice
    .map((box) => ({ box, things: inTheWay.things(box, id), ties: inTheWay.ties(box, id) }))
    .sort((a, b) => a.things - b.things || a.ties - b.ties)[0]?.box;
}

/** Where a name lies on no disc, whatever other names are there. */
export const clearPlaces = (wanted: Wanted, canvas: Canvas, inTheWay: InTheWay): Box[] =>
  [GAP, FAR_GAP]
    .flatMap((gap) => placesOn(canvas, wanted, gap))
    .filter((box) => inTheWay.things(widened(box, OFF_RIMS), wanted.node.key ?? '') === 0);

const placesOn = (canvas: Canvas, { node, size, width }: Wanted, gap: number): Box[] =>
  labelPlaces({ ...node, size: node.size + (node.highlighted ? RING : 0) }, width, size, gap).filter((box) =>
    isOn(canvas, box),
  );

/** Of its own radius, so large a disc at most may lie under a large node's name where nothing else is free. */
const MUCH = 0.8;

/** The first of some lists that is not empty. */
const firstOf = <T>(...lists: (() => T[])[]): T[] => {
  for (const list of lists) {
    const found = list();
    if (found.length > 0) return found;
  }
  return [];
};
