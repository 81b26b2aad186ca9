/**
 * A letter, vowel sign, digit or joining mark: what a word is made of. `\b` and `\p{L}` alone take a vowel sign
 * for an edge, so every rule that needs word edges takes them from here.
 */
export const WORD = String.raw`[\p{L}\p{M}\p{N}]`;
/** Regular expression sources, to be used with the `u` flag. */
export const WORD_START = String.raw`(?<![\p{L}\p{M}\p{N}])`;
export const WORD_END = String.raw`(?![\p{L}\p{M}\p{N}])`;

/** What a code unit is to a word. `Bengali` and `Latin` multiply to the one product that parts two words. */
const Unit = { none: 0, other: 1, Bengali: 2, Latin: 3 } as const;
const PARTED = Unit.Bengali * Unit.Latin;

const WORD_LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Signs of the Bengali block that stand outside words: rupee marks, numerators, isshar. */
const BENGALI_SIGNS: readonly number[] = [0x09f2, 0x09f3, 0x09f7, 0x09fa, 0x09fb];

function unitOf(code: number): number {
  if (code >= 0x0980 && code <= 0x09fe) return BENGALI_SIGNS.includes(code) ? Unit.none : Unit.Bengali;
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return Unit.Latin;
  return WORD_LETTER.test(String.fromCharCode(code)) ? Unit.other : Unit.none;
}
const UNITS = Uint8Array.from({ length: 0x10000 }, (_, code) => unitOf(code));

/** Whether a UTF-16 code unit can stand inside a word; false for the NaN that lies outside a text. */
export const isWordUnit = (code: number): boolean => (UNITS[code] as number) > Unit.none;

/**
 * Offset of the end of the word whose letter stands before `offset`. "মোদীPublished" is two words: pages glue a word of
 * theirs to the text's, and the scripts tell where.
 */
export function wordEnd(text: string, offset: number): number {
  let before = offset > 0 ? (UNITS[text.charCodeAt(offset - 1)] as number) : Unit.none;
  let end = offset;
  for (; end < text.length; end++) {
    const unit = UNITS[text.charCodeAt(end)] as number;
    if (unit === Unit.none || unit * before === PARTED) break;
    before = unit;
  }
  return end;
}
