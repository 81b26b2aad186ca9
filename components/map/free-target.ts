import { APART } from './near-enough';

/** What is pressed of a circle: a square around its middle, in pixels. */
export interface Target {
  x: number;
  y: number;
  width: number;
}

/** A target grows by so much, and no farther than so wide: what is pressed stays by what is seen. */
const [STEP, WIDEST] = [2, 2 * APART];

/**
 * How wide each target has to be so that a thumb's square of it lies beneath no other: one that is half covered reaches
 * farther on its other side. @param targets the lowest first; each lies beneath those that follow
 */
export function freeTargets(targets: readonly Target[]): Target[] {
  const above: Target[] = [];
  for (const one of targets.toReversed()) {
    let free = one;
    while (!hasRoom(free, above) && free.width < WIDEST) free = { ...free, width: free.width + STEP };
    // where even the widest has no room nothing is won by it
    above.push(hasRoom(free, above) ? free : one);
  }
  return above.reverse();
}

/** Whether a square of a thumb's width lies within a target and on none of the others. */
export function hasRoom(target: Target, others: readonly Target[]): boolean {
  const near = others.filter((other) => overlap(target, other));
  const places = (at: 'x' | 'y') => {
    const [first, last] = [target[at] - target.width / 2, target[at] + target.width / 2 - APART];
    const beside = near.flatMap((one) => [one[at] + one.width / 2, one[at] - one.width / 2 - APART]);
    return [first, last, ...beside.filter((place) => place >= first && place <= last)];
  };
  const squares = places('x').flatMap((x) =>
    places('y').map((y) => ({ x: x + APART / 2, y: y + APART / 2, width: APART })),
  );
  return squares.some((square) => !near.some((other) => overlap(square, other)));
}

/** As little as numbers are rounded by is no overlap. */
const ROUNDED = 0.01;

function overlap(a: Target, b: Target): boolean {
  const reach = (a.width + b.width) / 2 - ROUNDED;
  return Math.abs(a.x - b.x) < reach && Math.abs(a.y - b.y) < reach;
}
