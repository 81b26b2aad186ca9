import { dayAfter, lengthOf } from './bins';
import type { Bounds } from './edtf';
import { zoomed } from './view';

/** The view made longer or shorter about some days, which come into its middle, within the limits; the same where it can come no nearer. */
export function zoomedNear(view: Bounds, limits: Bounds, factor: number, days: Bounds): Bounds {
  // of days that are longer than what can be shown it goes about those that are in view
  const wanted = lengthOf(days) > lengthOf(view) * factor ? common(days, view) : days;
  const middle = dayAfter(wanted.earliest, Math.floor(lengthOf(wanted) / 2));
  const earliest = dayAfter(middle, -Math.floor(lengthOf(view) / 2));
  const next = zoomed({ earliest, latest: dayAfter(earliest, lengthOf(view) - 1) }, limits, factor);
  return factor < 1 && lengthOf(next) >= lengthOf(view) ? view : next;
}

/** What two stretches have in common; the first where they have nothing. */
function common(one: Bounds, other: Bounds): Bounds {
  const [, earliest = one.earliest] = [one.earliest, other.earliest].sort();
  const [latest = one.latest] = [one.latest, other.latest].sort();
  return earliest <= latest ? { earliest, latest } : one;
}
