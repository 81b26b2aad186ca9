import { type Letters, quote } from '@/lib/bengali/letters';
import { WORD_END, WORD_START } from '@/lib/bengali/words';
import type { Quote } from '@/lib/span';
import { DAY_ENDING, MONTH, monthOf } from './month-words';
import { WEEKDAY_WORDS, weekdayOf } from './stamp-words';

/** A day that the body names by weekday, day and month: বুধবার (৩ সেপ্টেম্বর). */
export interface ToldDay extends Quote {
  weekday: number;
  month: number;
  day: number;
}

const WEEKDAY = WEEKDAY_WORDS.source;
const DATE = String.raw`(\d{1,2})(?:${DAY_ENDING})?\s?(${MONTH})`;
const WEEKDAY_FIRST = new RegExp(String.raw`(${WEEKDAY})\s?[(,]?\s?${DATE}${WORD_END}\)?`, 'gu');
const DATE_FIRST = new RegExp(String.raw`${WORD_START}${DATE}\s?[(,]?\s?(${WEEKDAY})\)?`, 'gu');

/** All such days of a text. */
export function toldDays(letters: Letters): ToldDay[] {
  const days: ToldDay[] = [];
  const add = (match: RegExpMatchArray, weekday = '', day = '', month = '') => {
    const told = { weekday: weekdayOf(weekday), month: monthOf(month), day: Number(day) };
    if (told.weekday === null || told.month === null) return;
    const start = match.index ?? 0;
    const span = quote(letters, { start, end: start + match[0].length });
    days.push({ ...span, weekday: told.weekday, month: told.month, day: told.day });
  };
  for (const match of letters.text.matchAll(WEEKDAY_FIRST)) add(match, match[1], match[2], match[3]);
  for (const match of letters.text.matchAll(DATE_FIRST)) add(match, match[3], match[1], match[2]);
  return days;
}
