import type { DateMention } from '@/lib/dates/date-mention';
import type { DateToken, DateTokens } from '@/lib/dates/date-tokens';
import { datesOf } from '@/lib/dates/dates-of';
import type { CalendarDay } from '@/lib/time/calendar';
import { matches, type ToldTime } from './days-asked';
import { stretchBeside } from './stretch-beside';

/** Words that tell a time beside today, or beside a day that a query does not tell: গত, আগামী, চলতি, আজ; ওই, পরের, আগের. */
const BESIDE = 'GFCRTPB';
/** Behind a number of days they tell one beside today as well: দুই দিন আগে, ১০ দিন পর. */
const AWAY = 'ap';

const WEEK = 'k';

/** What looks like such a time, whether or not there is a reading of it: this Friday, last weekend, গত কয়েক দশকে. */
const LIKE_ONE = /[GFC] (?:[DNOXYn] )?[Wdkmyhjqf]/g;

/**
 * The times that the words themselves tell against today: গত মাসে, এ বছর, last June, the last 7 days, 2 weeks ago. What such
 * words leave open (গত কয়েক মাসে, পরের মাসে) is unclear. A day whose words do not say which one is meant (শনিবার, ১৫ মে) is none of
 * them.
 * @param text letters as `spell` maps them @param typing its last word may go on
 */
export function timesAgainstToday(
  text: string,
  dates: DateTokens,
  today: CalendarDay | null,
  typing: boolean,
): ToldTime[] {
  const told = datesOf(text, dates, today).flatMap((one): ToldTime[] => {
    const { start, end } = one;
    const words = dates.tokens.filter((token) => start <= token.start && token.end <= end);
    // all that somebody is typing may go on: আজ, আজারবাইজান
    const isBegun = typing && words.length === 1 && text.trim().length === end - start;
    return isBeside(one, words) && !isBegun ? [{ start, end, ...timeOf(one, words, today) }] : [];
  });
  return [...told, ...matches(dates, LIKE_ONE).map(({ start, end }) => ({ start, end, edtf: null }))];
}

const has = (words: readonly DateToken[], kinds: string) => words.some(({ kind }) => kinds.includes(kind));

const isBeside = ({ step }: DateMention, words: readonly DateToken[]): boolean =>
  has(words, BESIDE) || (step !== undefined && has(words, AWAY));

function timeOf(
  one: DateMention,
  words: readonly DateToken[],
  today: CalendarDay | null,
): Omit<ToldTime, 'start' | 'end'> {
  const isWeek = one.kind === 'interval' && has(words, WEEK);
  return {
    edtf: one.edtf ?? (today && stretchBeside(one, words, today)),
    ...(isWeek && { week: true as const }),
    ...(has(words, AWAY) && { closed: true as const }),
  };
}
