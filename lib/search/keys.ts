import { searchWords } from './letters';
import { soundKey, sounds } from './sounds';

/** Raised when other keys are made of the same names, or other things are kept beside them: stored ones are then made again. */
export const KEYS_VERSION = 4;

/** How much of a word's beginning is a key of its own, in sounds. */
const BEGINNINGS = [1, 2, 3] as const;
const LONGEST_BEGINNING = 3;

/** What words that sound like this one are kept under. */
export const soundKeyOf = (heard: string): string => `=${soundKey(heard)}`;

/** Under what those are kept that begin like this; null where it is too short to find anything by. */
export function beginningKeyOf(heard: string): string | null {
  const length = Math.min(heard.length, LONGEST_BEGINNING);
  return length < BEGINNINGS[0] ? null : `${length}${heard.slice(0, length)}`;
}

/**
 * All that someone or some country is found by, from every form of the name, in either script: the sound of each word, of
 * words that stand together (চিন পিং is জিনপিং), and how each word begins. Looked up by equality alone.
 */
export function keysOf(forms: readonly string[]): string[] {
  const keys = new Set<string>();
  for (const form of forms) {
    const heard = searchWords(form).map(sounds).filter(Boolean);
    for (const [at, word] of heard.entries()) {
      keys.add(soundKeyOf(word));
      for (const length of BEGINNINGS)
        if (word.length >= length) keys.add(`${length}${word.slice(0, length)}`);
      const next = heard[at + 1];
      if (next) keys.add(soundKeyOf(joined([word, next])));
    }
    if (heard.length > 2) keys.add(soundKeyOf(joined(heard)));
  }
  return [...keys].sort();
}

/**
 * What an organisation is found by: each form as a whole, and how one begins that is a single word. Their words by
 * themselves (সংস্থা, নিরাপত্তা, সম্মেলন) are everybody's.
 */
export function wholeKeysOf(forms: readonly string[]): string[] {
  const keys = forms.flatMap((form) => {
    const heard = searchWords(form).map(sounds).filter(Boolean);
    const [first = ''] = heard;
    const beginnings = heard.length === 1 ? BEGINNINGS.filter((length) => first.length >= length) : [];
    return [soundKeyOf(joined(heard)), ...beginnings.map((length) => `${length}${first.slice(0, length)}`)];
  });
  return [...new Set(keys)].sort();
}

/** Words said as one. */
export const joined = (heard: readonly string[]): string => heard.join('').replace(/(.)\1+/gu, '$1');
