import { distance } from 'fastest-levenshtein';
import { bones } from './sounds';

const CONSONANTS = [...'kgjtdpbnmrlsh'];
const VOWEL = /^[aeiouঅ-ঔ]/;
/** Shorter bones than this have too many neighbours to tell anything. */
const SHORTEST = 2;

/** The sound keys of words that differ in one consonant from this one: one too many, too few, or another. */
export function neighbourKeys(heard: string): string[] {
  const key = bones(heard);
  if (key.length < SHORTEST) return [];
  const found = new Set<string>();
  for (let at = 0; at <= key.length; at++) {
    const [before, after] = [key.slice(0, at), key.slice(at)];
    for (const letter of CONSONANTS) {
      found.add(before + letter + after);
      if (after && key.length > SHORTEST) found.add(before + letter + after.slice(1));
    }
    if (after && key.length > SHORTEST) found.add(before + after.slice(1));
  }
  const single = [...found].map((one) => one.replace(/(.)\1+/g, '$1'));
  return [...new Set(single)].filter((one) => one !== key).map((one) => `=${one}`);
}

/**
 * Whether two words differ by a slip of the finger: one letter, or two that changed places; a second one in a long word. Another
 * first consonant is another word: hamas, Thomas.
 */
export function isOneOff(typed: string, word: string): boolean {
  const begins = typed[0] === word[0] || [typed, word].every((one) => VOWEL.test(one));
  const isOther = typed.slice(1) === word.slice(1) && ![typed, word].some((one) => VOWEL.test(one));
  if (!begins && isOther) return false;
  const allowed = begins && Math.min(typed.length, word.length) >= 8 ? 2 : 1;
  if (Math.abs(typed.length - word.length) > allowed) return false;
  return distance(typed, word) <= allowed || isSwapped(typed, word);
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
