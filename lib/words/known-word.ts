import type { LexiconForm } from '@/lib/lexicon/compile';
import type { FlatFound } from '@/lib/lexicon/flat-trie';
import { LetterMemory } from './letter-memory';
import { type Meant, meantByForm } from './meant';
import { readWord, type Word } from './word';
import type { WordKey } from './word-key';
import { WordMemory } from './word-memory';

const words = new WordMemory<Word>();
const others = new LetterMemory<Word>();
const forms = new LetterMemory<Meant>();

/**
 * What the reader knows of a word that stands in a text from edge to edge: found out once, and kept while there is room.
 * @param key the word's own, read from `start` to `end`
 */
export function knownWord(text: string, start: number, end: number, key: WordKey): Word {
  if (!key.fits) {
    const letters = text.slice(start, end);
    return others.find(letters) ?? others.add(letters, readWord(letters));
  }
  const known = words.find(key);
  if (known) return known;
  const word = readWord(text.slice(start, end));
  words.add(key, word);
  return word;
}

/** What a form means that was found in a text, with its ending; likewise kept. */
export function knownForm(
  text: string,
  start: number,
  { stemEnd, ending, value }: FlatFound<LexiconForm>,
): Meant {
  const letters = text.slice(start, ending.end);
  const known = forms.find(letters);
  if (known) return known;
  const own = { case: ending.case, end: letters.length };
  return forms.add(letters, meantByForm(letters, { stemEnd: stemEnd - start, ending: own, value }));
}
