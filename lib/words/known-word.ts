import { readWord, type Word } from './word';
import type { WordKey } from './word-key';
import { WordMemory } from './word-memory';

const memory = new WordMemory<Word>();

/**
 * What the reader knows of a word that stands in a text from edge to edge: found out once, and kept while there is room.
 * @param key the word's own, read from `start` to `end`
 */
export function knownWord(text: string, start: number, end: number, key: WordKey): Word {
  const known = key.fits ? memory.find(key.parts) : undefined;
  if (known) return known;
  const word = readWord(text.slice(start, end));
  if (key.fits) memory.add(key.parts, word);
  return word;
}
