import { expect } from 'vitest';
import { spell } from '@/lib/bengali/letters';
import type { Reading } from '@/lib/reading';

/** A date that is a day, or has one at an end. */
export const DAY = /\d{4}-\d\d-\d\d|XXXX-\d\d-\d\d/;
/** Numbers in words, as words of their own: "চার মে". */
const NUMBERS =
  'এক দুই তিন চার পাঁচ ছয় সাত আট নয় দশ এগারো এগার বারো তেরো তের চৌদ্দ পনেরো পনের ষোলো ষোল সতেরো সতের আঠারো আঠার উনিশ বিশ কুড়ি একুশ বাইশ তেইশ চব্বিশ পঁচিশ ছাব্বিশ সাতাশ আটাশ ঊনত্রিশ উনত্রিশ ত্রিশ তিরিশ একত্রিশ'
    .split(' ')
    .flatMap((number) => [number, `${number}ই`, `${number}শে`, `${number}ে`]);
/** A day's number, a weekday, a word that counts days from another: written here anew, not taken from the reader. */
const NAMES_A_DAY = new RegExp(
  [
    '\\d',
    'বার',
    'আজ',
    'কাল',
    'পরশু',
    'দিন',
    'পয়লা',
    'পহেলা',
    'দোসরা',
    'তেসরা',
    'চৌঠা',
    'পাঁচই',
    'ছয়ই',
    'সাতই',
    'আটই',
    'নয়ই',
    'দশই',
    'শেষ রাত',
    `(?<![\\p{L}\\p{M}])(?:${NUMBERS.join('|')})(?![\\p{L}\\p{M}])`,
  ]
    .map(spell)
    .join('|'),
  'u',
);

/** Holds a reading to it: each day rests on a phrase of the text that names a day, or counts days from another. */
export function noInventedDay(reading: Reading): void {
  const { text } = reading.article;
  for (const { date, reportedOn, evidence } of reading.reports) {
    if (reportedOn && !reading.article.published) expect(text).toMatch(/[০-৯\d]/u);
    if (date) expect(reportedOn).toBeNull();
    expect(evidence.length).toBeGreaterThan(0);
    if (!date) continue;
    expect(text.slice(date.phrase.start, date.phrase.end)).toBe(date.phrase.text);
    if (DAY.test(date.edtf))
      expect(spell(date.phrase.text), `${date.edtf} from “${date.phrase.text}”`).toMatch(NAMES_A_DAY);
  }
}
