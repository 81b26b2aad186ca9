import { dayMonthYear } from './day-month-year';
import { iso } from './iso';
import { monthDayYear } from './month-day-year';
import { numerals } from './numerals';
import { rfc822 } from './rfc-822';
import type { StampForm } from './stamp';

/** The forms of stamps, the more telling first: where two read the same letters, the first has them. */
export const stampForms: readonly StampForm[] = [rfc822, iso, dayMonthYear, monthDayYear, numerals];
