import type { Bounds } from '@/lib/time/edtf';
import { type AskedRange, barsNear } from './place';
import { type Grip, moveRange, sameRange, toOwnEdge } from './pull';

/** How many bars a key moves on. */
const KEYS: Record<string, (big: number, count: number) => number> = {
  ArrowRight: () => 1,
  ArrowUp: () => 1,
  ArrowLeft: () => -1,
  ArrowDown: () => -1,
  PageUp: (big) => big,
  PageDown: (big) => -big,
  End: (_, count) => count,
  Home: (_, count) => -count,
};

interface Plot {
  bars: readonly Bounds[];
  limits: Bounds;
  /** So many bars are a big step. */
  bigStep: number;
}

/** The range after a key is pressed on one of its grips; null for keys that move nothing. */
export function rangeByKey(
  key: string,
  grip: Grip,
  range: AskedRange,
  { bars, limits, bigStep }: Plot,
): AskedRange | null {
  const by = KEYS[key]?.(bigStep, bars.length);
  if (by === undefined) return null;
  if (grip === 'start' && key === 'Home') return { ...range, from: null };
  if (grip === 'end' && key === 'End') return { ...range, to: null };
  const at = barsNear(range, bars);
  const edge = grip === 'both' ? range : toOwnEdge(range, grip, at, bars, by);
  return sameRange(edge, range) ? moveRange(range, at, grip, by, { bars, limits }) : edge;
}
