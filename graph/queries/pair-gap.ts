import { inFull, type Phrases } from '@/graph/queries/last-meeting';
import { gapAmong } from '@/lib/time/gap';
import type { Pair } from './pair';
import type { Told } from './pair-told';

/**
 * The longest time between two held meetings that have dates; null where there are fewer than two.
 * @param phrases what their dates were read from, by their ids
 */
export function gapOf(told: readonly Told[], phrases: Phrases): Pair['gap'] {
  const end = ({ id, when }: Told) => inFull(id, when, phrases);
  const held = told.filter(({ status }) => status === 'held');
  const found = gapAmong(held.map((one) => ({ ...one, ...one.when })));
  return (
    found && {
      ...{ days: found.days, told: found.told },
      ...{ after: end(found.after), before: end(found.before), undated: found.undated.length },
    }
  );
}
