import { commonWords } from '@/seeds/lexicon/common-words';
import { searchWordLists } from '@/seeds/lexicon/search-words';
import { LATIN, searchLetters } from './letters';
import { stems } from './stems';

const { joining, asking, oneBefore, meeting, contact, inTime } = searchWordLists;
const english = [...joining, ...asking, ...oneBefore, ...meeting, ...contact, ...inTime].filter((word) =>
  LATIN.test(word),
);
const EVERYDAY = new Set([...commonWords, ...english].map(searchLetters));
/** Shorter stems are left of many a name: পেতর is no case of পেত. */
const SHORTEST_STEM = 4;

/**
 * Whether a word of a query is one of everyday in Bengali, in whatever case (শান্তি, সরকারের), or an English one that questions
 * are made of. Who types it made no slip in a name.
 */
export const isEveryday = (word: string): boolean =>
  stems(word).some((stem) => (stem === word || stem.length >= SHORTEST_STEM) && EVERYDAY.has(stem));
