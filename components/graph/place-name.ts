import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import {
  type Box,
  GAP,
  GAPS,
  isOn,
  labelPlaces,
  OFF_DISCS,
  OFF_RIMS,
  offFor,
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

/** Whether other names leave a box free. */
export type IsFree = (box: Box) => boolean;

/**
 * Where nobody can take a name for another node's: the free place, farther from others than from its own node, that fewest
 * of its node's ties cross. A small node's name keeps farther off, and comes no nearer.
 */
export function plainPlace(
  wanted: Wanted,
  canvas: Canvas,
  isFree: IsFree,
  inTheWay: InTheWay,
): Box | undefined {
  const { node } = wanted;
  const off = (gap: number, room: Room) => () =>
    placesOn(canvas, wanted, gap).filter(
      (box) => isFree(box) && inTheWay.things(widened(box, room), node.key ?? '') === 0,
    );
  const nearer = node.urgent || node.size >= canvas.large ? GAPS : [];
  return bestOf(
    firstOf(off(GAP, OFF_DISCS), ...nearer.map((gap) => off(gap, offFor(gap)))),
    wanted,
    inTheWay,
  );
}

/**
 * The least bad place, for a name that is not to be missed and has neither a plain one nor one that a line leads to: in a crowd
 * near the rims of others or over smaller nodes; of an urgent one on no other name; of a highlighted one any.
 */
export function leastBadPlace(
  wanted: Wanted,
  canvas: Canvas,
  isFree: IsFree,
  inTheWay: InTheWay,
): Box | undefined {
  const { node } = wanted;
  const id = node.key ?? '';
  const possible = placesOn(canvas, wanted, GAP);
  const free = possible.filter(isFree);
  const missed = isMissed(wanted, canvas);
  // where there is room for a line no name is read as another's
  const near = missed && (canvas.crowded || node.urgent);
  const choice = firstOf(
    () => (near ? free.filter((box) => inTheWay.things(widened(box, OFF_RIMS), id) === 0) : []),
    () => (missed && canvas.crowded ? free.filter((box) => inTheWay.largest(box, id) < node.size) : []),
    () => (node.urgent ? free : []),
    () => (node.highlighted ? possible : []),
  );
  return bestOf(choice, wanted, inTheWay);
}

/** Where a name is plainly its own node's, whatever other names are there. */
export const clearPlaces = (wanted: Wanted, canvas: Canvas, inTheWay: InTheWay): Box[] =>
  GAPS.flatMap((gap) =>
    placesOn(canvas, wanted, gap).filter(
      (box) => inTheWay.things(widened(box, offFor(gap)), wanted.node.key ?? '') === 0,
    ),
  );

function bestOf(boxes: readonly Box[], { node: { key = '' } }: Wanted, inTheWay: InTheWay): Box | undefined {
  return boxes
    .map((box) => ({ box, things: inTheWay.things(box, key), ties: inTheWay.ties(box, key) }))
    .sort((a, b) => a.things - b.things || a.ties - b.ties)[0]?.box;
}

const placesOn = (canvas: Canvas, { node, size, width }: Wanted, gap: number): Box[] =>
  labelPlaces({ ...node, size: node.size + (node.highlighted ? RING : 0) }, width, size, gap).filter((box) =>
    isOn(canvas, box),
  );

/** From a radius so many times that of a large node's on a name is not to be missed. */
const LARGEST = 1.3;

/** Whether a name is to be written wherever it can be. */
export const isMissed = ({ node }: Wanted, { large, crowded }: Canvas): boolean =>
  node.urgent === true || node.size >= large * (crowded ? 1 : LARGEST);

/** The first of some lists that is not empty. */
const firstOf = <T>(...lists: (() => T[])[]): T[] => {
  for (const list of lists) {
    const found = list();
    if (found.length > 0) return found;
  }
  return [];
};
