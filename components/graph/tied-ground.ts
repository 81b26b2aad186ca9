import type { Place } from './steps';
import { touch } from './touch';

/** A disc of the layout, as large as it is drawn. */
export interface TiedDisc extends Place {
  radius: number;
}

/** A line between two discs, by their ranks. */
export interface Line {
  a: number;
  b: number;
  /** How thick it is drawn: the thicker, the worse where it passes beneath a third disc. */
  weight: number;
}

/** Around a disc, of its own and of the mean radius: a line that passes so near still seems to end there. */
const BESIDE = 0.35;
/** What lying on another disc counts, and what a mean radius farther from where it stood counts. */
const COVERED = 30;
const AWAY = 0.02;

/** Discs and the lines between them, and what is in the way of what. In bare numbers: it is asked a million times. */
export class TiedGround {
  /** The mean radius. */
  readonly mean: number;
  readonly #discs: readonly TiedDisc[];
  /** Of each line its two discs and its weight. */
  readonly #a: Int32Array;
  readonly #b: Int32Array;
  readonly #weight: Float64Array;
  /** Of each disc its own lines. */
  readonly #own: number[][];
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #radius: Float64Array;
  /** How near to each a line is in its way. */
  readonly #near: Float64Array;

  constructor(discs: readonly TiedDisc[], lines: readonly Line[]) {
    this.#discs = discs;
    this.#a = Int32Array.from(lines, ({ a }) => a);
    this.#b = Int32Array.from(lines, ({ b }) => b);
    this.#weight = Float64Array.from(lines, ({ weight }) => weight);
    this.#own = discs.map((_, rank) =>
      [...lines.keys()].filter((line) => this.#a[line] === rank || this.#b[line] === rank),
    );
    this.mean = discs.reduce((sum, { radius }) => sum + radius, 0) / Math.max(1, discs.length);
    this.#x = Float64Array.from(discs, ({ x }) => x);
    this.#y = Float64Array.from(discs, ({ y }) => y);
    this.#radius = Float64Array.from(discs, ({ radius }) => radius);
    this.#near = Float64Array.from(discs, ({ radius }) => radius * (1 + BESIDE) + this.mean * BESIDE);
  }

  placeOf(rank: number): Place {
    return { x: this.#x[rank] as number, y: this.#y[rank] as number };
  }

  put(rank: number, { x, y }: Place): void {
    this.#x[rank] = x;
    this.#y[rank] = y;
  }

  /** What it counts that a disc stands where it does and not where it stood. */
  away(rank: number, { x, y }: Place): number {
    const home = this.#discs[rank] as TiedDisc;
    return (AWAY * Math.hypot(x - home.x, y - home.y)) / this.mean;
  }

  /** What is in the way of a disc at a place, and what its lines are in the way of; no longer reckoned beyond `most`. */
  cost(rank: number, place: Place, most: number): number {
    let cost = this.away(rank, place) + this.#covered(rank, place);
    if (cost > most) return cost;
    const [xs, ys, near] = [this.#x, this.#y, this.#near];
    const { x, y } = place;
    const wide = near[rank] as number;
    for (let line = 0; line < this.#weight.length; line++) {
      const a = this.#a[line] as number;
      const b = this.#b[line] as number;
      if (a === rank || b === rank) continue;
      const touched = touch(x, y, wide, xs[a] as number, ys[a] as number, xs[b] as number, ys[b] as number);
      if (touched === 0) continue;
      cost += (this.#weight[line] as number) * touched;
      if (cost > most) return cost;
    }
    for (const line of this.#own[rank] as number[]) {
      const a = this.#a[line] as number;
      const b = this.#b[line] as number;
      const toX = xs[a === rank ? b : a] as number;
      const toY = ys[a === rank ? b : a] as number;
      let touched = 0;
      for (let third = 0; third < xs.length; third++) {
        if (third === a || third === b) continue;
        touched += touch(xs[third] as number, ys[third] as number, near[third] as number, x, y, toX, toY);
      }
      cost += (this.#weight[line] as number) * touched;
      if (cost > most) return cost;
    }
    return cost;
  }

  /** What it counts that a disc lies on others, or all but touches them. */
  #covered(rank: number, { x, y }: Place): number {
    const radius = this.#radius[rank] as number;
    let cost = 0;
    for (let other = 0; other < this.#radius.length; other++) {
      if (other === rank) continue;
      const need = radius + (this.#radius[other] as number) + this.mean;
      const dx = (this.#x[other] as number) - x;
      const dy = (this.#y[other] as number) - y;
      const square = dx * dx + dy * dy;
      if (square < need * need) cost += COVERED * (1 - Math.sqrt(square) / need);
    }
    return cost;
  }
}
