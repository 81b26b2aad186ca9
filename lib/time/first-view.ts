import { binOf, binsOf, lengthOf } from './bins';
import type { Bounds } from './edtf';
import type { InTime } from './in-time';
import { inBar } from './shown-in';
import { limitsOf, snapped, within } from './view';

/** Up to so many months all of time is shown at first; above it, the shortest stretch that holds most of it. */
const SHORT_ENOUGH = 24;

const MOST = 0.9;

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
