import type { Bounds } from '@/lib/time/edtf';
import { type AskedRange, type BarRange, pushed, rangeOfBars } from './place';

/** What a range is taken hold of by: an end, or all of it. */
export type Grip = 'start' | 'end' | 'both';

/**
 * The bars after an end was pulled from its place by so much, both as shares of the whole width: it goes to the nearest
 * bar's edge, and never against the hand.
 */
export function pulled(
  { first, last }: BarRange,
  end: 'start' | 'end',
  { place, by }: { place: number; by: number },
  count: number,
): BarRange {
  const edge = Math.round((place + by) * count);
  if (end === 'start') {
    const there = by < 0 ? Math.min(edge, first) : edge;
    return { first: Math.min(Math.max(there, 0), last), last };
  }
  const there = by > 0 ? Math.max(edge - 1, last) : edge - 1;
  return { first, last: Math.max(Math.min(there, count - 1), first) };
}

/** The range once its bars have become others: an end whose bar is the same keeps its day, or stays open. */
export function rangeWith(
  range: AskedRange,
  { before, after }: { before: BarRange; after: BarRange },
  bars: readonly Bounds[],
  limits: Bounds,
): AskedRange {
  const days = rangeOfBars(after, bars, limits);
  const [stays, ends] = [after.first === before.first, after.last === before.last];
  const from = stays ? range.from : days.from;
  const to = ends ? range.to : days.to;
  if (from === null || to === null || from <= to || (stays && ends)) return { from, to };
  // an end out of view comes along where the other one passes it
  const bar = bars[stays ? after.last : after.first];
  return { from: bar?.earliest ?? null, to: bar?.latest ?? null };
}

/**
 * An end that stands within its bar and is pushed outwards goes to that bar's own edge first; the range as it is where it
 * stands there already, or is pushed inwards.
 * @param at the bars that the range lies in @param by how many bars it is pushed on
 */
export function toOwnEdge(
  range: AskedRange,
  grip: 'start' | 'end',
  { first, last }: BarRange,
  bars: readonly Bounds[],
  by: number,
): AskedRange {
  const [start, end] = [bars[first]?.earliest, bars[last]?.latest];
  if (grip === 'start' && by < 0 && range.from !== null && start && range.from > start)
    return { ...range, from: start };
  if (grip === 'end' && by > 0 && range.to !== null && end && range.to < end) return { ...range, to: end };
  return range;
}

/** The range moved on by so many bars, or an end of it. @param at the bars that it lies in */
export function moveRange(
  range: AskedRange,
  at: BarRange,
  grip: Grip,
  by: number,
  { bars, limits }: { bars: readonly Bounds[]; limits: Bounds },
): AskedRange {
  const ends = grip === 'both' ? movable(range, bars) : grip;
  const after = ends ? pushed(at, ends, by, bars.length) : at;
  return rangeWith(range, { before: at, after }, bars, limits);
}

/** Which ends go along when the whole is moved: those that are in view. An open one stays open. */
export function movable({ from, to }: AskedRange, bars: readonly Bounds[]): Grip | null {
  const start = from !== null && from >= (bars[0]?.earliest ?? '');
  const end = to !== null && to <= (bars.at(-1)?.latest ?? '');
  if (start && end) return 'both';
  return start ? 'start' : end ? 'end' : null;
}

export const sameRange = (a: AskedRange, b: AskedRange): boolean => a.from === b.from && a.to === b.to;
