import type { Settings } from 'sigma/settings';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import { type Box, labelPlaces, overlaps } from './label-places';
import type { Palette } from './looks';

type Labelled = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>;
type Drawer = (
  context: CanvasRenderingContext2D,
  node: Labelled,
  settings: Pick<Settings, 'labelSize'>,
) => void;

/** The family that labels are drawn in; it has to be loaded before the first one (`document.fonts.load`). */
export const LABEL_FONT = '"Noto Sans Bengali Variable", sans-serif';

/** Draws names beside their nodes on a rim of paper, where they lie on no other name and no other node. */
export class LabelDrawer {
  #taken: Box[] = [];
  readonly #palette: () => Palette;

  constructor(palette: () => Palette) {
    this.#palette = palette;
  }

  /** To be called before each picture. @param nodes where the shown nodes are, in pixels of the canvas */
  begin(nodes: Box[]): void {
    this.#taken = nodes;
  }

  readonly label: Drawer = (context, node, { labelSize }) => {
    if (!node.label) return;
    const box = this.#place(context, node, labelSize);
    if (!box) return;
    this.#taken.push(box);
    this.#write(context, node.label, box, labelSize);
  };

  /** A ring of ink around the node that the pointer is on or that is chosen. */
  readonly hover: Drawer = (context, node) => {
    context.beginPath();
    context.arc(node.x, node.y, node.size + 2.5, 0, Math.PI * 2);
    context.lineWidth = 1.5;
    context.strokeStyle = this.#palette().ink;
    context.stroke();
  };

  /** The first free place; for a highlighted node a place in any case. */
  #place(context: CanvasRenderingContext2D, node: Labelled, size: number): Box | undefined {
    context.font = `${node.highlighted ? 600 : 400} ${size}px ${LABEL_FONT}`;
    const width = context.measureText(node.label ?? '').width;
    const { clientWidth, clientHeight } = context.canvas;
    const within = ({ left, right, top, bottom }: Box) =>
      left >= 0 && right <= clientWidth && top >= 0 && bottom <= clientHeight;
    const possible = labelPlaces(node, width, size).filter(within);
    const free = possible.find((box) => !this.#taken.some((other) => overlaps(box, other)));
    return free ?? (node.highlighted ? possible[0] : undefined);
  }

  #write(context: CanvasRenderingContext2D, text: string, box: Box, size: number): void {
    const { paper, ink } = this.#palette();
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = paper;
    context.fillStyle = ink;
    const baseline = (box.top + box.bottom) / 2 + size / 3;
    context.strokeText(text, box.left, baseline);
    context.fillText(text, box.left, baseline);
  }
}
