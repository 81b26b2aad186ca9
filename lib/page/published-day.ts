import { readLetters } from '@/lib/bengali/letters';
import { parseDay, weekday } from '@/lib/time/calendar';
import type { PublishedDay } from './clean-article';
import { stampLine } from './furniture/stamp-line';
import type { Line } from './lines';
import { bodyDay } from './published/body-day';
import { findStamps, type Stamp } from './published/find-stamps';
import { ownStamp } from './published/stamp-day';
import { toldDays } from './published/told-days';

/** A page as text, cut by where its article begins and ends. */
export interface PageParts {
  aboveTitle: readonly Line[];
  belowTitle: readonly Line[];
  body: string;
  rest: readonly Line[];
}

const stampsOf = (lines: readonly Line[]): Stamp[] =>
  [...new Set(lines)].flatMap((line) => findStamps(line.text).stamps);

/** The stamp between title and text is the article's own; above the title stands the day of looking, unless labelled. */
function headerStamp({ aboveTitle, belowTitle }: PageParts): Stamp | null {
  const own = ownStamp(stampsOf(belowTitle.filter((line) => stampLine.applies(line, null))));
  return own ?? stampsOf(aboveTitle).find((stamp) => stamp.label === 'published') ?? null;
}

/** Any day elsewhere on the page counts where the body names it by weekday, day and month, if it names only one so. */
function confirmedByBody({ aboveTitle, belowTitle, body, rest }: PageParts): PublishedDay | null {
  const stamps = stampsOf([...aboveTitle, ...belowTitle, ...rest]);
  if (stamps.length === 0) return null;
  const told = new Map(
    toldDays(readLetters(body)).map((one) => [`${one.weekday} ${one.month}-${one.day}`, one.text]),
  );
  const agreeing = new Map<string, string>();
  for (const stamp of stamps) {
    const day = parseDay(stamp.day);
    const phrase = day && told.get(`${weekday(day)} ${day.month}-${day.day}`);
    if (phrase && !agreeing.has(stamp.day)) agreeing.set(stamp.day, `${phrase} · ${stamp.text}`);
  }
  const [only, ...others] = agreeing;
  return only && others.length === 0 ? { day: only[0], basis: 'body', phrase: only[1] } : null;
}

/** The day on which the article appeared, as far as the page tells; never a day of printing or looking. */
export function publishedDay(page: PageParts): PublishedDay | null {
  const own = headerStamp(page);
  if (own) return { day: own.day, basis: 'header', phrase: own.text };
  return confirmedByBody(page) ?? bodyDay(page.body);
}
