import { CONSONANT_SOUNDS } from './consonant-sounds';
import { spell } from './letters';

/** And vowels, which all count as one where a word begins with them. */
const SOUNDS = [...CONSONANT_SOUNDS, ['অআইঈউঊঋএঐওঔ', 'a'] as const];
const SOUND = new Map(
  SOUNDS.flatMap(([letters, sound]) => [...spell(letters)].map((letter) => [letter, sound])),
);
const HASANTA = '্';
const JA = 'য';

/**
 * What is left of a name's word when spelling is taken from it: the sounds of its consonants, and whether it begins
 * with a vowel. `লাভরভ` and `ল্যাভরভ` are both `lbrb`. Vowel signs, glides (য়), joined য and doubled letters go.
 * @param word letters as mapped by `readLetters`, one word
 */
export function skeleton(word: string): string {
  let key = '';
  for (let i = 0; i < word.length; i++) {
    const letter = word[i] as string;
    // a joined য only colours the vowel: ম্যাক্রোঁ
    if (letter === JA && word[i - 1] === HASANTA) continue;
    const sound = SOUND.get(letter);
    if (!sound || (sound === 'a' && i > 0) || key.endsWith(sound)) continue;
    key += sound;
  }
  return key;
}

/** The skeletons of a name's words, parted by blanks: hyphens and full stops part words too. */
export const nameSkeleton = (name: string): string =>
  name
    .split(/[ .-]+/u)
    .map(skeleton)
    .filter(Boolean)
    .join(' ');
