import { binsOf, unitFor } from './bins';
import type { Bounds } from './edtf';
import { firstView } from './first-view';
import type { InTime } from './in-time';
import { limitsOf, snapped } from './view';

/** More bars than the months of six years are hairlines on a phone. */
const MOST_BARS = 72;
const isReadable = (view: Bounds) => binsOf(view, unitFor(view)).length <= MOST_BARS;

/**
 * What a chart without a zoom shows: all of time, or, where that would have too many bars, the stretch that holds most of
 * it, with what came after if there is room: one meeting of 1893 does not press all others into a corner.
 */
export function stillView(time: InTime & { whole: Bounds }): Bounds {
  const limits = limitsOf(time.whole);
  if (isReadable(limits)) return limits;
  const most = firstView(time) ?? limits;
  const toTheEnd = snapped({ ...most, latest: limits.latest });
  // as long as it need not be counted more coarsely
  return isReadable(toTheEnd) && unitFor(toTheEnd) === unitFor(most) ? toTheEnd : most;
}
