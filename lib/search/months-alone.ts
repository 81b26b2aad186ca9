import { WORD } from '@/lib/bengali/words';
import { readDateWord } from '@/lib/dates/date-word';
import { dateWords } from '@/seeds/lexicon/date-words';
import type { ToldTime } from './days-asked';
import { IN_TIME } from './listed-words';

const TWO_WORDS = new RegExp(`(?<!${WORD})(${WORD}+) +(?=(${WORD}+))`, 'gu');
const LAST_WORD = new RegExp(`(?<=${WORD} +)${WORD}+(?= *$)`, 'u');
/** In fewer letters a month is shortened, and begins many a name: mar, jan. */
const WRITTEN_OUT = 4;
/** Months whose names are other words as well: মে, May. */
const ALSO_WORDS = dateWords.months.filter(({ alsoAWord }) => alsoAWord).map(({ month }) => month);

/**
 * Months of which no year is told and that the articles' reader, for whom a bare name of one is none (জুলাই আন্দোলন), passes
 * over: behind `in`, and written out at the end of a query.
 * @param text letters as `spell` maps them
 */
export function monthsAlone(text: string): ToldTime[] {
  const told: ToldTime[] = [];
  for (const { index, 0: before, 1: first = '', 2: month = '' } of text.matchAll(TWO_WORDS)) {
    if (!IN_TIME.has(first.toLowerCase()) || monthOf(month) === null) continue;
    const start = index + before.length;
    told.push({ start, end: start + month.length, edtf: null });
  }
  const last = LAST_WORD.exec(text);
  const month = last && last[0].length >= WRITTEN_OUT ? monthOf(last[0]) : null;
  if (last && month !== null && !ALSO_WORDS.includes(month)) {
    told.push({ start: last.index, end: last.index + last[0].length, edtf: null });
  }
  return told;
}

function monthOf(word: string): number | null {
  const parts = readDateWord(word)?.parts ?? [];
  return parts.length === 1 && parts[0]?.kind === 'M' ? parts[0].value : null;
}
