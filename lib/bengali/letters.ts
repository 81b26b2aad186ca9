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
const PAIRS: readonly (readonly [pair: string, one: string])[] = [
  ['\u09af\u09bc', '\u09df'], // য + nukta = য়
  ['\u09a1\u09bc', '\u09dc'], // ড + nukta = ড়
  ['\u09a2\u09bc', '\u09dd'], // ঢ + nukta = ঢ়
  ['\u09ac\u09bc', '\u09b0'], // ব + nukta = র
  ['\u09c7\u09be', '\u09cb'], // ে + া = ো
  ['\u09c7\u09d7', '\u09cc'], // ে + ৗ = ৌ
];
const SINGLES: readonly (readonly [letter: string, plain: string])[] = [
  ...Array.from('০১২৩৪৫৬৭৮৯', (digit, value) => [digit, String(value)] as const),
  ...Array.from('’‘ʼ´`', (mark) => [mark, "'"] as const),
  ...Array.from('“”„«»', (mark) => [mark, '"'] as const),
  ['৷', '।'], // the currency sign that some keyboards give for a danda
  ...Array.from('‐‑‒–—―−', (dash) => [dash, '-'] as const),
  ...Array.from('\u00a0\u2002\u2003\u2009\u200a\u202f\t', (space) => [space, ' '] as const),
];
const JOINERS = '\u200b\u200c\u200d\u2060\ufeff\u00ad';

const code = (letter: string) => letter.charCodeAt(0);
const [TA, HASANTA, KHANDA_TA, NUKTA, ZWJ] = [code('ত'), code('্'), code('ৎ'), code('\u09bc'), code('\u200d')];
/** What each code unit becomes; 0 for joiners, which become nothing. */
const PLAIN = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
for (const [letter, plain] of SINGLES) PLAIN[code(letter)] = code(plain);
for (const joiner of JOINERS) PLAIN[code(joiner)] = 0;
/** For a mark that ends pairs: what each base becomes with it. */
const WITH_MARK = new Map<number, Map<number, number>>();
for (const [pair, one] of PAIRS) {
  const bases = WITH_MARK.get(pair.charCodeAt(1)) ?? new Map<number, number>();
  WITH_MARK.set(pair.charCodeAt(1), bases.set(code(pair), code(one)));
}

const isJoiner = (unit: number) => PLAIN[unit] === 0;

/**
 * Maps a text's letters once, at the door.
 * @param shown the text as it is shown, any Unicode
 * @returns the reader's form with the map back; never fails
 */
export function readLetters(shown: string): Letters {
  const back = new Uint32Array(shown.length + 1);
  const units = new Uint16Array(shown.length);
  let length = 0;
  for (let i = 0; i < shown.length; i++) {
    const unit = shown.charCodeAt(i);
    if (unit >= 0x80) {
      if (isJoiner(unit)) {
        // ত + hasanta + joiner is the old spelling of ৎ
        const spelt = unit === ZWJ && units[length - 1] === HASANTA && units[length - 2] === TA;
        if (spelt && shown.charCodeAt(i + 1) !== HASANTA) units[--length - 1] = KHANDA_TA;
        continue;
      }
      const one = length > 0 ? WITH_MARK.get(unit)?.get(units[length - 1] as number) : undefined;
      if (one !== undefined) {
        units[length - 1] = one;
        continue;
      }
      // a nukta on any other letter (ইজ়রায়েল) changes no word of newspapers
      if (unit === NUKTA && length > 0) continue;
    }
    back[length] = i;
    units[length++] = PLAIN[unit] as number;
  }
  back[length] = shown.length;
  return { shown, text: asText(units, length), back: back.subarray(0, length + 1) };
}

/** As many units as one call takes. */
const CALL = 8192;

function asText(units: Uint16Array, length: number): string {
  let text = '';
  for (let from = 0; from < length; from += CALL)
    text += String.fromCharCode(...units.subarray(from, Math.min(length, from + CALL)));
  return text;
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
