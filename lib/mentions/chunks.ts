import type { TextDates } from '@/lib/dates/text-dates';
import type { EntrySet } from '@/lib/lexicon/entry-set';
import type { Span } from '@/lib/span';
import type { Clause } from './chunk';
import { datelineEnd } from './dateline-end';
import type { Roster } from './roster';
import { TextClause } from './text-clause';
import type { Tokens } from './token-table';
import { entryOf } from './tokens';
import { namedSpans, Units } from './units';

/**
 * Deals tokens, people, offices and dates out to the sentences that they stand in; dates are found when one is first cut into chunks.
 */
export function chunkSentences(
  text: string,
  sentences: readonly Span[],
  tokens: Tokens,
  roster: Roster,
  dates: TextDates,
): Clause[] {
  const units = new Units(roster, dates);
  const named = namedSpans(roster);
  const clauses: Clause[] = [];
  const dateline = datelineEnd(text);
  const here = placeOfDateline(tokens, dateline);
  let [t, n, paragraph, before] = [0, 0, 0, 0];
  for (const sentence of sentences) {
    if (clauses.length > 0 && hasLineEnd(text, before, sentence.start)) paragraph++;
    while (t < tokens.length && tokens.startAt(t) < dateline) t++;
    const [firstToken, firstNamed] = [t, n];
    while (t < tokens.length && tokens.startAt(t) < sentence.end) t++;
    while (n < named.length && (named[n] as Span).start < sentence.end) n++;
    // a name that goes on behind the sentence takes its tokens along
    const last = n > firstNamed ? (named[n - 1] as Span) : null;
    if (last && last.end > sentence.end && beginsToken(tokens, t, last.start))
      while (t < tokens.length && tokens.startAt(t) < last.end) t++;
    const place = { index: clauses.length, paragraph, after: before };
    const own = { tokens, from: firstToken, to: t };
    clauses.push(new TextClause(text, sentence, place, own, n > firstNamed, units, here));
    before = sentence.end;
  }
  return clauses;
}

/** "মিউনিখ, ১৭ ফেব্রুয়ারি (বাসস) - … আজ এখানে পৌঁছেছেন": what এখানে means; null where no dateline names a place. */
function placeOfDateline(tokens: Tokens, end: number): EntrySet | null {
  const first = end > 0 ? tokens.at(0) : undefined;
  return first && first.start < end && entryOf(first, 'place') ? first.entries : null;
}

function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) return true;
  return false;
}

/** Whether one of the tokens before `to` begins at the offset. */
function beginsToken(tokens: Tokens, to: number, offset: number): boolean {
  let t = to - 1;
  while (t >= 0 && tokens.startAt(t) > offset) t--;
  return tokens.at(t)?.start === offset;
}
