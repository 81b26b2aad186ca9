import type { DateToken } from '../date-tokens';
import {
  all,
  DAY,
  type DateForm,
  type FormReading,
  leanOf,
  one,
  shape,
  YEAR_AFTER,
  YEAR_BEFORE,
  yearOf,
} from './form';

const JOINT = '(?:-|/|,| [&ri] )';

/**
 * ১৮–১৯ জুন, ১৮ ও ১৯ জুন ২০২৪, ১৮ থেকে ২০ জুন, জুনের ১৮ থেকে ২০ তারিখ; days that do not follow on stay apart. Of ৫ বা ৬ ডিসেম্বর only
 * the month is known.
 */
export const dayList: DateForm = {
  id: 'day-list',
  example: '১৮ ও ১৯ জুন ২০২৪',
  signs: 'M',
  shape: shape(
    `(?<![-/.:x])(?:${YEAR_BEFORE}?(?:[GFC] )?${DAY}(?:${JOINT}${DAY}){1,6}[ -]M(?: m)?${YEAR_AFTER}?(?: u)?` +
      `|${YEAR_BEFORE}?(?:[GFC] )?M(?: m)? ${DAY}(?:${JOINT}${DAY}){1,6} t(?: u)?)`,
  ),
  read(tokens) {
    const days = all(tokens, 'DON');
    const month = one(tokens, 'M');
    const [first, last] = [days[0], days[days.length - 1]];
    if (!first || !last || !month || first.value >= last.value) return null;
    const shared = { ...yearOf(tokens), month: month.value };
    // "৫ বা ৬ ডিসেম্বর": one of them, and nobody knows which
    if (one(tokens, 'i')) return { kind: 'month', from: shared, ...leanOf(tokens) };
    const spans =
      one(tokens, 'r') ||
      isDash(tokens) ||
      days.every((day, i) => i === 0 || day.value === (days[i - 1] as DateToken).value + 1);
    if (spans) {
      return {
        kind: 'interval',
        from: { ...shared, day: first.value },
        to: { ...shared, day: last.value },
        ...leanOf(tokens),
      };
    }
    return days.map((day): FormReading => {
      const index = tokens.indexOf(day);
      const alone = day !== last || month.start < first.start;
      return {
        kind: 'day',
        from: { ...shared, day: day.value },
        ...leanOf(tokens),
        first: index,
        last: alone ? index : tokens.length - 1,
      };
    });
  },
};

/** Two days with a dash, ১৮–২০ জুন, are a stretch though they do not follow on. */
function isDash(tokens: readonly DateToken[]): boolean {
  const days = all(tokens, 'DON');
  const [first, second] = days;
  return days.length === 2 && !!first && !!second && second.start - first.end === 1;
}
