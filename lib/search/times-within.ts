import { WORD } from '@/lib/bengali/words';
import type { DateMention } from '@/lib/dates/date-mention';
import { readDateTokens } from '@/lib/dates/date-tokens';
import { readDateWord } from '@/lib/dates/date-word';
import { DatedWords } from '@/lib/dates/dated-words';
import { datesOf } from '@/lib/dates/dates-of';
import type { CalendarDay } from '@/lib/time/calendar';
import { isYearless } from '@/lib/time/edtf';
import { searchWordLists } from '@/seeds/lexicon/search-words';
import { withoutDatedNames } from './dated-names';
import { daysAsked, type ToldTime } from './days-asked';
import { englishDateWord, onesAsNumbers } from './english-dates';
import { LATIN } from './letters';
import { JOINING } from './listed-words';
import { monthsAlone } from './months-alone';
import { withRanges } from './time-ranges';
import { timesAgainstToday } from './times-against-today';
import { yearsAsked } from './years-asked';

const { span, fromTo } = searchWordLists;
const BETWEEN = new RegExp(
  `(\\b(?:${span.before.join('|')})\\b.*?)\\b(${span.joins.join('|')})\\b(?! +(?:19|20)\\d\\d)`,
  'giu',
);
const TO = fromTo[1] ?? '';
const isBlank = (word: string): boolean => JOINING.has(word) && !span.joins.includes(word);

/**
 * The times that the letters of a query tell and the unclear ones, in their order, none overlapping another: of two readings
 * of the same words the longer, then what is told against today, then the articles' reader's.
 * @param typing the last word may go on
 */
export function timesWithin(text: string, today: CalendarDay | null, typing: boolean): ToldTime[] {
  const named = withoutDatedNames(text);
  const plain = withoutJoining(named);
  const dates = readDateTokens(plain, datedWords(plain));
  const mentioned = datesOf(plain, dates, null).flatMap((one) => timeOf(one, plain));
  const against = timesAgainstToday(plain, dates, today, typing);
  const all = [
    ...against,
    ...mentioned,
    ...daysAsked(dates),
    ...monthsAlone(named),
    ...yearsAsked(plain),
  ].sort((a, b) => b.end - b.start - (a.end - a.start));
  const told: ToldTime[] = [];
  for (const one of all) {
    if (!told.some((other) => one.start < other.end && other.start < one.end)) told.push(one);
  }
  return withRanges(
    told.sort((a, b) => a.start - b.start),
    plain,
    named,
  );
}

const WORDS = new RegExp(`${WORD}+`, 'gu');

/** The words of dates, without the lexicon of names by which the articles' reader cuts its texts: that takes long to compile. */
function datedWords(text: string): DatedWords {
  const dated = new DatedWords();
  for (const { index, 0: word } of text.matchAll(WORDS)) {
    const date = englishDateWord(word) ?? readDateWord(word);
    if (date) dated.add(index, index + word.length, date);
  }
  return dated;
}

/**
 * 15th of May in 2026, Jan. 2025: Latin words that only join are blanks, and so is what ends a shortened one. Between March and
 * May 2026 is from one to the other.
 */
const withoutJoining = (text: string): string =>
  onesAsNumbers(text)
    .replace(BETWEEN, (_, before: string, and: string) => before + TO.padEnd(and.length))
    .replace(/\b[a-z]+\b/giu, (word) => (isBlank(word.toLowerCase()) ? ' '.repeat(word.length) : word))
    .replace(/(?<=[a-z])\.(?= )/giu, ' ');

const KINDS: readonly DateMention['kind'][] = ['day', 'interval', 'month'];

function timeOf({ start, end, kind, edtf, weekday }: DateMention, text: string): ToldTime[] {
  if (!KINDS.includes(kind)) return [];
  const numbers = text.slice(start, end).match(/\d+/g) ?? [];
  const whole = edtf !== null && !isYearless(edtf);
  // ২০২৪ জুন ২০২৫: of which year?
  if (whole && (kind === 'interval' || numbers.filter(({ length }) => length === 4).length < 2)) {
    return [{ start, end, edtf }];
  }
  // জুলাই মাসে: of which year? শনিবার is a word as others, and no article has `friday`
  const isFriday = weekday !== undefined && LATIN.test(text.slice(start, end).toLowerCase());
  return whole || isFriday || numbers.length > 0 || kind === 'month' ? [{ start, end, edtf: null }] : [];
}
