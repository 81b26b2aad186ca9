import type { Letters } from '@/lib/bengali/letters';
import { tokenise } from '@/lib/mentions/tokenise';
import type { CalendarDay } from '@/lib/time/calendar';
import type { DateMention } from './date-mention';
import { readDateTokens } from './date-tokens';
import type { DatedWords } from './dated-words';
import { datesOf } from './dates-of';

export type { DateKind, DateMention, DateNeed, DateStep, DateUnit, Lean } from './date-mention';

/**
 * Finds every date that a text tells, and what looks like one and is none (durations, other calendars), in the text's
 * order, without overlaps. Spans are of `letters.text`.
 * @param published the day of publication, where the page tells it; relative words are reckoned against it
 * @returns dates only as exact as the words and the published day make them; never a day that no word names
 */
export function findDates(
  letters: Letters,
  published: CalendarDay | null,
  dated: DatedWords = tokenise(letters.text).dated,
): DateMention[] {
  return datesOf(letters.text, readDateTokens(letters.text, dated), published);
}
