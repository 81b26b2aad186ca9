import { furnitureOf } from './furniture';
import type { Line } from './lines';

const words = ({ key }: Line): number => key.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;

/**
 * The headline among the lines above the body: one that stands there twice, else the first that is long enough to be
 * one. Menus, stamps, bylines and picture credits are none.
 * @returns its place in `header`, or -1
 */
export function titleIn(header: readonly Line[]): number {
  const times = new Map<string, number>();
  for (const { key } of header) times.set(key, (times.get(key) ?? 0) + 1);
  const candidates = [...new Set(header)].filter(
    (line) => line.bengali && line.key !== '' && furnitureOf(line, null) === null,
  );
  const long = (least: number) => candidates.find((line) => words(line) >= least);
  const title =
    candidates.find((line) => (times.get(line.key) ?? 0) > 1 && words(line) >= 2) ??
    long(4) ??
    long(3) ??
    long(2) ??
    candidates[0];
  return title ? header.indexOf(title) : -1;
}
