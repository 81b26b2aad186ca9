import type { Bounds } from '@/lib/time/edtf';
import type { RangeReading } from '@/lib/time/filter';
import { printView, readView } from '@/lib/time/view';
import { type AskedRange, type BarRange, barsNear } from './place';

/** What a play has to show: days of meetings, and how a window finds them. */
export interface Played {
  days: readonly Bounds[];
  reading: RangeReading;
}

/** A window of a play through some bars has an eighth of them. */
export const windowWidth = ({ first, last }: BarRange): number =>
  Math.max(1, Math.round((last - first + 1) / 8));

/** The next window of a play through some bars that holds something; null where none does any more. */
export function nextWindow(
  window: BarRange | null,
  within: BarRange,
  holds: (window: BarRange) => boolean,
): BarRange | null {
  const wide = window ? window.last - window.first + 1 : windowWidth(within);
  for (let first = window ? window.first + 1 : within.first; first + wide - 1 <= within.last; first++) {
    const next = { first, last: first + wide - 1 };
    if (holds(next)) return next;
  }
  return null;
}

/** Whether a range finds any of what a play has to show. */
export function holdsAny({ from, to }: AskedRange, { days, reading }: Played): boolean {
  const since = (day: string) => from === null || from <= day;
  const until = (day: string) => to === null || day <= to;
  return days.some(({ earliest, latest }) =>
    reading === 'certainly' ? since(earliest) && until(latest) : until(earliest) && since(latest),
  );
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

/** The view that a play through a range goes by: the one at hand where it can, else that of the range alone. */
export const viewToPlay = (
  range: AskedRange,
  { view, bars, limits }: { view: Bounds; bars: readonly Bounds[]; limits: Bounds },
): Bounds => (playable(range, bars, limits) ? view : nearView(range, limits));

/** The view of a chosen time; an open end reaches as far as time does. */
function nearView({ from, to }: AskedRange, limits: Bounds): Bounds {
  const wanted = printView({ earliest: from ?? limits.earliest, latest: to ?? limits.latest });
  return readView(wanted, limits) ?? limits;
}
