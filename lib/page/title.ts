import { furnitureOf } from './furniture';
import type { Line } from './lines';

const words = ({ key }: Line): number => key.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;

/**
 * The headline among the lines above the body: one that stands there twice, else the first that is long enough to be
 * one. Menus, stamps, bylines and picture credits are none.
 * @returns its place in `header`, or -1
 */
export function titleIn(header: readonly Line[]): number {
  const candidates = header.flatMap((line, index) =>
    line.bengali && line.key !== '' && furnitureOf(line, null) === null ? [{ ...line, index }] : [],
  );
  const twice = candidates.find(
    (line) => words(line) >= 2 && candidates.some((other) => other !== line && other.key === line.key),
  );
  if (twice) return twice.index;
  for (const least of [4, 3, 2]) {
    const found = candidates.find((line) => words(line) >= least);
    if (found) return found.index;
  }
  return candidates[0]?.index ?? -1;
}
