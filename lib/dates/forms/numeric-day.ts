import { type DateForm, shape } from './form';

/**
 * 16/03/2025, 3/16/2025, ১৬.৩.২০২৫. Feeds put the month first, newspapers the day: where both can be, neither is
 * taken, unless the two are the same number.
 */
export const numericDay: DateForm = {
  id: 'numeric-day',
  example: '১৬/০৩/২০২৫',
  signs: 'Y',
  shape: shape('(?<![-/.:x])D([-/.])D\\1Y(?![-/])'),
  read([first, second, third]) {
    if (!first || !second || !third) return null;
    const year = third.value;
    if (first.value > 12 && second.value > 12) return null;
    if (first.value > 12) return { kind: 'day', from: { year, month: second.value, day: first.value } };
    const from = { year, month: first.value, day: second.value };
    if (second.value > 12 || first.value === second.value) return { kind: 'day', from };
    return { kind: 'day', from, orderOpen: true };
  },
};
