import { spell } from '@/lib/bengali/letters';
import type { Chunk } from '@/lib/mentions/chunk';
import { isGrammar } from '@/lib/mentions/tokens';
import { isNotDone } from '../negated';
import { isFrameWord } from './frame-word';

/**
 * What a word of attending says: that they do or did ("যোগ দেন", "অংশ নিয়ে", also "যোগ দেননি"), that they came for it ("যোগ দিতে",
 * "অংশ নেওয়ার জন্য"), or neither: "যোগ দিলে", "যোগ দেওয়ার কথা ভাবছেন", "যোগ দেওয়া থেকে বিরত", "যোগ দিতে পারেননি".
 * @param at index of যোগ or অংশ, which may have its verb with it
 */
export function attends(chunks: readonly Chunk[], at: number): 'does' | 'is-to' | null {
  const [, own] = (chunks[at]?.letters ?? '').split(' ');
  const verb = own === undefined ? at + 1 : at;
  const letters = own ?? chunks[verb]?.letters ?? '';
  const [next, then] = chunks.slice(verb + 1, verb + 3);
  if (DOES.test(letters) || isNotDone(chunks[verb])) return 'does';
  if (isGrammar(next, 'no')) return null;
  if (TO_DO.test(letters)) return isNotDone(next) || isNotDone(then) ? null : 'is-to';
  return isFrameWord(next, 'purpose') ? 'is-to' : null;
}

/** দেন, নিয়েছেন, করবেন, নিয়ে: the lexicon need not know them as verbs of their own. */
const DOES = new RegExp(
  `^${spell('(?:দেন|দেয়|দিয়ে|দিলেন|দিল$|দেবে|দিচ্ছ|নেন|নেয়|নিয়ে|নিলেন|নিল$|নেবে|নিচ্ছ|করেন|করেছ|করবে|করছ|করলেন|করে$)')}`,
  'u',
);
/** দিলে and নিলে are conditions: they stand in neither. */
const TO_DO = new RegExp(`^${spell('(?:দিতে|নিতে|করতে)')}$`, 'u');
