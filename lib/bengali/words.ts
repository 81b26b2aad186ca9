/**
 * A letter, vowel sign, digit or joining mark: what a word is made of. `\b` and `\p{L}` alone take a vowel sign
 * for an edge, so every rule that needs word edges takes them from here.
 */
export const WORD = String.raw`[\p{L}\p{M}\p{N}]`;
/** Regular expression sources, to be used with the `u` flag. */
export const WORD_START = String.raw`(?<![\p{L}\p{M}\p{N}])`;
export const WORD_END = String.raw`(?![\p{L}\p{M}\p{N}])`;

const WORD_LETTER = /[\p{L}\p{M}\p{N}]/u;
const MEMO = new Map<number, boolean>();

/** Whether a UTF-16 code unit can stand inside a word. */
export function isWordUnit(code: number): boolean {
  if (code >= 0x0980 && code <= 0x09fe)
    return code !== 0x09f2 && code !== 0x09f3 && code !== 0x09f7 && code !== 0x09fa && code !== 0x09fb;
  let known = MEMO.get(code);
  if (known === undefined) {
    known = WORD_LETTER.test(String.fromCharCode(code));
    MEMO.set(code, known);
  }
  return known;
}

const isLatin = (code: number) => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
const isBengali = (code: number) => code >= 0x0980 && code <= 0x09fe;

/** "মোদীPublished": pages glue a word of theirs to the text's, and the scripts tell where. */
export function changesScript(text: string, offset: number): boolean {
  const [before, at] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)];
  return isLatin(at) ? isBengali(before) : isBengali(at) && isLatin(before);
}
