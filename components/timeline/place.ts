import { lengthOf } from '@/lib/time/bins';
import type { Bounds } from '@/lib/time/edtf';

/** The range of the filter; null is an open end. */
export interface AskedRange {
  from: string | null;
  to: string | null;
}

/** Whether no day is chosen. */
export const isOpen = ({ from, to }: AskedRange): boolean => from === null && to === null;

/** The first and the last bar of a range, from 0. */
export interface BarRange {
  first: number;
  last: number;
}

/**
 * Where a day begins on a timeline whose bars are of one width, as a share of its whole width: 0 at the first bar's
 * beginning, 1 at the last one's end and beyond.
 */
export function shareOf(day: string, bars: readonly Bounds[]): number {
  const index = bars.findIndex(({ latest }) => day <= latest);
  if (index < 0) return 1;
  const bar = bars[index];
  if (!bar || day <= bar.earliest) return index / bars.length;
  return (index + (lengthOf({ earliest: bar.earliest, latest: day }) - 1) / lengthOf(bar)) / bars.length;
}

/** The bars that a range touches; those at the ends where it is open. Null where it touches none. */
export function barsOf({ from, to }: AskedRange, bars: readonly Bounds[]): BarRange | null {
  const first = bars.findIndex(({ latest }) => from === null || from <= latest);
  const last = bars.findLastIndex(({ earliest }) => to === null || earliest <= to);
  return first < 0 || last < 0 || first > last ? null : { first, last };
}

/** The range of some bars. An end that is the end of all time is an open one. */
export function rangeOfBars(
  { first, last }: BarRange,
  bars: readonly Bounds[],
  { earliest, latest }: Bounds,
): AskedRange {
  const [from, to] = [bars[first]?.earliest ?? null, bars[last]?.latest ?? null];
  return {
    from: from !== null && from <= earliest ? null : from,
    to: to !== null && to >= latest ? null : to,
  };
}

/** The range with so many bars moved on: `end` alone, `start` alone, or `both`; never over the ends or one another. */
export function pushed(
  range: BarRange,
  which: 'start' | 'end' | 'both',
  by: number,
  count: number,
): BarRange {
  const { first, last } = range;
  const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);
  if (which === 'start') return { first: clamp(first + by, 0, last), last };
  if (which === 'end') return { first, last: clamp(last + by, first, count - 1) };
  const step = clamp(by, -first, count - 1 - last);
  return { first: first + step, last: last + step };
}

/** The bars of a range; where it lies outside of the view, the nearest one. */
export function barsNear(range: AskedRange, bars: readonly Bounds[]): BarRange {
  const before = range.to !== null && range.to < (bars[0]?.earliest ?? '');
  const nearest = before ? 0 : bars.length - 1;
  return barsOf(range, bars) ?? { first: nearest, last: nearest };
}
