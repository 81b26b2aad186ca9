import { transliterate } from '@/lib/bengali/transliterate';
import type { AskedWord } from './fit';
import type { Word } from './heard';

/** So few sounds tell somebody by their letters alone: `she` sounds as `shi` does. */
const FEW_SOUNDS = 2;
/** So many letters tell how such a name is written; `sy` tells nothing. */
const TELLING = 3;

/**
 * Whether a word is how somebody's short first name is written in Latin letters, all of it: `shi` for শি চিন পিং.
 * @param words of a form of the name
 */
export function isWrittenSo(asked: readonly AskedWord[], [first, ...others]: readonly Word[]): boolean {
  const typed = asked.length === 1 ? asked[0]?.shapes[0] : undefined;
  if (!typed || !first || others.length === 0) return false;
  const telling = typed.letters.length >= TELLING && typed.heard.length <= FEW_SOUNDS;
  return telling && transliterate(first.letters).toLowerCase() === typed.letters;
}
