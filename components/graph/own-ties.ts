import { type Box, crosses } from './label-places';
import type { View } from './node-field';

/** An end of a tie, on sigma's framed ground. */
interface End {
  id: string;
  x: number;
  y: number;
}

/** A tie, and how thick it is drawn; 0 where it is hidden. */
export interface DrawnLine {
  ends: readonly [End, End];
  size: number;
}

/** The drawn ties of each node: a name keeps off its own, which would strike it through. */
export class OwnTies {
  readonly #lines = new Map<string, DrawnLine[]>();

  constructor(lines: readonly DrawnLine[]) {
    for (const line of lines) {
      for (const { id } of line.ends) {
        const own = this.#lines.get(id);
        if (own) own.push(line);
        else this.#lines.set(id, [line]);
      }
    }
  }

  /** How thick all of a node's ties are together that lie on a box of the canvas. */
  across(box: Box, id: string, { origin, step }: View): number {
    const pixel = ({ x, y }: End) => ({ x: origin.x + step.x * x, y: origin.y + step.y * y });
    return (this.#lines.get(id) ?? []).reduce(
      (sum, { ends: [a, b], size }) => (crosses(box, pixel(a), pixel(b)) ? sum + size : sum),
      0,
    );
  }
}
