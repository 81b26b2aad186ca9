import { quote, readLetters } from '@/lib/bengali/letters';
import type { CalendarDay } from '@/lib/time/calendar';
import { timesWithin } from './times-within';

/** A piece of a query, in its order; all of them are the whole query. */
export type Piece = { text: string } & (
  | { is: 'words' }
  /** Words of days, months or stretches of them, with their year. */
  | { is: 'time'; edtf: string; week?: true }
  /** Words of a day of which no year is told, or that there is not. */
  | { is: 'unclear'; typed: string }
);

/**
 * Parts a query into what tells a time and what does not; a year alone and a month alone are words as others.
 * @param today what গত মাসে and this year are told against @param typing the last word may go on
 */
export function timesTold(typed: string, today: CalendarDay | null, typing: boolean): Piece[] {
  const letters = readLetters(typed);
  const pieces: Piece[] = [];
  let reached = 0;
  const words = (end: number) => {
    if (end > reached) pieces.push({ is: 'words', text: letters.text.slice(reached, end) });
  };
  for (const { start: first, end, edtf, week } of timesWithin(letters.text, today, typing)) {
    // a word between two may say something of either
    const start = Math.max(first, reached);
    words(start);
    const text = letters.text.slice(start, end);
    if (edtf) pieces.push({ is: 'time', text, edtf, ...(week && { week }) });
    else pieces.push({ is: 'unclear', text, typed: quote(letters, { start, end }).text });
    reached = end;
  }
  words(letters.text.length);
  return pieces;
}
