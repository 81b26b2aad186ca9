/** Letters that are written in two ways, in the one form that Unicode's own composition does not give them. */
const ONE_LETTER: readonly (readonly [pair: RegExp, letter: string])[] = [
  [/\u09af\u09bc/g, '\u09df'],
  [/\u09a1\u09bc/g, '\u09dc'],
  [/\u09a2\u09bc/g, '\u09dd'],
];
const UNSEEN = /[\u200b-\u200d\ufeff]/g;
const GAPS = /[-‐-―\s]+/g;
const MARKS = /[’‘'"“”.]/g;

/**
 * Words as they are compared with the gold: without joiners, quotes and stops, one gap for blanks and dashes, in one
 * encoding. Not the reader's own spelling of letters, which is among what is measured.
 */
export function plainWords(words: string | null | undefined): string {
  const composed = ONE_LETTER.reduce(
    (text, [pair, letter]) => text.replace(pair, letter),
    (words ?? '').normalize('NFC'),
  );
  return composed.replace(UNSEEN, '').replace(GAPS, ' ').replace(MARKS, '').trim().toLowerCase();
}

export const sameWords = (one: string | null | undefined, other: string | null | undefined): boolean =>
  plainWords(one) === plainWords(other);
