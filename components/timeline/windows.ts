import type { Bounds } from '@/lib/time/edtf';
import { type AskedRange, type BarRange, barsNear } from './place';

/** The next window of a play through some bars; begins with an eighth of them, ends with null. */
export function nextWindow(window: BarRange | null, within: BarRange): BarRange | null {
  if (window === null) {
    const wide = Math.max(1, Math.round((within.last - within.first + 1) / 8));
    return { first: within.first, last: within.first + wide - 1 };
  }
  return window.last >= within.last ? null : { first: window.first + 1, last: window.last + 1 };
}

/** What a range has of another: bars may be wider than the days that were chosen. */
export function clipped(range: AskedRange, chosen: AskedRange): AskedRange {
  const { from, to } = range;
  return {
    from: from === null || (chosen.from !== null && chosen.from > from) ? chosen.from : from,
    to: to === null || (chosen.to !== null && chosen.to < to) ? chosen.to : to,
  };
}

/** Whether a play can go through a range where it stands: more bars than one, and no chosen day of time out of view. */
export function playable(range: AskedRange, bars: readonly Bounds[], limits: Bounds): boolean {
  const { first, last } = barsNear(range, bars);
  const [start, end] = [bars[0]?.earliest ?? '', bars.at(-1)?.latest ?? ''];
  const before = range.from !== null && range.from < start && limits.earliest < start;
  const after = range.to !== null && range.to > end && limits.latest > end;
  return first < last && !before && !after;
}
