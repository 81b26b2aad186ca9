import { all, type DateForm, leanOf, shape, YEAR_AFTER, YEAR_BEFORE, yearOf } from './form';

/** জুলাই–আগস্টে, জুন ও জুলাই মাসে, জুন বা জুলাইয়ে, ২০২৪ সালের জুলাই-আগস্টে, মার্চ থেকে মে পর্যন্ত. */
export const monthList: DateForm = {
  id: 'month-list',
  example: 'জুলাই-আগস্টে',
  signs: 'M',
  shape: shape(`${YEAR_BEFORE}?(?:[GFC] )?M(?:-| [&ri] )M(?: m)?${YEAR_AFTER}?(?: u)?`),
  read(tokens) {
    const [first, second] = all(tokens, 'M');
    if (!first || !second) return null;
    const lean = leanOf(tokens);
    const told = tokens.some(({ kind }) => 'mYZyu'.includes(kind)) || lean.lean !== undefined;
    if (!told && second.ending === '') return null;
    const year = yearOf(tokens);
    return {
      kind: 'interval',
      from: { ...year, month: first.value },
      to: { ...year, month: second.value },
      ...lean,
    };
  },
};
