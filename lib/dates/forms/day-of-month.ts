import { type DateForm, leanOf, one, shape } from './form';

/** ১৮ তারিখ, আগামী ১৮ তারিখে: the month is not told. */
export const dayOfMonth: DateForm = {
  id: 'day-of-month',
  example: 'আগামী ১৮ তারিখে',
  signs: 't',
  shape: shape('(?:[GF] )?[DON] t'),
  read(tokens) {
    const day = one(tokens, 'DON');
    return day ? { kind: 'day', from: { day: day.value }, ...leanOf(tokens) } : null;
  },
};
