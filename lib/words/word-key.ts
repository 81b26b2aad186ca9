import { isWordUnit } from '@/lib/bengali/words';

/** Seven bits hold a Bengali letter or a digit; a part of a key holds four of them. */
const BITS = 7;
const LETTERS_A_PART = 4;
export const PARTS = 4;
const MOST_LETTERS = PARTS * LETTERS_A_PART;

/** Each letter's seven bits; 0 for what is no Bengali letter and no digit. */
const CODES = new Uint8Array(0x10000);
const [FIRST, FIRST_DIGIT] = [0x0980, 0x09e6];
for (let unit = FIRST + 1; unit < FIRST + 0x80; unit++) if (isWordUnit(unit)) CODES[unit] = unit - FIRST;
// mapped letters have no Bengali digits: the ASCII ones take their places
for (let digit = 0; digit < 10; digit++) {
  CODES[FIRST_DIGIT + digit] = 0;
  CODES[48 + digit] = FIRST_DIGIT + digit - FIRST;
}

/** A word's letters packed into a few numbers, which are the same for no two words. */
export class WordKey {
  readonly parts = new Int32Array(PARTS);
  /** Whether the word fits: it is Bengali, and of no more letters than there is room for. */
  fits = false;

  /**
   * Reads the word that begins at an offset.
   * @param text letters as mapped by `readLetters`
   * @returns the offset where the word ends
   */
  read(text: string, start: number): number {
    const { parts } = this;
    parts[0] = parts[1] = parts[2] = parts[3] = 0;
    let [packed, filled, fits] = [0, 0, true];
    let at = start;
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const code = CODES[unit] as number;
      if (code === 0) {
        if (!isWordUnit(unit)) break;
        fits = false;
      }
      packed = (packed << BITS) | code;
      if (((at - start) & 3) !== 3) continue;
      if (filled < PARTS) parts[filled++] = packed;
      packed = 0;
    }
    if (filled < PARTS) parts[filled] = packed;
    this.fits = fits && at - start <= MOST_LETTERS;
    return at;
  }
}
