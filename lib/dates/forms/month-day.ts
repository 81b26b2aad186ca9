import { type DateForm, leanOf, one, shape, YEAR_BEFORE, yearOf } from './form';

/** এপ্রিল ৯, ২০২৫; Sep 03, 2025; মার্চ মাসের ১৫ তারিখ; ২০২৫ সালের মার্চের ১৫ তারিখে; গত মার্চের ১৫ তারিখ. */
export const monthDay: DateForm = {
  id: 'month-day',
  example: 'এপ্রিল ৯, ২০২৫',
  signs: 'M',
  shape: shape(`M D[ ,]Y(?: s)?|${YEAR_BEFORE}?(?:[GFC] )?M(?: m)? [DON](?: t)`),
  read(tokens) {
    const [month, day] = [one(tokens, 'M'), one(tokens, 'DON')];
    if (!day || !month) return null;
    return {
      kind: 'day',
      from: { ...yearOf(tokens), month: month.value, day: day.value },
      ...leanOf(tokens),
    };
  },
};
