import { WORD } from '@/lib/bengali/words';
import { pageWords } from '@/seeds/lexicon/page-words';

const SMALL: ReadonlySet<string> = new Set(pageWords.smallWords);
/** One between two spaces, as most stand: found without cutting the text into words. */
const SPACED = new RegExp(` (?:${pageWords.smallWords.join('|')})(?= )`, 'gu');
/** Of a hundred words of news two at least are such. */
const LEAST = 1 / 200;
/** So many words have some of them by all odds. */
const MANY = 150;
/** So many have some, or a mark between two sentences. */
const SOME = 50;
const WORDS = new RegExp(`${WORD}+`, 'gu');
const MARK = /[।॥?!]/u;

/**
 * Whether a text has lost its commonest words, as in collections that were made ready for counting. না is gone with
 * them, so that it may say the opposite of what its writer said: nothing is read from it of who met whom.
 * @param text as it is shown; a short one is never judged
 */
export function hasLostWords(text: string): boolean {
  // a word and the space behind it take two letters at least: enough for so many words is enough for these
  const most = (text.length + 1) / 2;
  if (most < SOME || hasSpaced(text, LEAST * most)) return false;
  const words = text.match(WORDS) ?? [];
  if (words.length < SOME) return false;
  const small = words.filter((word) => SMALL.has(word)).length;
  return small < LEAST * words.length && (words.length >= MANY || !MARK.test(text));
}

/** Whether so many small words stand between spaces; looks no further once they do. */
function hasSpaced(text: string, least: number): boolean {
  let left = least;
  SPACED.lastIndex = 0;
  while (left > 0 && SPACED.test(text)) left--;
  return left <= 0;
}
