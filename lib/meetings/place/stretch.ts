import type { DateMention } from '@/lib/dates/date-mention';
import { bounds } from '@/lib/time/edtf';

/**
 * The stretch of days that ends on a day, in each tense that the day may be of.
 * @param firstOf the first day of the stretch that ends on this one; null where it cannot be
 */
export function stretch(last: DateMention, firstOf: (end: string) => string | null): DateMention | null {
  const upTo = (end: string) => {
    const first = firstOf(end);
    return first && first <= end ? `${first}/${end}` : end;
  };
  if (!last.edtf) return null;
  const edtf = upTo(last.edtf);
  if (edtf === last.edtf) return null;
  const { past, future } = last.alternatives ?? {};
  return {
    ...asStretch(last, edtf),
    ...(past && future ? { alternatives: { past: upTo(past), future: upTo(future) } } : {}),
  };
}

/** A date that is a stretch of days, told by the words of one of them. */
export const asStretch = (day: DateMention, edtf: string): DateMention => ({
  ...day,
  kind: 'interval',
  edtf,
  ...bounds(edtf),
  basis: 'reckoned',
  rule: `${day.rule}+stay`,
});
