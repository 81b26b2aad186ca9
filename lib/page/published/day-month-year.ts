import { DAY_ENDING, MONTH, monthOf } from './month-words';
import { between, plainDay, type StampForm } from './stamp';

/** Day, month by name, year, in either script. */
export const dayMonthYear: StampForm = {
  id: 'day-month-year',
  example: '১৬ই এপ্রিল, ২০২৫',
  pattern: between(String.raw`(\d{1,2})(?:${DAY_ENDING})?[\s,./-]{0,3}(${MONTH})[\s,./-]{1,3}(\d{4})`),
  read: (match) => plainDay(Number(match[3]), monthOf(match[2] ?? '') ?? 0, Number(match[1])),
};
