import { type Box, overlaps } from './label-places';

/** The side of a cell, in pixels: a few names high. */
const CELL = 64;

/** Boxes on the canvas that can be asked for what lies in the way, without going through them all. */
export class BoxGrid {
  readonly #cells = new Map<number, Box[]>();

  add(box: Box): void {
    for (const key of cellsOf(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  /** Takes out a box that was added, the very one. */
  remove(box: Box): void {
    for (const key of cellsOf(box)) {
      const cell = this.#cells.get(key);
      if (cell)
        this.#cells.set(
          key,
          cell.filter((other) => other !== box),
        );
    }
  }

  /** Whether any of them shares more than an edge with a box. */
  meets(box: Box): boolean {
    return cellsOf(box).some((key) => this.#cells.get(key)?.some((other) => overlaps(box, other)));
  }
}

/** More cells than any canvas is wide. */
const ROW = 4096;

function cellsOf({ left, right, top, bottom }: Box): number[] {
  const keys: number[] = [];
  for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++)
    for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++) keys.push(y * ROW + x);
  return keys;
}
