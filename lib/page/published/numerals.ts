import { between, plainDay, type StampForm } from './stamp';

const BENGALI_DIGIT = /[০-৯]/;

/**
 * Three numerals, year last. In Bengali digits the day comes first, and with dots, as wherever they are used. In Latin digits
 * with slashes the month does, as in the feeds that print such stamps, unless it cannot; with hyphens it is read only where
 * one order is possible.
 */
export const numerals: StampForm = {
  id: 'numerals',
  example: '8/28/2023',
  pattern: between(String.raw`(\d{1,2})([-/.])(\d{1,2})\2(\d{4})`),
  read(match, shown) {
    const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
    const dayFirst = BENGALI_DIGIT.test(shown) || first > 12 || (match[2] === '.' && second <= 12);
    if (dayFirst) return plainDay(year, second, first);
    return match[2] === '/' || second > 12 || first === second ? plainDay(year, first, second) : null;
  },
};
