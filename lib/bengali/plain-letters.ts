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
export const [TA, HASANTA, KHANDA_TA, NUKTA] = [code('ত'), code('্'), code('ৎ'), code('\u09bc')] as const;
export const [ZWJ, APOSTROPHE, SPACE] = [code('\u200d'), code("'"), code(' ')] as const;
/** What each code unit becomes; 0 for joiners, which become nothing. */
export const PLAIN = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
for (const [letter, plain] of SINGLES) PLAIN[code(letter)] = code(plain);
for (const joiner of JOINERS) PLAIN[code(joiner)] = 0;
/** What each base becomes with a mark behind it, a table a mark; 0 where the two stay apart. The first is that of all others. */
const WITH_MARK: Uint16Array[] = [new Uint16Array(0x10000)];
/** Which of these tables is a mark's. */
const ENDS_PAIR = new Uint8Array(0x10000);
for (const [pair, one] of PAIRS) {
  const mark = pair.charCodeAt(1);
  ENDS_PAIR[mark] ||= WITH_MARK.push(new Uint16Array(0x10000)) - 1;
  (WITH_MARK[ENDS_PAIR[mark] as number] as Uint16Array)[code(pair)] = code(one);
}

/** What stands behind a ত্ that is the older spelling of ৎ (সাক্ষাত্, উত্সব): no letter, or one that ত joins with in no word. */
export const AFTER_KHANDA_TA = new Uint8Array(0x10000).fill(1);
AFTER_KHANDA_TA.fill(0, 0x0985, 0x0a00);
for (const letter of 'কখপফস') AFTER_KHANDA_TA[code(letter)] = 1;
for (const joiner of JOINERS) AFTER_KHANDA_TA[code(joiner)] = 0;

/**
 * Bits by which most letters are told to stay as they are with one look: what `FIRST` of a letter has in common with
 * `SECOND` of the next one asks for more. `ALWAYS` lies in `FIRST` of every letter.
 */
const [ALWAYS, BEFORE_SIGN, BEFORE_HASANTA, BEFORE_SPACE] = [1, 2, 4, 8];
export const FIRST = new Uint8Array(0x10000).fill(ALWAYS);
export const SECOND = Uint8Array.from(PLAIN, (plain, unit) => (plain === unit && plain > 0 ? 0 : ALWAYS));
for (const [pair] of PAIRS) SECOND[pair.charCodeAt(1)] = BEFORE_SIGN;
FIRST[code('ে')] = ALWAYS | BEFORE_SIGN;
FIRST[TA] = ALWAYS | BEFORE_HASANTA;
SECOND[HASANTA] = BEFORE_HASANTA;
FIRST[SPACE] = ALWAYS | BEFORE_SPACE;
SECOND[SPACE] = BEFORE_SPACE;
SECOND[NUKTA] = SECOND[APOSTROPHE] = ALWAYS;

/** What a letter and the mark behind it are together; 0 where the two stay apart. */
export const withMark = (letter: number, mark: number): number =>
  (WITH_MARK[ENDS_PAIR[mark] as number] as Uint16Array)[letter] as number;
