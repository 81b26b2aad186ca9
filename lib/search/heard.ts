import { searchWords } from './letters';
import { soundKey, sounds } from './sounds';

/** A word of a name or of a query. */
export interface Word {
  letters: string;
  /** As `sounds` tells it. */
  heard: string;
  key: string;
}

export const heardWord = (letters: string): Word => {
  const heard = sounds(letters);
  return { letters, heard, key: soundKey(heard) };
};

/** Names are asked for again and again, and the same first names stand in many: what was worked out of them is kept. */
const KEPT = 20_000;
const kept = new Map<string, readonly Word[]>();

/** The words of a name as they are written and heard. */
export function heardWords(name: string): readonly Word[] {
  const known = kept.get(name);
  if (known) return known;
  const words = searchWords(name).map(heardWord);
  if (kept.size >= KEPT) kept.clear();
  kept.set(name, words);
  return words;
}
