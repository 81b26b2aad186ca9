import type { Quote, Span } from '@/lib/span';

/**
 * A text in the one spelling that the reader works on, with the way back to the text that is shown.
 * `text` has one code unit a letter: য় ড় ঢ় in their single form, no joiners, ASCII digits, plain quotes and dashes.
 */
export interface Letters {
  shown: string;
  text: string;
  /** For each offset of `text`, and for its end, the offset in `shown` where that letter begins. */
  back: Uint32Array;
}

/** A base letter and the mark after it that together are one letter. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['\u09af\u09bc', '\u09df'], // য + nukta = য়
  ['\u09a1\u09bc', '\u09dc'], // ড + nukta = ড়
  ['\u09a2\u09bc', '\u09dd'], // ঢ + nukta = ঢ়
  ['\u09ac\u09bc', '\u09b0'], // ব + nukta = র
  ['\u09c7\u09be', '\u09cb'], // ে + া = ো
  ['\u09c7\u09d7', '\u09cc'], // ে + ৗ = ৌ
]);
const PAIR_ENDS = new Set([...PAIRS.keys()].map((pair) => pair.charCodeAt(1)));

const SINGLES: ReadonlyMap<string, string> = new Map([
  ...Array.from('০১২৩৪৫৬৭৮৯', (digit, value) => [digit, String(value)] as const),
  ...Array.from('’‘ʼ´`', (mark) => [mark, "'"] as const),
  ...Array.from('“”„«»', (mark) => [mark, '"'] as const),
  ['৷', '।'], // the currency sign that some keyboards give for a danda
  ...Array.from('‐‑‒–—―−', (dash) => [dash, '-'] as const),
  ...Array.from('\u00a0\u2002\u2003\u2009\u200a\u202f\t', (space) => [space, ' '] as const),
]);

const isJoiner = (code: number) =>
  code === 0x200c ||
  code === 0x200d ||
  code === 0x200b ||
  code === 0xfeff ||
  code === 0xad ||
  code === 0x2060;

/**
 * Maps a text's letters once, at the door.
 * @param shown the text as it is shown, any Unicode
 * @returns the reader's form with the map back; never fails
 */
export function readLetters(shown: string): Letters {
  const back = new Uint32Array(shown.length + 1);
  const parts: string[] = [];
  let length = 0;
  for (let i = 0; i < shown.length; i++) {
    const code = shown.charCodeAt(i);
    if (isJoiner(code)) {
      // ত + hasanta + joiner is the old spelling of ৎ
      if (
        code === 0x200d &&
        length >= 2 &&
        parts[length - 1] === '্' &&
        parts[length - 2] === 'ত' &&
        shown[i + 1] !== '্'
      ) {
        parts.length = length -= 1;
        parts[length - 1] = 'ৎ';
      }
      continue;
    }
    const letter = shown[i] as string;
    if (PAIR_ENDS.has(code) && length > 0) {
      const one = PAIRS.get((parts[length - 1] as string) + letter);
      if (one) {
        parts[length - 1] = one;
        continue;
      }
      // a nukta on any other letter (ইজ়রায়েল) changes no word of newspapers
      if (code === 0x9bc) continue;
    }
    back[length] = i;
    parts[length++] = code < 0x80 ? letter : (SINGLES.get(letter) ?? letter);
  }
  back[length] = shown.length;
  parts.length = length;
  return { shown, text: parts.join(''), back: back.subarray(0, length + 1) };
}

/** The reader's form of a word or phrase, for dictionaries: words and text go through the same map. */
export const spell = (word: string): string => readLetters(word).text;

/** The span of the shown text that a span of the reader's form stands for. */
export function shownSpan(letters: Letters, span: Span): Span {
  let end = letters.back[span.end] ?? letters.shown.length;
  const start = letters.back[span.start] ?? letters.shown.length;
  // joiners between the last letter and the next one belong to neither, but for the one that makes ত্ a ৎ
  while (end > start && isJoiner(letters.shown.charCodeAt(end - 1)) && letters.shown[end - 2] !== '্') end--;
  return { start, end };
}

/** The shown span with the letters that it cuts. */
export function quote(letters: Letters, span: Span): Quote {
  const shown = shownSpan(letters, span);
  return { ...shown, text: letters.shown.slice(shown.start, shown.end) };
}
