import { type DateContext, type DateRefiner, gapAfter, kindAt } from './refiner';

/**
 * "এই মাসের তৃতীয় সপ্তাহে", "জুনের শেষ সপ্তাহে": the date stays the month, for nothing tells with which day a week begins, and its
 * phrase says all that is told.
 */
export const weekOfMonth: DateRefiner = (told, context) =>
  told.map((one) =>
    one.kind === 'month' && !one.to && isWeekBehind(one.last, context)
      ? { ...one, last: one.last + 2, rule: `${one.rule}+week` }
      : one,
  );

const isWeekBehind = (last: number, context: DateContext): boolean =>
  context.tokens[last]?.ending !== '' &&
  'ol'.includes(kindAt(context, last + 1) || '-') &&
  kindAt(context, last + 2) === 'k' &&
  gapAfter(context, last) === ' ' &&
  gapAfter(context, last + 1) === ' ';
