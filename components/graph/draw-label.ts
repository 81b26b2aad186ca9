import type { Settings } from 'sigma/settings';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import { BoxGrid } from './box-grid';
import { type Box, labelPlaces } from './label-places';
import type { Palette } from './looks';

type Labelled = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'> & { urgent?: boolean };
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
  /** From this radius on a name may lie on the nodes of others, if on no name. */
  large: number;
}

/** A name that is to be drawn. */
interface Wanted {
  node: Labelled;
  /** Of its letters, in pixels. */
  size: number;
}

/**
 * Draws names beside their nodes on a rim of paper, those of the larger nodes first, where they lie on no other name
 * and no other node. sigma asks for one name after the other; they are drawn together, at the end of the picture.
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
   * Draws the names of one picture.
   * @param blocked whether something that is no name is in the way @returns where they stand
   */
  draw(context: CanvasRenderingContext2D, canvas: Canvas, blocked: (box: Box) => boolean): BoxGrid {
    const names = new BoxGrid();
    for (const wanted of this.#wanted.sort(byWeight)) {
      const box = place(wanted, this.#widthOf(context, wanted), canvas, names, blocked);
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

const byWeight = ({ node: a }: Wanted, { node: b }: Wanted) =>
  Number(b.highlighted ?? false) - Number(a.highlighted ?? false) || b.size - a.size;

/** The first free place; for a large or an urgent one a place on no other name; for a highlighted one any place. */
function place(
  { node, size }: Wanted,
  width: number,
  canvas: Canvas,
  names: BoxGrid,
  blocked: (box: Box) => boolean,
): Box | undefined {
  const within = ({ left, right, top, bottom }: Box) =>
    left >= 0 && right <= canvas.width && top >= 0 && bottom <= canvas.height;
  const ringed = { ...node, size: node.size + (node.highlighted ? RING : 0) };
  const possible = labelPlaces(ringed, width, size).filter(within);
  const unnamed = possible.filter((box) => !names.meets(box));
  const free = unnamed.find((box) => !blocked(box));
  const urgent = node.urgent || node.size >= canvas.large ? unnamed[0] : undefined;
  return free ?? urgent ?? (node.highlighted ? possible[0] : undefined);
}

function write(
  context: CanvasRenderingContext2D,
  { node, size }: Wanted,
  box: Box,
  { paper, ink }: Palette,
): void {
  context.font = fontOf(node, size);
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = paper;
  context.fillStyle = ink;
  const baseline = (box.top + box.bottom) / 2 + size / 3;
  context.strokeText(node.label ?? '', box.left, baseline);
  context.fillText(node.label ?? '', box.left, baseline);
}
