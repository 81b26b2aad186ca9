import type { Told } from '../told';
import { type DateContext, type DateRefiner, sentencesBetween } from './refiner';

/**
 * "গত বছরের এপ্রিলে ব্যাংককে … যান। ৪ এপ্রিল …", "গত বছরের ১৩ থেকে ১৬ মার্চ … সফর করেন। ১৪ মার্চ …": a day of the month that was
 * told with its year just before is of that year.
 */
export const monthToldBefore: DateRefiner = (told, context) => {
  let before: Told | null = null;
  return told.map((one) => {
    const refined = before ? withMonth(one, before, context) : one;
    if (isMonthOfYear(refined)) before = refined;
    return refined;
  });
};

const isMonthOfYear = ({ from, to }: Told): boolean => {
  const { year, yearShift, month } = to ?? from;
  return month !== undefined && (year !== undefined || yearShift !== undefined);
};

function withMonth(one: Told, before: Told, context: DateContext): Told {
  const { from, to } = one;
  const last = to ?? from;
  const isYearless =
    last.day !== undefined && last.year === undefined && last.yearShift === undefined && !one.lean;
  const { year, yearShift, month } = before.to ?? before.from;
  if (!isYearless || last.weekday !== undefined || from.month !== month || last.month !== month) return one;
  if (sentencesBetween(context, before.last, one.first) > 1) return one;
  const of = year === undefined ? { yearShift } : { year };
  const dated = {
    ...one,
    from: { ...from, ...of },
    rule: `${one.rule}+month-before`,
    monthBefore: true as const,
  };
  return to ? { ...dated, to: { ...to, ...of } } : dated;
}
