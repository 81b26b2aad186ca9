import type { Bounds } from './edtf';
import { boundsOf, type DayCount } from './in-time';

/**
 * The days of all meetings that stand in time, each stretch of days once: a play through time goes by these, so that it
 * passes over no bar. Of news that tells no day it is the day that the bar stands at.
 */
export function daysStanding(counts: readonly DayCount[]): Bounds[] {
  const days = new Map<string, Bounds>();
  for (const one of counts) {
    const bounds = boundsOf(one);
    if (bounds) days.set(`${bounds.earliest} ${bounds.latest}`, bounds);
  }
  return [...days.values()];
}
