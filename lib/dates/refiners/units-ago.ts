import type { DateUnit } from '../date-mention';
import type { Told, ToldPoint } from '../told';
import { APPROXIMATE, EXACT } from '../vocabulary';
import { type DateContext, type DateRefiner, sentencesBetween, wordBefore } from './refiner';

/** Beyond these the words give a round number. */
const MOST: Record<DateUnit, number> = { day: 31, week: 8, month: 12, year: 20 };

/**
 * দুই দিন আগে, তিন মাস আগে: from the day of publication. Not where another event is the measure (সফরের একদিন আগে), where a
 * day was told just before, or where the number is about right (প্রায় দুই বছর আগে): those stay steps.
 */
export const unitsAgo: DateRefiner = (told, context) =>
  told.map((one, index) => {
    const { step } = one;
    if (one.rule !== 'units-away' || step?.direction !== 'before' || step.amount === null) return one;
    if (step.amount > MOST[step.unit] || isMeasured(one, told[index - 1], context)) return one;
    return { ...one, ...shifted(step.unit, step.amount) };
  });

function shifted(unit: DateUnit, amount: number): Pick<Told, 'kind'> & { from: ToldPoint } {
  switch (unit) {
    case 'day':
      return { kind: 'day', from: { dayShift: -amount } };
    case 'week':
      return { kind: 'interval', from: { weekShift: -amount } };
    case 'month':
      return { kind: 'month', from: { monthShift: -amount } };
    case 'year':
      return { kind: 'year', from: { yearShift: -amount } };
  }
}

function isMeasured(one: Told, before: Told | undefined, context: DateContext): boolean {
  // পাঁচ দিন আগেই may be five days early
  if (context.tokens[one.last]?.ending !== '') return true;
  const word = wordBefore(context, one.first);
  if (APPROXIMATE.has(word) || (word.endsWith('র') && !EXACT.has(word))) return true;
  // "আজ দেশে ফিরবেন। ১২ দিন আগে …": from today it is the same
  const today = before?.rule === 'relative-day' && before.from.dayShift === 0;
  return before?.kind === 'day' && !today && sentencesBetween(context, before.last, one.first) <= 1;
}
