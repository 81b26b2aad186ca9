import { binOf, binsOf, dayAfter, type TimeUnit, unitFor } from './bins';
import { type Bounds, overlap } from './edtf';
import { type Bin, certainIn, coarseIn, type InTime } from './in-time';

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

/** Meetings that a view does not show as its own, at one side of it. */
export interface Outside {
  /** All days of that side. */
  days: Bounds;
  /** Meetings that were there, or may have been. */
  count: number;
}

/** What may lie before a view's bars, and after them, as lists of these days tell it; null at a side without any. */
export function outsideOf(
  { bins, stretches, whole }: Pick<InTime, 'bins' | 'stretches'> & { whole: Bounds },
  view: Bounds,
): Record<'before' | 'after', Outside | null> {
  const unit = unitFor(view);
  const first = binOf(view.earliest, unit).earliest;
  const last = binOf(view.latest, unit).latest;
  const wide = stretches.filter(({ earliest, latest }) => binOf(earliest, unit).latest < latest);
  const at = (days: Bounds): Outside | null => {
    if (days.earliest > days.latest) return null;
    const inBars = bins[unit].filter(({ start }) => start >= days.earliest && start <= days.latest);
    const count =
      inBars.reduce((sum, bin) => sum + inBar(bin), 0) +
      wide.filter((stretch) => overlap(stretch, days)).reduce((sum, stretch) => sum + stretch.count, 0);
    return count > 0 ? { days, count } : null;
  };
  return {
    before: at({ earliest: binOf(whole.earliest, unit).earliest, latest: dayAfter(first, -1) }),
    after: at({ earliest: dayAfter(last, 1), latest: whole.latest }),
  };
}
