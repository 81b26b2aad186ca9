import type { DateMention } from '@/lib/dates/date-mention';
import type { Clause } from '@/lib/mentions/chunk';
import { canBeSame } from '@/lib/time/edtf-sameness';

/**
 * Whether sentences between two tell another time than a date: what is told by that date then is told too far off.
 * @param from, to indices of the two sentences, in any order; neither counts
 */
export function tellsOtherTime(
  clauses: readonly Clause[],
  from: number,
  to: number,
  { edtf }: Pick<DateMention, 'edtf'>,
): boolean {
  const [first, last] = from < to ? [from, to] : [to, from];
  return clauses
    .slice(first + 1, last)
    .some(({ chunks }) =>
      chunks.some(({ date }) => date?.edtf != null && edtf !== null && !canBeSame(date.edtf, edtf)),
    );
}
