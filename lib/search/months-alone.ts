import { WORD } from '@/lib/bengali/words';
import { leaders } from '@/seeds/lexicon';
import type { ToldTime } from './days-asked';
import { isCommonEnglish } from './english-words';
import { isEveryday } from './everyday';
import { searchWords } from './letters';
import { IN_TIME } from './listed-words';
import { isMonth, monthOf } from './months';
import { stems } from './stems';
import { isTitle } from './titles-alone';

const TWO_WORDS = new RegExp(`(?<!${WORD})(${WORD}+) +(?=(${WORD}+))`, 'gu');
const LAST_WORD = new RegExp(`(?<=${WORD} +)${WORD}+(?= *$)`, 'u');

/** The words of leaders' names, but for those that are other words as well. */
const OF_LEADERS = new Set(
  leaders
    .flatMap(({ name, nameEn, short }) => [name, nameEn, ...short].flatMap(searchWords))
    .filter(
      (word) => word.length > 1 && ![isEveryday, isCommonEnglish, isTitle, isMonth].some((is) => is(word)),
    ),
);
const isOfLeader = (word: string): boolean =>
  searchWords(word)
    .flatMap(stems)
    .some((stem) => OF_LEADERS.has(stem));

/**
 * Months of which no year is told and that the articles' reader, for whom a bare name of one is none (জুলাই আন্দোলন), passes
 * over: behind `in`, and written out at the end of a query or before somebody's name.
 * @param text letters as `spell` maps them
 */
export function monthsAlone(text: string): ToldTime[] {
  const told: ToldTime[] = [];
  const add = (start: number, { length }: string) => told.push({ start, end: start + length, edtf: null });
  for (const { index, 0: before, 1: first = '', 2: second = '' } of text.matchAll(TWO_WORDS)) {
    if (IN_TIME.has(first.toLowerCase()) && monthOf(second) !== null) add(index + before.length, second);
    else if (isMonth(first) && isOfLeader(second)) add(index, first);
  }
  const last = LAST_WORD.exec(text);
  if (last && isMonth(last[0])) add(last.index, last[0]);
  return told;
}
