import { readWord, type Word } from './word';
import type { WordKey } from './word-key';
import { WordMemory } from './word-memory';

const memory = new WordMemory<Word>();

/** Words that fit into no key, by their letters: those of other scripts, and long ones. Few texts have many. */
const others = new Map<string, Word>();
const MOST_OTHERS = 8192;
/** Longer ones are hardly words, and none that comes again. */
const LONGEST = 40;

/**
 * What the reader knows of a word that stands in a text from edge to edge: found out once, and kept while there is room.
 * @param key the word's own, read from `start` to `end`
 */
export function knownWord(text: string, start: number, end: number, key: WordKey): Word {
  if (!key.fits) return otherWord(text.slice(start, end));
  const known = memory.find(key);
  if (known) return known;
  const word = readWord(text.slice(start, end));
  memory.add(key, word);
  return word;
}

function otherWord(letters: string): Word {
  const known = others.get(letters);
  if (known) return known;
  const word = readWord(letters);
  if (letters.length > LONGEST) return word;
  if (others.size === MOST_OTHERS) others.clear();
  others.set(apart(letters), word);
  return word;
}

/** A copy: letters cut out of a text would keep all of it. */
const apart = (letters: string): string => Buffer.from(letters, 'utf16le').toString('utf16le');
