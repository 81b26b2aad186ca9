import { binOf, binsOf, dayAfter, lengthOf, numberOfDay, type TimeUnit, unitFor } from './bins';
import { type Bounds, overlap } from './edtf';
import { type Bin, certainIn, coarseIn, type InTime } from './in-time';

/** A timeline shows no less than eight weeks. */
const SHORTEST = 56;
/** Up to so many months all of time is shown at first; above it, the shortest stretch that holds most of it. */
const SHORT_ENOUGH = 24;
const MOST = 0.9;

/** The view widened to whole years, months or weeks, whichever it is counted by. */
export function snapped(view: Bounds): Bounds {
  const unit = unitFor(view);
  return { earliest: binOf(view.earliest, unit).earliest, latest: binOf(view.latest, unit).latest };
}

/** All of time that can be shown: whole months, so that the first and the last are not cut; at least a year of them. */
export function limitsOf({ earliest, latest }: Bounds): Bounds {
  const first = binOf(earliest, 'month').earliest;
  const last = binOf(latest, 'month').latest;
  const year = dayAfter(first, 364);
  return { earliest: first, latest: last > year ? last : binOf(year, 'month').latest };
}

/**
 * What is shown first: the shortest stretch of whole months that holds nine of ten of the meetings known to a month,
 * so that one of 1976 does not press those of this year into a corner. All of time where that is short.
 * @returns null where no meeting stands in time
 */
export function firstView({ bins, whole }: Pick<InTime, 'bins' | 'whole'>): Bounds | null {
  if (!whole) return null;
  const limits = limitsOf(whole);
  const months = bins.month;
  if (months.length === 0 || binsOf(limits, 'month').length <= SHORT_ENOUGH) return snapped(limits);
  const wanted = MOST * months.reduce((sum, bin) => sum + inBar(bin), 0);
  let best: Bounds = limits;
  let held = 0;
  let first = 0;
  for (const last of months) {
    held += inBar(last);
    for (let start = months[first]; start && held - inBar(start) >= wanted; start = months[first]) {
      held -= inBar(start);
      first += 1;
    }
    const start = months[first];
    if (!start || held < wanted) continue;
    const stretch = { earliest: start.start, latest: binOf(last.start, 'month').latest };
    if (lengthOf(stretch) < lengthOf(best)) best = stretch;
  }
  return snapped(within(best, limits, 365));
}

/** The view made longer or shorter about its middle, or about another day, within the limits. */
export function zoomed(view: Bounds, limits: Bounds, factor: number, about?: string): Bounds {
  const length = Math.round(lengthOf(view) * factor);
  const middle = about ?? dayAfter(view.earliest, Math.floor(lengthOf(view) / 2));
  const share = (numberOfDay(middle) - numberOfDay(view.earliest)) / lengthOf(view);
  const earliest = dayAfter(middle, -Math.round(length * share));
  return snapped(within({ earliest, latest: dayAfter(earliest, length - 1) }, limits, SHORTEST));
}

/** The view moved by a share of its length: later where it is positive, within the limits. */
export function moved(view: Bounds, limits: Bounds, share: number): Bounds {
  const days = Math.round(lengthOf(view) * share);
  const there = { earliest: dayAfter(view.earliest, days), latest: dayAfter(view.latest, days) };
  return snapped(within(there, limits, SHORTEST));
}

/** A stretch of at least so many days, moved and cut until it lies within the limits. */
function within({ earliest, latest }: Bounds, limits: Bounds, shortest: number): Bounds {
  const [low, high] = [numberOfDay(limits.earliest), numberOfDay(limits.latest)];
  const length = Math.min(
    Math.max(numberOfDay(latest) - numberOfDay(earliest) + 1, shortest),
    high - low + 1,
  );
  const first = Math.min(Math.max(numberOfDay(earliest), low), high - length + 1);
  return {
    earliest: dayAfter(limits.earliest, first - low),
    latest: dayAfter(limits.earliest, first - low + length - 1),
  };
}

const SPAN = /^(\d{4}-\d\d-\d\d)_(\d{4}-\d\d-\d\d)$/;

/** The view as an address keeps it, `2024-01-01_2025-06-30`; null for anything else. */
export function readView(text: string | null, limits: Bounds): Bounds | null {
  const [, earliest = '', latest = ''] = SPAN.exec(text ?? '') ?? [];
  try {
    if (lengthOf({ earliest, latest }) < 1) return null;
  } catch {
    return null;
  }
  return snapped(within({ earliest, latest }, limits, SHORTEST));
}

export const printView = ({ earliest, latest }: Bounds): string => `${earliest}_${latest}`;

/** One bar of the view and what may have been there besides. */
export interface Column extends Bin {
  /** Its days. */
  days: Bounds;
  /** Known too coarsely for its bar. */
  coarse: number;
}

/** What a view shows, and what lies before and after it; together they are all that stand in time. */
export interface Shown {
  unit: TimeUnit;
  columns: Column[];
  /** Meetings in bars, and meetings that some bars may share. */
  inBars: number;
  coarse: number;
  before: number;
  after: number;
}

/** What is to be drawn of a view. */
export function shownIn({ bins, stretches }: Pick<InTime, 'bins' | 'stretches'>, view: Bounds): Shown {
  const unit = unitFor(view);
  const known = new Map(bins[unit].map((bin) => [bin.start, bin]));
  const columns = binsOf(view, unit).map((days): Column => {
    const empty = { start: days.earliest, held: 0, planned: 0, proposed: 0, cancelled: 0, reported: 0 };
    return { ...(known.get(days.earliest) ?? empty), days, coarse: coarseIn(days, unit, stretches) };
  });
  const reach = { earliest: columns[0]?.days.earliest ?? '', latest: columns.at(-1)?.days.latest ?? '' };
  const wide = stretches.filter(({ earliest, latest }) => binOf(earliest, unit).latest < latest);
  const sum = (some: readonly Bin[]) => some.reduce((total, bin) => total + inBar(bin), 0);
  const count = (some: typeof wide) => some.reduce((total, stretch) => total + stretch.count, 0);
  return {
    unit,
    columns,
    inBars: sum(columns),
    coarse: count(wide.filter((stretch) => overlap(stretch, reach))),
    before:
      sum(bins[unit].filter(({ start }) => start < reach.earliest)) +
      count(wide.filter(({ latest }) => latest < reach.earliest)),
    after:
      sum(bins[unit].filter(({ start }) => start > reach.latest)) +
      count(wide.filter(({ earliest }) => earliest > reach.latest)),
  };
}

/** How many meetings a bar has, its hollow part with it. */
export const inBar = (bin: Bin): number => certainIn(bin) + bin.reported;
