import type { Span } from '@/lib/span';
import { APART_ENDINGS, DAY_ENDINGS, type KnownWord, type TokenKind, VOCABULARY } from './vocabulary';

/** A number or a word that a date may be made of, within the word that holds it; offsets are the word's own. */
export interface DatePart {
  kind: TokenKind;
  value: number;
  /** Its case ending, empty where it has none. */
  ending: string;
  soft: boolean;
  start: number;
  end: number;
}

/** What a word of a text is to dates: one part, or two that are glued (একদিন, ১৫মার্চ). */
export interface DateWord {
  parts: readonly DatePart[];
  /** Whether an ending of its last part may stand behind a hyphen or an apostrophe: ২০২৪-এর, মে'র. */
  open: boolean;
}

/** Such a word as it stands in a text. */
export interface DatedWord extends Span {
  date: DateWord;
}

const FIRST_YEAR = 1500;
const LAST_YEAR = 2199;
/** What may be glued to a numeral: ১৫মার্চ, ২০২৪সালে, ৩দিন. */
const GLUED_TO_NUMERAL = new Set<TokenKind>(['M', 'H', 's', 'd', 'k', 'm', 'y', 'h', 'j', 't']);

/** @param letters a word as it stands in a text, from edge to edge, letters as mapped */
export function readDateWord(letters: string): DateWord | null {
  const first = letters.charCodeAt(0);
  if (isDigit(first)) return numeral(letters);
  const word = VOCABULARY.get(first < 0x80 ? letters.toLowerCase() : letters);
  if (!word) return null;
  const { glued } = word;
  if (!glued) return { parts: [part(word, 0, letters.length)], open: word.ending === '' };
  return { parts: [part(word, 0, glued.at), part(glued.word, glued.at, letters.length)], open: false };
}

const part = ({ kind, value, ending, soft }: KnownWord, start: number, end: number): DatePart => ({
  kind,
  value,
  ending,
  soft,
  start,
  end,
});

const isDigit = (unit: number) => unit >= 48 && unit <= 57;

function numeral(letters: string): DateWord {
  let digits = 1;
  while (isDigit(letters.charCodeAt(digits))) digits++;
  const value = digits > 6 ? Number.NaN : Number(letters.slice(0, digits));
  const isDay = digits <= 2 && value >= 1 && value <= 31;
  const isYear = digits === 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
  const number: DatePart = {
    kind: isDay ? 'D' : isYear ? 'Y' : 'X',
    value,
    ending: '',
    soft: false,
    start: 0,
    end: digits,
  };
  const rest = letters.slice(digits);
  if (rest === '') return { parts: [number], open: true };
  const glued = VOCABULARY.get(rest);
  if (glued && GLUED_TO_NUMERAL.has(glued.kind) && !glued.glued)
    return { parts: [number, part(glued, digits, letters.length)], open: glued.ending === '' };
  const whole = { ...number, end: letters.length };
  if (isDay && DAY_ENDINGS.has(rest)) return { parts: [{ ...whole, kind: 'O' }], open: false };
  if (isYear && APART_ENDINGS.has(rest))
    return { parts: [{ ...whole, kind: 'Z', ending: rest }], open: false };
  // 2025-03-15T10:00
  return { parts: [isDay && /^T\d/.test(rest) ? number : { ...whole, kind: 'X' }], open: false };
}
