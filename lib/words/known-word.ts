import { apart } from '@/lib/bengali/apart';
import type { LexiconForm } from '@/lib/lexicon/compile';
import type { FlatFound } from '@/lib/lexicon/flat-trie';
import { type Meant, meantByForm } from './meant';
import { kindsOfWord, readWord, type Word } from './word';
import type { WordKey } from './word-key';
import { WordMemory } from './word-memory';

/** What the reader knows of the words of texts: found out once, and kept while there is room. */
export const WORDS = new WordMemory<Word>((word) => ({ kinds: kindsOfWord(word), next: word.next }));

/**
 * The number in `WORDS` of a word that stands in a text from edge to edge.
 * @param key the word's own, read from `start` to `end`
 */
export function knownWord(text: string, start: number, end: number, key: WordKey): number {
  const known = key.fits ? WORDS.find(key) : 0;
  if (known !== 0) return known;
  const letters = text.slice(start, end);
  if (key.fits) return WORDS.add(key, readWord(letters));
  return WORDS.findOther(letters) || WORDS.addOther(letters, readWord(letters));
}

/** What forms mean that were found in texts, with their endings; by their letters. */
const FORMS = new Map<string, Meant>();
const MOST_FORMS = 8192;

/** What a form means that was found in a text: likewise kept. */
export function knownForm(
  text: string,
  start: number,
  { stemEnd, ending, value }: FlatFound<LexiconForm>,
): Meant {
  const letters = text.slice(start, ending.end);
  const known = FORMS.get(letters);
  if (known) return known;
  const own = { case: ending.case, end: letters.length };
  const meant = meantByForm(letters, { stemEnd: stemEnd - start, ending: own, value });
  if (FORMS.size === MOST_FORMS) FORMS.clear();
  FORMS.set(apart(letters), meant);
  return meant;
}
