import { CONSONANT_SOUNDS } from '@/lib/bengali/consonant-sounds';
import { searchLetters } from './letters';

/** Bengali letters by the sound that both scripts write with them; vowels are `a`, `i` or `u`. */
const BENGALI: readonly (readonly [letters: string, sound: string])[] = [
  ...CONSONANT_SOUNDS,
  ['অআা', 'a'],
  ['ইঈিীএেঐৈ', 'i'],
  ['উঊুূওোঔৌ', 'u'],
];
const SOUND = new Map(
  BENGALI.flatMap(([letters, sound]) =>
    [...searchLetters(letters)].map((letter) => [letter, sound] as const),
  ),
);

/** Latin letters, those that belong together first. */
const LATIN: readonly (readonly [letters: RegExp, sound: string])[] = [
  [/tsch|tch|ch|zh|z/gy, 'j'],
  [/sch|sh|ts|tz|s|c(?=[eiy])/gy, 's'],
  [/(?<![a-z])x/gy, 's'],
  [/x/gy, 'ks'],
  [/ck|kh|k|qu|q|c/gy, 'k'],
  [/gh|g/gy, 'g'],
  [/j/gy, 'j'],
  [/th|t/gy, 't'],
  [/dh|d/gy, 'd'],
  [/ph|p|f/gy, 'p'],
  [/bh|b|v/gy, 'b'],
  [/ngh(?=[aeiou])/gy, 'ng'],
  [/ng(?![aeiou])|n/gy, 'n'],
  [/m/gy, 'm'],
  [/rh|r/gy, 'r'],
  [/l/gy, 'l'],
  [/h/gy, 'h'],
  [/a/gy, 'a'],
  [/[eiy]/gy, 'i'],
  [/[ouw]/gy, 'u'],
];

const HASANTA = '্';
const [JA, RI_SIGN, RI, KSHA, GNYA] = ['য', 'ৃ', 'ঋ', 'ক্ষ', 'জ্ঞ'];
const CONSONANTS = new Set(
  [...SOUND].flatMap(([letter, sound]) => (/[aiu]/.test(sound) || letter === 'ং' ? [] : [letter])),
);

/**
 * How a word sounds, roughly and in one alphabet for both scripts: `পুতিন`, `পুটিন` and `putin` are all `putin`.
 * Aspirates, long vowels, doubled letters and nasal marks go; the vowel that Bengali leaves unwritten is `a`.
 * @param word as `searchWords` gives it
 */
export function sounds(word: string): string {
  const all = /[\u0980-\u09ff]/.test(word) ? bengaliSounds(word) : latinSounds(word);
  return all.replace(/(.)\1+/gu, '$1');
}

function bengaliSounds(word: string): string {
  const plain = word.replaceAll(KSHA, 'ক').replaceAll(GNYA, 'গ');
  let all = '';
  for (let i = 0; i < plain.length; i++) {
    const letter = plain.charAt(i);
    // a joined য only colours the vowel: ম্যাক্রোঁ
    if (letter === JA && plain[i - 1] === HASANTA) continue;
    if (letter === RI || letter === RI_SIGN) all += 'ri';
    else all += SOUND.get(letter) ?? (/\p{N}|[a-z]/u.test(letter) ? letter : '');
    if (CONSONANTS.has(letter) && CONSONANTS.has(plain.charAt(i + 1))) all += 'a';
  }
  return all;
}

function latinSounds(word: string): string {
  let all = '';
  for (let i = 0; i < word.length; ) {
    const at = i;
    for (const [letters, sound] of LATIN) {
      letters.lastIndex = i;
      const found = letters.exec(word);
      if (!found) continue;
      all += sound;
      i += found[0].length;
      break;
    }
    if (i === at) {
      // digits stay, and what neither script has sounds like itself
      all += word.charAt(i);
      i += 1;
    }
  }
  return all;
}

/** What is left of sounds without their vowels, but for one that they begin with: `putin` → `ptn`, `iran` → `arn`. */
export function bones(heard: string): string {
  const first = /^[aiu]/.test(heard) ? 'a' : '';
  return first + heard.replace(/[aiu]/g, '').replace(/(.)\1+/gu, '$1');
}

/** By what words that sound alike are found: their bones, and the whole sound of so short a word as `শি`. */
export function soundKey(heard: string): string {
  const left = bones(heard);
  return left.length > 1 ? left : heard;
}
