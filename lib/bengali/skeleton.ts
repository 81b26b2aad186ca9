import { CONSONANT_SOUNDS } from './consonant-sounds';
import { spell } from './letters';

/** And vowels, which all count as one where a word begins with them. */
const SOUNDS = [...CONSONANT_SOUNDS, ['অআইঈউঊঋএঐওঔ', 'a'] as const];
/** Each letter's sound as a code unit; 0 for those that have none of their own. */
const SOUND_OF = new Uint8Array(0x10000);
for (const [letters, sound] of SOUNDS)
  for (const letter of spell(letters)) SOUND_OF[letter.charCodeAt(0)] = sound.charCodeAt(0);
const VOWEL = 'a'.charCodeAt(0);
const HASANTA = '্'.charCodeAt(0);
const JA = 'য'.charCodeAt(0);
const isBetweenWords = (unit: number) => unit === 32 || unit === 45 || unit === 46;

/**
 * What is left of a name when spelling is taken from it: the sounds of its consonants, and whether a word begins with a
 * vowel. `লাভরভ` and `ল্যাভরভ` are both `lbrb`. Vowel signs, glides (য়), joined য and doubled letters go.
 * @param name letters as mapped by `readLetters`; words parted by blanks, hyphens or full stops, which leave no trace:
 *   words of one name are written together and apart (জিনপিং, চিন পিং)
 */
export function nameSkeleton(name: string): string {
  let key = '';
  let [before, last] = [0, 0];
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    const begins = i === 0 || isBetweenWords(before);
    if (begins) last = 0;
    const sound = SOUND_OF[unit] as number;
    // a joined য only colours the vowel: ম্যাক্রোঁ
    const silent =
      sound === 0 || sound === last || (sound === VOWEL && !begins) || (unit === JA && before === HASANTA);
    if (!silent) {
      key += String.fromCharCode(sound);
      last = sound;
    }
    before = unit;
  }
  return key;
}
