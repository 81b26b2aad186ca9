import { DAY, type DateForm, leanOf, one, shape, YEAR_AFTER, YEAR_BEFORE, yearOf } from './form';

/** ১৫ মার্চ, ১৫ই মার্চ ২০২৫, ২০২৫ সালের ১৫ মার্চ, আগামী ৯ মে, গত বছরের ৫ আগস্ট, পয়লা নভেম্বর, 03 Sep 2025. */
export const dayMonth: DateForm = {
  id: 'day-month',
  example: '২০২৫ সালের ১৫ মার্চ',
  signs: 'M',
  shape: shape(`(?<![-/.:x])${YEAR_BEFORE}?(?:[GFC] )?${DAY}[ -]M(?: m)?${YEAR_AFTER}?(?: t)?`),
  read(tokens) {
    const [day, month] = [one(tokens, 'DON'), one(tokens, 'M')];
    if (!day || !month) return null;
    return {
      kind: 'day',
      from: { ...yearOf(tokens), month: month.value, day: day.value },
      ...leanOf(tokens),
    };
  },
};
