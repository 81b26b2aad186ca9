import type { Box } from './label-places';
import type { NodeLooks } from './node-looks';

/** A node as it stands on the canvas: its centre and radius in pixels. */
export interface Standing {
  id: string;
  x: number;
  y: number;
  radius: number;
  looks: NodeLooks;
}

/** A node on sigma's framed ground, which the camera looks at. */
export interface FieldNode {
  id: string;
  x: number;
  y: number;
  looks: NodeLooks;
}

/** How the camera looks at the ground: pixel = origin + step × ground; and how many pixels a size of 1 has. */
export interface View {
  origin: { x: number; y: number };
  step: { x: number; y: number };
  scale: number;
  width: number;
  height: number;
}

/**
 * The drawn nodes, the largest first. It is made once for a picture and asked at every move of the camera, so it has
 * to answer without going through all of them.
 */
export class NodeField {
  readonly #nodes: FieldNode[];
  readonly #cells = new Map<number, FieldNode[]>();
  /** Cells a unit of the ground. */
  readonly #fine: number;
  readonly #largest: number;

  constructor(nodes: readonly FieldNode[]) {
    this.#nodes = nodes.filter(({ looks }) => !looks.hidden).sort((a, b) => b.looks.size - a.looks.size);
    this.#fine = Math.max(4, Math.min(FINEST, Math.sqrt(this.#nodes.length)));
    this.#largest = this.#nodes[0]?.looks.size ?? 0;
    for (const node of this.#nodes) {
      // those that have stepped back may be written over
      if (node.looks.label === null) continue;
      const key = keyOf(Math.floor(node.x * this.#fine), Math.floor(node.y * this.#fine));
      const cell = this.#cells.get(key);
      if (cell) cell.push(node);
      else this.#cells.set(key, [node]);
    }
  }

  /** Tells of every node that lies on the canvas and is so large, the largest first. @param least radius in pixels */
  each({ origin, step, scale, width, height }: View, least: number, tell: (node: Standing) => void): void {
    for (const { id, x: gx, y: gy, looks } of this.#nodes) {
      const radius = looks.size * scale;
      if (radius < least) return;
      const x = origin.x + step.x * gx;
      const y = origin.y + step.y * gy;
      if (x < -radius || y < -radius || x > width + radius || y > height + radius) continue;
      tell({ id, x, y, radius, looks });
    }
  }

  /** The size of the smallest that would bear a flag or initials; infinite where none would. */
  get smallestFace(): number {
    return (
      this.#nodes.findLast(({ looks }) => looks.face.is !== 'knot')?.looks.size ?? Number.POSITIVE_INFINITY
    );
  }

  /** Whether a meeting is among them that was held, and one that was not. */
  get knots(): { held: boolean; open: boolean } {
    const has = (open: boolean) =>
      this.#nodes.some(({ looks: { face } }) => face.is === 'knot' && face.open === open);
    return { held: has(false), open: has(true) };
  }

  /** Whether a box on the canvas touches a node that has not stepped back, other than one. */
  meets(box: Box, view: View, except?: string): boolean {
    return this.#eachOn(box, view, (id) => id !== except);
  }

  /** How large those nodes are together: the radius of a disc of the same area; 0 for none. */
  weightOn(box: Box, view: View, except?: string): number {
    let squares = 0;
    this.#eachOn(box, view, (id, radius) => {
      if (id !== except) squares += radius ** 2;
      return false;
    });
    return Math.sqrt(squares);
  }

  /** The radius of the largest of them; 0 for none. */
  largestOn(box: Box, view: View, except?: string): number {
    let largest = 0;
    this.#eachOn(box, view, (id, radius) => {
      if (id !== except) largest = Math.max(largest, radius);
      return false;
    });
    return largest;
  }

  /** Tells of each node that a box touches, until that is enough. */
  #eachOn(
    { left, right, top, bottom }: Box,
    { origin, step, scale }: View,
    enough: (id: string, radius: number) => boolean,
  ): boolean {
    const reach = this.#largest * scale;
    const [x0, x1] = span(left - reach, right + reach, origin.x, step.x, this.#fine);
    const [y0, y1] = span(top - reach, bottom + reach, origin.y, step.y, this.#fine);
    for (let cx = x0; cx <= x1; cx++) {
      for (let cy = y0; cy <= y1; cy++) {
        for (const { id, x: gx, y: gy, looks } of this.#cells.get(keyOf(cx, cy)) ?? NONE) {
          const [x, y, r] = [origin.x + step.x * gx, origin.y + step.y * gy, looks.size * scale];
          const across = Math.max(left - x, 0, x - right);
          const down = Math.max(top - y, 0, y - bottom);
          if (across ** 2 + down ** 2 < r ** 2 && enough(id, r)) return true;
        }
      }
    }
    return false;
  }
}

const NONE: FieldNode[] = [];
/** So that a name lies over a few dozen cells, not hundreds. */
const FINEST = 40;
/** More cells than any ground is wide, and half of them for what lies left of it or below. */
const ROW = 1 << 20;

const keyOf = (cx: number, cy: number) => (cy + ROW / 2) * ROW + cx + ROW / 2;

/** From the first cell to the last that a stretch of pixels lies in. */
function span(from: number, to: number, origin: number, step: number, fine: number): [number, number] {
  const [a, b] = [((from - origin) / step) * fine, ((to - origin) / step) * fine];
  return [Math.floor(Math.min(a, b)), Math.floor(Math.max(a, b))];
}
