import { caseOf } from '@/lib/bengali/endings';
import { searchWordLists } from '@/seeds/lexicon/search-words';
import { searchWords } from './letters';
import type { Stretch } from './segments';

const BEFORE = new RegExp(`\\b(?:${searchWordLists.placeWords.before.join('|')}) +(?:the +)?([a-z]+)`, 'giu');

/** The Latin words of a query before which a word says that something was there: in Moscow. */
export const wordsBehindIn = (typed: string): string[] =>
  [...typed.matchAll(BEFORE)].map(([, word = '']) => word.toLowerCase());

/**
 * Whether words of a query say that something was inside of what they name: `in china`, ঢাকায়.
 * @param forms what it is called @param behindIn as `wordsBehindIn` gives them
 */
export function isToldInside(
  names: readonly string[],
  { from, to }: Stretch,
  forms: readonly string[],
  behindIn: readonly string[],
): boolean {
  const [first = '', last = ''] = [names[from], names[to - 1]];
  if (behindIn.includes(first)) return true;
  const ends = forms.flatMap((form) => searchWords(form).slice(-1));
  // ইউএসএ is no ইউএস in a case
  if (ends.includes(last)) return false;
  return ends.some((form) => last.startsWith(form) && caseOf(last.slice(form.length)) === 'locative');
}
