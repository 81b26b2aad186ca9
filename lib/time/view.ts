import { binOf, dayAfter, lengthOf, numberOfDay, unitFor } from './bins';
import type { Bounds } from './edtf';

/** A timeline shows no less than eight weeks. */
const SHORTEST = 56;

/** The view widened to whole years, months or weeks, whichever it is counted by. */
export function snapped(view: Bounds): Bounds {
  const unit = unitFor(view);
  return { earliest: binOf(view.earliest, unit).earliest, latest: binOf(view.latest, unit).latest };
}

/**
 * All of time that can be shown: whole months, so that the first and the last are not cut; at least the year that ends
 * with them.
 */
export function limitsOf({ earliest, latest }: Bounds): Bounds {
  const first = binOf(earliest, 'month').earliest;
  const last = binOf(latest, 'month').latest;
  const year = binOf(dayAfter(last, -364), 'month').earliest;
  const [from = first] = [first, year].sort();
  return { earliest: from, latest: last };
}

/** The view made longer or shorter about its middle, or about another day, within the limits; the same where it can come no nearer. */
export function zoomed(view: Bounds, limits: Bounds, factor: number, about?: string): Bounds {
  const length = Math.round(lengthOf(view) * factor);
  const middle = about ?? dayAfter(view.earliest, Math.floor(lengthOf(view) / 2));
  const share = (numberOfDay(middle) - numberOfDay(view.earliest)) / lengthOf(view);
  const earliest = dayAfter(middle, -Math.round(length * share));
  const next = snapped(within({ earliest, latest: dayAfter(earliest, length - 1) }, limits, SHORTEST));
  return factor < 1 && lengthOf(next) >= lengthOf(view) ? view : next;
}

/** The view moved by a share of its length: later where it is positive, within the limits. */
export function moved(view: Bounds, limits: Bounds, share: number): Bounds {
  const days = Math.round(lengthOf(view) * share);
  const there = { earliest: dayAfter(view.earliest, days), latest: dayAfter(view.latest, days) };
  return snapped(within(there, limits, SHORTEST));
}

/** A stretch of at least so many days, moved and cut until it lies within the limits. */
export function within({ earliest, latest }: Bounds, limits: Bounds, shortest: number): Bounds {
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
