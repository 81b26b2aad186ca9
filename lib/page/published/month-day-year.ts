import { DAY_ENDING, MONTH, monthOf } from './month-words';
import { between, plainDay, type StampForm } from './stamp';

/** Month by name, day, year, in either script. */
export const monthDayYear: StampForm = {
  id: 'month-day-year',
  example: 'এপ্রিল ৯, ২০২৫',
  pattern: between(String.raw`(${MONTH})\.?\s{0,2}(\d{1,2})(?:${DAY_ENDING})?(?:\s?,\s?|\s)(\d{4})`),
  read: (match) => plainDay(Number(match[3]), monthOf(match[1] ?? '') ?? 0, Number(match[2])),
};
