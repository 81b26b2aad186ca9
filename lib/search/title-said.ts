import { titles } from '@/seeds/lexicon';
import { searchWordLists } from '@/seeds/lexicon/search-words';
import { searchWords } from './letters';

/** The words of each title, by its English name: its own, and what else it is called in English. */
const WORDS = new Map(titles.map(({ nameEn }) => [nameEn, new Set(searchWords(nameEn))]));
for (const [form, { title }] of Object.entries(searchWordLists.otherTitles)) {
  for (const word of searchWords(form)) WORDS.get(title)?.add(word);
}

/**
 * Whether somebody who holds one title may be called by another: a Foreign Minister is called minister, a President of the
 * Council president.
 * @param held the English name of a title @param said those of the titles that were said
 */
export const mayBeSaid = (held: string, said: readonly string[]): boolean =>
  said.some((one) => searchWords(one).every((word) => WORDS.get(held)?.has(word)));
