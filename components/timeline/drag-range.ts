import type { Bounds } from '@/lib/time/edtf';
import { type AskedRange, type BarRange, rangeOfBars } from './place';
import { type Grip, moveRange, pulled, rangeWith } from './pull';

/** What the hand has taken hold of, as it was then. */
export interface Held {
  /** An end of the range, all of it, or bare ground, on which another one is drawn. */
  grip: Grip | 'new';
  /** The bar that the hand was at. */
  bar: number;
  range: AskedRange;
  /** The bars of the range. */
  at: BarRange;
  /** Where its ends stood, as shares of the whole width. */
  ends: { start: number; end: number };
}

/**
 * The range as the hand draws it.
 * @param hand the bar that it is at now, and how far it went, as a share of the whole width
 */
export function draggedRange(
  { grip, bar, range, at, ends }: Held,
  hand: { bar: number; by: number },
  bars: readonly Bounds[],
  limits: Bounds,
): AskedRange {
  if (grip === 'new') {
    const [first, last] = [Math.min(bar, hand.bar), Math.max(bar, hand.bar)];
    return rangeOfBars({ first, last }, bars, limits);
  }
  if (grip === 'both') return moveRange(range, at, 'both', hand.bar - bar, { bars, limits });
  // the grips stand beside their ends: it counts how far the hand went, not where it is
  const after = pulled(at, grip, { place: ends[grip], by: hand.by }, bars.length);
  return rangeWith(range, { before: at, after }, bars, limits);
}
