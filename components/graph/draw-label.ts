import type { Settings } from 'sigma/settings';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import type { Palette } from './looks';

type Labelled = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>;
type Drawer = (
  context: CanvasRenderingContext2D,
  node: Labelled,
  settings: Pick<Settings, 'labelSize'>,
) => void;

/** The family that labels are drawn in; it has to be loaded before the first one (`document.fonts.load`). */
export const LABEL_FONT = '"Noto Sans Bengali Variable", sans-serif';

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const overlaps = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Where a name stands: right of its node, left of it at the canvas's edge. Sets the context's font. */
function place(context: CanvasRenderingContext2D, node: Labelled, size: number): Box {
  context.font = `${node.highlighted ? 600 : 400} ${size}px ${LABEL_FONT}`;
  const width = context.measureText(node.label ?? '').width;
  const gap = node.size + 4;
  const right = node.x + gap + width;
  const left = right > context.canvas.clientWidth ? node.x - gap - width : node.x + gap;
  return { left, right: left + width, top: node.y - size * 0.7, bottom: node.y + size * 0.7 };
}

function write(context: CanvasRenderingContext2D, text: string, box: Box, size: number, palette: Palette) {
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = palette.paper;
  context.fillStyle = palette.ink;
  const baseline = (box.top + box.bottom) / 2 + size / 3;
  context.strokeText(text, box.left, baseline);
  context.fillText(text, box.left, baseline);
}

/** Draws names beside their nodes on a rim of paper, and leaves out those that would lie on another. */
export class LabelDrawer {
  #drawn: Box[] = [];
  readonly #palette: () => Palette;

  constructor(palette: () => Palette) {
    this.#palette = palette;
  }

  /** To be called before each picture. */
  begin(): void {
    this.#drawn = [];
  }

  readonly label: Drawer = (context, node, { labelSize }) => {
    if (!node.label) return;
    const box = place(context, node, labelSize);
    if (!node.highlighted && this.#drawn.some((other) => overlaps(box, other))) return;
    this.#drawn.push(box);
    write(context, node.label, box, labelSize, this.#palette());
  };

  /** A ring of ink around the node that the pointer is on or that is chosen, and its name. */
  readonly hover: Drawer = (context, node, { labelSize }) => {
    context.beginPath();
    context.arc(node.x, node.y, node.size + 2.5, 0, Math.PI * 2);
    context.lineWidth = 1.5;
    context.strokeStyle = this.#palette().ink;
    context.stroke();
    if (node.label) write(context, node.label, place(context, node, labelSize), labelSize, this.#palette());
  };
}
