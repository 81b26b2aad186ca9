import { readWord, type Word } from './word';
import { WordMemory } from './word-memory';

const memory = new WordMemory<Word>();

/**
 * What the reader knows of the word that stands in a text from edge to edge: found out once, and kept while there is room.
 * @param sum what `hashOn` brought its letters to
 */
export function knownWord(text: string, start: number, end: number, sum: number): Word {
  const known = memory.find(text, start, end, sum);
  if (known) return known;
  const word = readWord(text.slice(start, end));
  memory.add(text, start, end, sum, word);
  return word;
}
