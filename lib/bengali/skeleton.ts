import { spell } from './letters';

/** Letters that newspapers put for one another in foreign names, by the sound that they stand for. */
const SOUNDS: readonly (readonly [letters: string, sound: string])[] = [
  ['কখ', 'k'],
  ['গঘ', 'g'],
  ['চছজঝয', 'j'],
  ['টঠতথৎ', 't'],
  ['ডঢদধ', 'd'],
  ['পফ', 'p'],
  ['বভ', 'b'],
  ['নণঙঞং', 'n'],
  ['ম', 'm'],
  ['রড়ঢ়', 'r'],
  ['ল', 'l'],
  ['শষস', 's'],
  ['হ', 'h'],
  ['অআইঈউঊঋএঐওঔ', 'a'],
];
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
