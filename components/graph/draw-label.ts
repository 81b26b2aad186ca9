import type { Settings } from 'sigma/settings';
import type { BoxGrid } from './box-grid';
import type { Box } from './label-places';
import type { Palette } from './palette';
import type { NameLine } from './place-far';
import type { Canvas, InTheWay, Labelled, Wanted } from './place-name';
import { placeNames } from './place-names';

type Drawer = (
  context: CanvasRenderingContext2D,
  node: Labelled,
  settings: Pick<Settings, 'labelSize'>,
) => void;

/** The family that labels are drawn in; it has to be loaded before the first one (`document.fonts.load`). */
export const LABEL_FONT = '"Noto Sans Bengali Variable", sans-serif';

/**
 * Draws names beside their nodes on a rim of paper, those of the larger nodes first, where they keep clear of other names
 * and of other nodes. sigma asks for one name after the other; they are drawn together, at the end of the picture.
 */
export class LabelDrawer {
  #wanted: Omit<Wanted, 'width'>[] = [];
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
    drawRing(context, this.#palette(), node);
  };

  /**
   * Draws the names of one picture. @returns where they stand
   */
  draw(context: CanvasRenderingContext2D, canvas: Canvas, inTheWay: InTheWay): BoxGrid {
    const all = this.#wanted.map((one) => ({ ...one, width: this.#widthOf(context, one) }));
    const { placed, names } = placeNames(all, canvas, inTheWay);
    for (const { wanted, box, line } of placed) {
      if (line) lead(context, line, this.#palette());
      write(context, wanted, box, this.#palette());
    }
    this.#wanted = [];
    return names;
  }

  /** Measured once a name: shaping Bengali anew for each picture would be felt while the reader pans. */
  #widthOf(context: CanvasRenderingContext2D, { node, size }: Omit<Wanted, 'width'>): number {
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

/** @param disc its middle and radius in pixels */
export function drawRing(
  context: CanvasRenderingContext2D,
  { ink }: Pick<Palette, 'ink'>,
  { x, y, size }: Pick<Labelled, 'x' | 'y' | 'size'>,
): void {
  context.beginPath();
  context.arc(x, y, size + 2.5, 0, Math.PI * 2);
  context.lineWidth = 1.5;
  context.strokeStyle = ink;
  context.stroke();
}

const fontOf = (node: Labelled, size: number) => `${node.highlighted ? 600 : 400} ${size}px ${LABEL_FONT}`;

/** A thin line from a node to a name that stands far off, on a rim of paper so that it is no tie. */
function lead(context: CanvasRenderingContext2D, { from, to }: NameLine, { paper, ink }: Palette): void {
  for (const [width, colour] of [
    [4, paper],
    [1, ink],
  ] as const) {
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.stroke();
  }
}

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
