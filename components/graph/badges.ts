import { BoxGrid } from './box-grid';
import { LABEL_FONT } from './draw-label';
import { type Box, overlaps, widened } from './label-places';
import type { Standing } from './node-field';
import type { Palette } from './palette';
import type { Place } from './steps';

const FONT = `600 10.5px ${LABEL_FONT}`;
const HEIGHT = 14;
/** Half of a bare +. */
const PLUS = 3;

interface Painted {
  context: CanvasRenderingContext2D;
  palette: Palette;
  /** A number in the reader's digits. */
  say: (n: number) => string;
  /** Whether a node other than this one, a name or the canvas's edge is in the way. */
  taken: (box: Box, id: string) => boolean;
}

/** Paints how many neighbours of a node are hidden: "+১২" at its shoulder, or a bare + where there is no room. */
export class BadgePainter {
  readonly #widths = new Map<string, number>();
  /** Where they are painted, with the node that each is of. */
  #painted: { id: string; box: Box }[] = [];

  /** @param nodes those with a badge, the most important first */
  paint(nodes: readonly Standing[], { context, palette, say, taken }: Painted): void {
    const badges = new BoxGrid();
    this.#painted = [];
    context.font = FONT;
    for (const node of nodes) {
      const text = `+${say(node.looks.badge)}`;
      const places = shoulders(node, Math.max(16, this.#widthOf(context, text) + 7));
      const free = places.find((box) => !badges.meets(box) && !taken(box, node.id));
      const box = free ?? (node.looks.highlighted ? places[0] : undefined);
      if (box) {
        badges.add(box);
        numbered(context, box, text, this.#widthOf(context, text), palette);
      }
      const at = box ?? plus(context, node, palette, taken);
      if (at) this.#painted.push({ id: node.id, box: at });
    }
  }

  /** Whose badge is at a place, or so many pixels beside it; null where there is none. */
  at({ x, y }: Place, beside: number): string | null {
    const place = { left: x, right: x, top: y, bottom: y };
    const around = widened(place, { across: beside, down: beside });
    return this.#painted.find(({ box }) => overlaps(box, around))?.id ?? null;
  }

  #widthOf(context: CanvasRenderingContext2D, text: string): number {
    const known = this.#widths.get(text);
    if (known !== undefined) return known;
    const { width } = context.measureText(text);
    this.#widths.set(text, width);
    return width;
  }
}

/** Where a badge may sit on a node's rim: at its shoulders, right first, then on its top, its sides and its foot. */
function shoulders({ x, y, radius }: Standing, width: number): Box[] {
  const away = radius * 0.5;
  // the canvas's edge cuts none of a node that is on it
  const left = x < 0 ? x - away - width : Math.max(1, x - away - width);
  const [right, middle] = [x + away, x - width / 2];
  const [above, beside, below] = [y - radius - HEIGHT / 2, y - HEIGHT / 2, y + radius - HEIGHT / 2];
  const corners = [above, below].flatMap((top) => [right, left].map((from) => [from, top] as const));
  const sides = [
    [middle, above - HEIGHT / 2],
    [x + radius, beside],
    [x - radius - width, beside],
    [middle, below + HEIGHT / 2],
  ] as const;
  return [...corners, ...sides].map(([from, top]) => ({
    ...{ left: from, right: from + width, top, bottom: top + HEIGHT },
  }));
}

function numbered(
  context: CanvasRenderingContext2D,
  { left, right, top }: Box,
  text: string,
  width: number,
  { paper, ink }: Palette,
): void {
  context.beginPath();
  context.roundRect(left, top, right - left, HEIGHT, HEIGHT / 2);
  context.fillStyle = paper;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = ink;
  context.stroke();
  context.fillStyle = ink;
  context.fillText(text, left + (right - left - width) / 2, top + 10.5);
}

/** Where not even a bare + has room, the list of nodes tells. @returns where it is */
function plus(
  context: CanvasRenderingContext2D,
  { id, x, y, radius }: Standing,
  { paper, ink }: Palette,
  taken: Painted['taken'],
): Box | null {
  const away = radius * 0.8;
  const spots = [-away, away].flatMap((dy) => [away, -away].map((dx) => [x + dx, y + dy] as const));
  const boxOf = ([cx, cy]: readonly [number, number]): Box => ({
    ...{ left: cx - PLUS, right: cx + PLUS, top: cy - PLUS, bottom: cy + PLUS },
  });
  const free = spots.find((spot) => !taken(boxOf(spot), id));
  if (!free) return null;
  const [cx, cy] = free;
  context.beginPath();
  context.arc(cx, cy, PLUS + 1, 0, Math.PI * 2);
  context.fillStyle = paper;
  context.fill();
  context.beginPath();
  context.moveTo(cx - PLUS, cy);
  context.lineTo(cx + PLUS, cy);
  context.moveTo(cx, cy - PLUS);
  context.lineTo(cx, cy + PLUS);
  context.lineWidth = 1.25;
  context.strokeStyle = ink;
  context.stroke();
  return boxOf(free);
}
