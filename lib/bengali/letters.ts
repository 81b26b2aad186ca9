import type { Quote, Span } from '@/lib/span';

/**
 * A text in the one spelling that the reader works on, with the way back to the text that is shown.
 * `text` has one code unit a letter: য় ড় ঢ় in their single form, no joiners, ASCII digits, plain quotes and dashes.
 */
export interface Letters {
  shown: string;
  text: string;
  /** For each offset of `text`, and for its end, the offset in `shown` where that letter begins; it may go on behind. */
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
/** What each base becomes with a mark behind it, a table a mark; 0 where the two stay apart. */
const WITH_MARK: Uint16Array[] = [];
/** Which of these tables is a mark's, from 1; 0 for code units that end no pair. */
const ENDS_PAIR = new Uint8Array(0x10000);
for (const [pair, one] of PAIRS) {
  const mark = pair.charCodeAt(1);
  ENDS_PAIR[mark] ||= WITH_MARK.push(new Uint16Array(0x10000));
  (WITH_MARK[(ENDS_PAIR[mark] as number) - 1] as Uint16Array)[code(pair)] = code(one);
}

/** What stands behind a ত্ that is the older spelling of ৎ (সাক্ষাত্, উত্সব): no letter, or one that ত joins with in no word. */
const AFTER_KHANDA_TA = new Uint8Array(0x10000).fill(1);
AFTER_KHANDA_TA.fill(0, 0x0985, 0x0a00);
for (const letter of 'কখপফস') AFTER_KHANDA_TA[code(letter)] = 1;
for (const joiner of JOINERS) AFTER_KHANDA_TA[code(joiner)] = 0;

const isJoiner = (unit: number) => PLAIN[unit] === 0;

/**
 * Maps a text's letters once, at the door.
 * @param shown the text as it is shown, any Unicode
 * @returns the reader's form with the map back; never fails
 */
export function readLetters(shown: string): Letters {
  if (room.back.length <= shown.length) room = roomFor(shown.length * 2);
  const { source, from, mapped, to, back } = room;
  // a text cut out of another is slow to walk, and its copy is not
  source.write(shown, 'utf16le');
  const size = shown.length;
  let length = 0;
  for (let i = 0; i < size; i++) {
    const unit = from[i] as number;
    const plain = PLAIN[unit] as number;
    if (plain === 0) {
      // ত + hasanta + joiner is the old spelling of ৎ
      const spelt = unit === ZWJ && to[length - 1] === HASANTA && to[length - 2] === TA;
      if (spelt && (i + 1 === size || from[i + 1] !== HASANTA)) to[--length - 1] = KHANDA_TA;
      continue;
    }
    const mark = ENDS_PAIR[unit] as number;
    if (mark > 0 && length > 0) {
      const one = (WITH_MARK[mark - 1] as Uint16Array)[to[length - 1] as number] as number;
      if (one > 0) {
        to[length - 1] = one;
        continue;
      }
      // a nukta on any other letter (ইজ়রায়েল) changes no word of newspapers
      if (unit === NUKTA) continue;
    }
    if (
      unit === HASANTA &&
      to[length - 1] === TA &&
      AFTER_KHANDA_TA[i + 1 < size ? (from[i + 1] as number) : 0]
    ) {
      to[length - 1] = KHANDA_TA;
      continue;
    }
    // দু'জন, দু'দেশ: written as one word too
    if (plain === APOSTROPHE && isTwo(to, length) && isBengali(from[i + 1] ?? 0)) continue;
    back[length] = i;
    to[length++] = plain;
  }
  back[length] = size;
  const text = mapped.toString('utf16le', 0, length * 2);
  return { shown, text, back: length === size ? asTheyAre(size) : back.slice(0, length + 1) };
}

/** Whether the letters so far end in the word দু. */
const isTwo = (to: Uint16Array, length: number): boolean =>
  to[length - 1] === U_SIGN && to[length - 2] === DA && !(length > 2 && isBengali(to[length - 3] as number));

const isBengali = (unit: number) => unit >= 0x0980 && unit < 0x0a00;
const [APOSTROPHE, DA, U_SIGN] = [code("'"), code('দ'), code('ু')];

/** Room to work in, kept from one text to the next and grown by need: making such arrays anew costs more than filling them. */
let room = roomFor(1 << 14);

/** The way back where each letter stayed in its place: one for all such texts, as long as the longest. */
let places = new Uint32Array(0);

function asTheyAre(length: number): Uint32Array {
  if (places.length <= length) {
    places = new Uint32Array(length * 2 + 1);
    for (let place = 0; place < places.length; place++) places[place] = place;
  }
  return places;
}

function roomFor(length: number) {
  const [source, mapped] = [Buffer.alloc(length * 2), Buffer.alloc(length * 2)];
  const unitsOf = ({ buffer, byteOffset }: Buffer) => new Uint16Array(buffer, byteOffset, length);
  return { source, from: unitsOf(source), mapped, to: unitsOf(mapped), back: new Uint32Array(length) };
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
  const { start, end } = shownSpan(letters, span);
  return { start, end, text: letters.shown.slice(start, end) };
}
