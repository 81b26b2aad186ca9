import type { DateTokens } from '@/lib/dates/date-tokens';
import { datesOf } from '@/lib/dates/dates-of';
import type { CalendarDay } from '@/lib/time/calendar';
import type { ToldTime } from './days-asked';

/** Words that tell a time beside today, or beside a day that a query does not tell: গত, আগামী, চলতি, আজ; ওই, পরের, আগের. */
const BESIDE = 'GFCRTPB';

const WEEK = 'k';

/**
 * The times that the words themselves tell against today: গত মাসে, এ বছর, last June. What such words leave open (গত দুই মাসে,
 * পরের মাসে) is unclear. A day whose words do not say which one is meant (শনিবার, ১৫ মে) is none of them.
 * @param text letters as `spell` maps them @param typing its last word may go on
 */
export function timesAgainstToday(
  text: string,
  dates: DateTokens,
  today: CalendarDay | null,
  typing: boolean,
): ToldTime[] {
  return datesOf(text, dates, today).flatMap(({ start, end, edtf, kind }) => {
    const words = dates.tokens.filter((token) => start <= token.start && token.end <= end);
    const told = words.some(({ kind }) => BESIDE.includes(kind));
    const isWeek = kind === 'interval' && words.some((token) => token.kind === WEEK);
    // all that somebody is typing may go on: আজ, আজারবাইজান
    const isBegun = typing && words.length === 1 && text.trim().length === end - start;
    return told && !isBegun ? [{ start, end, edtf, ...(isWeek && { week: true as const }) }] : [];
  });
}
