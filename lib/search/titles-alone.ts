import { titles } from '@/seeds/lexicon';
import { searchWordLists } from '@/seeds/lexicon/search-words';
import { searchLetters, searchWords } from './letters';
import { stems } from './stems';

const ONE_WORD = titles
  .flatMap(({ name, nameEn, aliases }) => [name, nameEn, ...aliases].map(searchWords))
  .flatMap((words) => (words.length === 1 ? words : []));
const TITLES = new Set([...ONE_WORD, ...searchWordLists.titleWords.map(searchLetters)]);
for (const name of searchWordLists.givenNames) TITLES.delete(searchLetters(name));

/** Whether a word is a title by itself, in whatever case: king, রাজার. Such a word alone is nobody's name. */
export const isTitle = (word: string): boolean => stems(word).some((stem) => TITLES.has(stem));
