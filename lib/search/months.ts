import { readDateWord } from '@/lib/dates/date-word';
import { dateWords } from '@/seeds/lexicon/date-words';

const LATIN = /^[a-z]+$/i;
/** A shortened month begins many a name: mar, jan. */
const WRITTEN_OUT = new Set(
  dateWords.months.flatMap(({ latin }) => latin.slice(0, 1)).map((month) => month.toLowerCase()),
);

/** The month that a word names, shortened as well; null for any other word. */
export function monthOf(word: string): number | null {
  const parts = readDateWord(word)?.parts ?? [];
  return parts.length === 1 && parts[0]?.kind === 'M' ? parts[0].value : null;
}

/** Whether a word is a month that is written out, in whatever case: মে, জুনের, june. */
export const isMonth = (word: string): boolean =>
  monthOf(word) !== null && (!LATIN.test(word) || WRITTEN_OUT.has(word.toLowerCase()));
