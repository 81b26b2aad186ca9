import { isWordUnit } from '@/lib/bengali/words';

/** Seven bits hold a Bengali letter or a digit; a part of a key holds four of them. */
const BITS = 7;
const PART_BITS = 4 * BITS;
const PART = (1 << PART_BITS) - 1;
/** What falls out of a part when a letter is pushed into it. */
const CARRY = PART_BITS - BITS;
const PARTS = 3;
export const MOST_LETTERS = (PARTS * PART_BITS) / BITS;

/** Each letter's seven bits; 0 for what is no letter of a word, and `OTHER` for those of other scripts. */
const OTHER = 1 << BITS;
const CODES = Uint8Array.from({ length: 0x10000 }, (_, unit) => (isWordUnit(unit) ? OTHER : 0));
const [FIRST, FIRST_DIGIT] = [0x0980, 0x09e6];
for (let unit = FIRST + 1; unit < FIRST + 0x80; unit++) if (isWordUnit(unit)) CODES[unit] = unit - FIRST;
// mapped letters have no Bengali digits: the ASCII ones take their places
for (let digit = 0; digit < 10; digit++) {
  CODES[FIRST_DIGIT + digit] = OTHER;
  CODES[48 + digit] = FIRST_DIGIT + digit - FIRST;
}

/** A word's letters as one number of three parts, the last letter lowest: the same for no two words. */
export class WordKey {
  high = 0;
  middle = 0;
  low = 0;
  /** Whether the word fits: it is Bengali, and of no more letters than there is room for. */
  fits = false;

  /**
   * Reads the word that begins at an offset.
   * @param text letters as mapped by `readLetters`
   * @returns the offset where the word ends
   */
  read(text: string, start: number): number {
    const { length } = text;
    let high = 0;
    let middle = 0;
    let low = 0;
    let all = 0;
    let at = start;
    for (; at < length; at++) {
      const code = CODES[text.charCodeAt(at)] as number;
      if (code === 0) break;
      all |= code;
      high = ((high << BITS) | (middle >> CARRY)) & PART;
      middle = ((middle << BITS) | (low >> CARRY)) & PART;
      low = ((low << BITS) | code) & PART;
    }
    this.high = high;
    this.middle = middle;
    this.low = low;
    this.fits = (all & OTHER) === 0 && at - start <= MOST_LETTERS;
    return at;
  }
}
