import type { Place } from './steps';

/** A disc of the layout. */
export interface Disc extends Place {
  radius: number;
  /** Whether it stays where it is. */
  fixed: boolean;
}

/** So often all are looked at, at most: each time fewer lie on one another. In a crowd they are small, and time is dear. */
const rounds = (discs: number) => Math.round(Math.max(2, Math.min(60, 60_000 / discs)));

/**
 * Pushes discs apart until none lies on another, or nearly so: each no farther than it has to go, and the fixed ones not at
 * all. The same discs in the same order end at the same places.
 */
export function partOverlaps(discs: readonly Disc[]): Place[] {
  const places = discs.map(({ x, y }) => ({ x, y }));
  const cell = 2 * discs.reduce((most, { radius }) => Math.max(most, radius), 1);
  for (let round = rounds(discs.length); round > 0; round--) {
    let moved = false;
    for (const [one, other] of nearPairs(places, cell)) {
      if (push(discs, places, one, other)) moved = true;
    }
    if (!moved) break;
  }
  return places;
}

/** @returns whether the two lay on one another and could be moved */
function push(discs: readonly Disc[], places: Place[], one: number, other: number): boolean {
  const [a, b, from, to] = [discs[one], discs[other], places[one], places[other]];
  if (!a || !b || !from || !to || (a.fixed && b.fixed)) return false;
  const apart = { x: to.x - from.x, y: to.y - from.y };
  const distance = Math.hypot(apart.x, apart.y);
  const lacking = a.radius + b.radius - distance;
  if (lacking <= 0.5) return false;
  // in the same place any way is as good: each pair has its own
  const angle = distance > 0 ? Math.atan2(apart.y, apart.x) : one + other;
  const [back, on] = a.fixed ? [0, 1] : b.fixed ? [1, 0] : [0.5, 0.5];
  from.x -= Math.cos(angle) * lacking * back;
  from.y -= Math.sin(angle) * lacking * back;
  to.x += Math.cos(angle) * lacking * on;
  to.y += Math.sin(angle) * lacking * on;
  return true;
}

/** Pairs that stand in the same or in neighbouring squares of a grid, the first of each before the second. */
function* nearPairs(places: readonly Place[], cell: number): Generator<[number, number]> {
  const squares = new Map<number, number[]>();
  const squareOf = ({ x, y }: Place) => [Math.floor(x / cell), Math.floor(y / cell)] as const;
  const keyOf = (column: number, row: number) => column * 1_000_003 + row;
  for (const [index, place] of places.entries()) {
    const key = keyOf(...squareOf(place));
    const there = squares.get(key);
    if (there) there.push(index);
    else squares.set(key, [index]);
  }
  for (const [index, place] of places.entries()) {
    const [column, row] = squareOf(place);
    for (let x = column - 1; x <= column + 1; x++) {
      for (let y = row - 1; y <= row + 1; y++) {
        for (const other of squares.get(keyOf(x, y)) ?? []) if (other > index) yield [index, other];
      }
    }
  }
}
