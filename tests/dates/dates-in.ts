import { quote, readLetters } from '@/lib/bengali/letters';
import { type DateMention, findDates } from '@/lib/dates/find-dates';
import { parseDay } from '@/lib/time/calendar';

/** A date with the words that it was read from, as the text shows them. */
export type FoundDate = DateMention & { phrase: string };

/** All that the finder reads in a text. @param published ISO day, null where the page tells none */
export function datesIn(text: string, published: string | null): FoundDate[] {
  const letters = readLetters(text);
  const day = published === null ? null : parseDay(published);
  if (published !== null && !day) throw new Error(`${published} is no day`);
  return findDates(letters, day).map((mention) => ({ ...mention, phrase: quote(letters, mention).text }));
}

/** Those of a text that give a date, `[phrase, edtf]` in the text's order. */
export const readings = (text: string, published: string | null): [string, string][] =>
  datesIn(text, published).flatMap(({ phrase, edtf }) => (edtf === null ? [] : [[phrase, edtf]]));

/** The only date of a text. @throws Error where there is none or more than one */
export function onlyDate(text: string, published: string | null): FoundDate {
  const [first, ...more] = datesIn(text, published);
  if (!first || more.length > 0) throw new Error(`${more.length + (first ? 1 : 0)} dates in: ${text}`);
  return first;
}
