import type { Settings } from 'sigma/settings';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import { BoxGrid } from './box-grid';
import {
  type Box,
  FAR_GAP,
  labelPlaces,
  OFF_DISCS,
  OFF_DISCS_LEAST,
  OFF_NAMES,
  OFF_RIMS,
  type Room,
  widened,
} from './label-places';
import type { Palette } from './looks';

type Labelled = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'> & {
  /** Its id. */
  key?: string;
  urgent?: boolean;
  alone?: boolean;
};
type Drawer = (
  context: CanvasRenderingContext2D,
  node: Labelled,
  settings: Pick<Settings, 'labelSize'>,
) => void;

/** The family that labels are drawn in; it has to be loaded before the first one (`document.fonts.load`). */
export const LABEL_FONT = '"Noto Sans Bengali Variable", sans-serif';

/** How far the ring of a highlighted node reaches over its rim. */
const RING = 3.5;

/** What names are drawn on, in pixels. */
interface Canvas {
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
interface Wanted {
  node: Labelled;
  /** Of its letters, in pixels. */
  size: number;
}

/**
 * Draws names beside their nodes on a rim of paper, those of the larger nodes first, where they keep clear of other names
 * and of other nodes. sigma asks for one name after the other; they are drawn together, at the end of the picture.
 */
export class LabelDrawer {
  #wanted: Wanted[] = [];
  readonly #widths = new Map<string, number>();
  readonly #palette: () => Palette;

  constructor(palette: () => Palette) {
    this.#palette = palette;
  }

  readonly label: Drawer = (_, node, { labelSize }) => {
    this.#wanted.push({ node, size: labelSize });
  };

  /** A ring of ink around the node that the pointer is on or that is chosen. */
  readonly hover: Drawer = (context, node) => {
    context.beginPath();
    context.arc(node.x, node.y, node.size + 2.5, 0, Math.PI * 2);
    context.lineWidth = 1.5;
    context.strokeStyle = this.#palette().ink;
    context.stroke();
  };

  /**
   * Draws the names of one picture. @returns where they stand
   */
  draw(context: CanvasRenderingContext2D, canvas: Canvas, inTheWay: InTheWay): BoxGrid {
    const names = new BoxGrid();
    for (const wanted of this.#wanted.sort(byImportance)) {
      const box = place(wanted, this.#widthOf(context, wanted), canvas, names, inTheWay);
      if (!box) continue;
      names.add(box);
      write(context, wanted, box, this.#palette());
    }
    this.#wanted = [];
    return names;
  }

  /** Measured once a name: shaping Bengali anew for each picture would be felt while the reader pans. */
  #widthOf(context: CanvasRenderingContext2D, { node, size }: Wanted): number {
    const font = fontOf(node, size);
    const key = `${font} ${node.label}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    context.font = font;
    const { width } = context.measureText(node.label ?? '');
    this.#widths.set(key, width);
    return width;
  }
}

const fontOf = (node: Labelled, size: number) => `${node.highlighted ? 600 : 400} ${size}px ${LABEL_FONT}`;

/** What is highlighted first, then what has to be read, then the larger nodes' names; of those tied to nobody the last. */
export const byImportance = ({ node: a }: Wanted, { node: b }: Wanted) =>
  Number(b.highlighted ?? false) - Number(a.highlighted ?? false) ||
  Number(b.urgent ?? false) - Number(a.urgent ?? false) ||
  Number(a.alone ?? false) - Number(b.alone ?? false) ||
  b.size - a.size;

/**
 * The free place that fewest of its node's ties cross; else one nearer to others, which a small node's name alone may
 * not have; for an urgent one, or a large one over smaller nodes, else the place on no other name that the smallest
 * nodes lie in; for a highlighted one any place.
 */
export function place(
  { node, size }: Wanted,
  width: number,
  canvas: Canvas,
  names: Pick<BoxGrid, 'meets'>,
  inTheWay: InTheWay,
): Box | undefined {
  const within = ({ left, right, top, bottom }: Box) =>
    left >= 0 && right <= canvas.width && top >= 0 && bottom <= canvas.height;
  const ringed = { ...node, size: node.size + (node.highlighted ? RING : 0) };
  const id = node.key ?? '';
  const possible = labelPlaces(ringed, width, size).filter(within);
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
          () => off(free(labelPlaces(ringed, width, size, FAR_GAP).filter(within)), OFF_DISCS_LEAST),
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

/** Of its own radius, so large a disc at most may lie under a large node's name where nothing else is free. */
const MUCH = 0.7;

/** The first of some lists that is not empty. */
const firstOf = <T>(...lists: (() => T[])[]): T[] => {
  for (const list of lists) {
    const found = list();
    if (found.length > 0) return found;
  }
  return [];
};

function write(
  context: CanvasRenderingContext2D,
  { node, size }: Wanted,
  box: Box,
  { paper, ink }: Palette,
): void {
  context.font = fontOf(node, size);
  context.lineJoin = 'round';
  context.lineWidth = 5;
  context.strokeStyle = paper;
  context.fillStyle = ink;
  const baseline = (box.top + box.bottom) / 2 + size / 3;
  context.strokeText(node.label ?? '', box.left, baseline);
  context.fillText(node.label ?? '', box.left, baseline);
}
