/** A disc as it is wanted: its middle and its radius in pixels. */
interface Disc {
  x: number;
  y: number;
  radius: number;
}

/** Smaller than this no face is told from another, and no finger finds it. */
const LEAST = 0.45;
/** Between two rims, in pixels. */
const APART = 1;

/** How much smaller than wanted all discs are to be drawn so that none covers another; 1 where they have room. */
export function discScale(discs: readonly Disc[]): number {
  let scale = 1;
  for (const [index, one] of discs.entries()) {
    for (let other = 0; other < index; other++) {
      const { x, y, radius } = discs[other] as Disc;
      const away = Math.hypot(one.x - x, one.y - y) - APART;
      scale = Math.min(scale, away / (one.radius + radius));
    }
  }
  return Math.max(LEAST, scale);
}
