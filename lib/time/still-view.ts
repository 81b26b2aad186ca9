import { binsOf, unitFor } from './bins';
import type { Bounds } from './edtf';
import { firstView } from './first-view';
import type { InTime } from './in-time';
import { limitsOf } from './view';

/** More bars than this are hairlines on a phone. */
const MOST_BARS = 60;

/**
 * What a chart without a zoom shows: all of time, or, where that would have too many bars, the stretch that holds most of
 * it, so that one meeting of 1893 does not press all others into a corner.
 */
export function stillView(time: InTime & { whole: Bounds }): Bounds {
  const limits = limitsOf(time.whole);
  return binsOf(limits, unitFor(limits)).length <= MOST_BARS ? limits : (firstView(time) ?? limits);
}
