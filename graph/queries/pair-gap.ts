import { gapAmong } from '@/lib/time/gap';
import type { Pair } from './pair';
import { link, type Told } from './pair-told';

/** The longest time between two held meetings that have dates; null where there are fewer than two. */
export function gapOf(told: readonly Told[]): Pair['gap'] {
  const held = told.filter(({ status }) => status === 'held');
  const found = gapAmong(held.map((one) => ({ ...one, ...one.when })));
  return (
    found && {
      ...{ days: found.days, told: found.told },
      ...{ after: link(found.after), before: link(found.before), undated: found.undated.length },
    }
  );
}
