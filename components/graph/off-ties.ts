import type { Place } from './steps';
import { type Line, type TiedDisc, TiedGround } from './tied-ground';

/** So often all are looked at, at most: each time fewer are in the way. */
const ROUNDS = 6;
/** Where else a disc may stand: on rings around it, in mean radii, in so many directions. */
const RINGS = [0.5, 1, 1.8, 3, 4.5, 6.5, 9, 13];
const DIRECTIONS = 16;
/** Less than this is not worth a move. */
const LEAST = 0.01;

/**
 * Moves discs off lines that are not theirs, and the ends of lines where that is better: a line beneath a third disc is
 * read as two. Each goes where least is in the way, not far from where it was. The same discs and lines in the same order
 * end at the same places.
 */
export function offTies(discs: readonly TiedDisc[], lines: readonly Line[]): Place[] {
  const ground = new TiedGround(discs, lines);
  // what was in the way of each when it was last looked at: as long as it is the same, nothing better is found
  const known = new Map<number, number>();
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const rank of discs.keys()) {
      const cost = ground.cost(rank, ground.placeOf(rank), Infinity);
      if (cost === known.get(rank)) continue;
      if (improve(ground, rank, cost)) moved = true;
      known.set(rank, ground.cost(rank, ground.placeOf(rank), Infinity));
    }
    if (!moved) break;
  }
  return discs.map((_, rank) => ground.placeOf(rank));
}

/** Puts a disc in the best place near it. @returns whether it was moved */
function improve(ground: TiedGround, rank: number, cost: number): boolean {
  const from = ground.placeOf(rank);
  let best = from;
  let least = cost;
  for (const ring of RINGS) {
    // a place nearer by has nothing in its way
    if (least - ground.away(rank, best) < LEAST) break;
    for (let turn = 0; turn < DIRECTIONS; turn++) {
      const angle = ((turn + ring / 10) / DIRECTIONS) * 2 * Math.PI;
      const reach = ring * ground.mean;
      const place = { x: from.x + Math.cos(angle) * reach, y: from.y + Math.sin(angle) * reach };
      const there = ground.cost(rank, place, least);
      if (there < least - LEAST) [best, least] = [place, there];
    }
  }
  if (best !== from) ground.put(rank, best);
  return best !== from;
}
