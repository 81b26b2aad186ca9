import { isWordUnit } from '@/lib/bengali/words';
import type { Span } from '@/lib/span';
import { APART_ENDINGS, DAY_ENDINGS, type KnownWord, type TokenKind, VOCABULARY } from './vocabulary';

/** A number or a word that a date may be made of. */
export interface DateToken extends Span {
  kind: TokenKind;
  value: number;
  ending: string;
  soft: boolean;
}

/**
 * The tokens of a text and their shape: one letter a token, and between each two one for what parts them: a space,
 * `,` `(` `)` `-` `/` `.` `:`, `x` (punctuation inside a number), or `~` for anything else. Token `i` is letter `2 * i`.
 */
export interface DateTokens {
  tokens: DateToken[];
  shape: string;
}

const FIRST_YEAR = 1500;
const LAST_YEAR = 2199;
/** Whether a code unit can stand inside a word, laid out for the walk over the text. */
const IN_WORD = Uint8Array.from({ length: 0x2000 }, (_, code) => (isWordUnit(code) ? 1 : 0));
const inWord = (code: number): boolean => (code < 0x2000 ? IN_WORD[code] === 1 : isWordUnit(code));

/** Whether some word of the vocabulary begins with these two code units; told by their lower bytes, so rarely wrong. */
const BEGINS = new Uint8Array(0x10000);
const beginning = (first: number, second: number): number => ((first & 0xff) << 8) | (second & 0xff);
for (const word of VOCABULARY.keys()) {
  for (const spelt of [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)]) {
    // a word of one letter is followed by whatever parts it from the next
    if (spelt.length === 1)
      BEGINS.fill(1, beginning(spelt.charCodeAt(0), 0), beginning(spelt.charCodeAt(0), 0) + 0x100);
    else BEGINS[beginning(spelt.charCodeAt(0), spelt.charCodeAt(1))] = 1;
  }
}
const LONGEST = Math.max(...Array.from(VOCABULARY.keys(), (word) => word.length));
/** What may be glued to a numeral: ১৫মার্চ, ২০২৪সালে, ৩দিন. */
const GLUED_TO_NUMERAL = new Set<TokenKind>(['M', 'H', 's', 'd', 'k', 'm', 'y', 'h', 'j', 't']);

const isDigit = (code: number) => code >= 48 && code <= 57;

/** @param text letters as mapped by `readLetters` */
export function readDateTokens(text: string): DateTokens {
  const tokens: DateToken[] = [];
  const length = text.length;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (!inWord(code)) {
      at++;
      continue;
    }
    const start = at++;
    while (at < length && inWord(text.charCodeAt(at))) at++;
    if (isDigit(code)) at = pushNumeral(tokens, text, start, at);
    else if (at - start <= LONGEST && BEGINS[beginning(code, text.charCodeAt(start + 1))] === 1) {
      at = pushWord(tokens, text, start, at);
    }
  }
  return { tokens, shape: shapeOf(text, tokens) };
}

/** @returns the offset to read on from */
function pushWord(tokens: DateToken[], text: string, start: number, end: number): number {
  const letters = text.slice(start, end);
  const code = letters.charCodeAt(0);
  const word = VOCABULARY.get(code < 0x80 ? letters.toLowerCase() : letters);
  if (!word) return end;
  if (word.glued) {
    const middle = start + word.glued.at;
    tokens.push(token(word, start, middle), token(word.glued.word, middle, end));
    return end;
  }
  const whole = withEndingApart(token(word, start, end), text);
  tokens.push(whole);
  return whole.end;
}

const token = ({ kind, value, ending, soft }: KnownWord, start: number, end: number): DateToken => ({
  kind,
  value,
  ending,
  soft,
  start,
  end,
});

/** ২০২৪-এর, মে'র: the ending behind the mark belongs to the word. */
function withEndingApart(word: DateToken, text: string): DateToken {
  const mark = text[word.end];
  if (word.ending !== '' || (mark !== '-' && mark !== "'")) return word;
  let end = word.end + 1;
  while (end < text.length && inWord(text.charCodeAt(end))) end++;
  const ending = text.slice(word.end + 1, end);
  return APART_ENDINGS.has(ending) ? { ...word, ending, end } : word;
}

/** @returns the offset to read on from */
function pushNumeral(tokens: DateToken[], text: string, start: number, end: number): number {
  let digits = start;
  while (digits < end && isDigit(text.charCodeAt(digits))) digits++;
  const size = digits - start;
  const value = size > 6 ? Number.NaN : Number(text.slice(start, digits));
  const isDay = size <= 2 && value >= 1 && value <= 31;
  const isYear = size === 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
  const kind: TokenKind = isDay ? 'D' : isYear ? 'Y' : 'X';
  const numeral: DateToken = { kind, value, ending: '', soft: false, start, end: digits };
  if (digits === end) {
    const whole = withEndingApart(numeral, text);
    tokens.push(whole.ending !== '' && isYear ? { ...whole, kind: 'Z' } : whole);
    return whole.end;
  }
  const rest = text.slice(digits, end);
  const glued = VOCABULARY.get(rest);
  if (glued && GLUED_TO_NUMERAL.has(glued.kind) && !glued.glued) {
    const word = withEndingApart(token(glued, digits, end), text);
    tokens.push(numeral, word);
    return word.end;
  }
  if (isDay && DAY_ENDINGS.has(rest)) tokens.push({ ...numeral, kind: 'O', end });
  else if (isYear && APART_ENDINGS.has(rest)) tokens.push({ ...numeral, kind: 'Z', ending: rest, end });
  // 2025-03-15T10:00
  else tokens.push(isDay && /^T\d/.test(rest) ? numeral : { ...numeral, kind: 'X', end });
  return end;
}

function shapeOf(text: string, tokens: readonly DateToken[]): string {
  let shape = '';
  for (let i = 0; i < tokens.length; i++) {
    const here = tokens[i] as DateToken;
    if (i > 0) shape += gapBetween(text, tokens[i - 1] as DateToken, here);
    shape += here.kind;
  }
  return shape;
}

function gapBetween(text: string, before: DateToken, after: DateToken): string {
  const { end } = before;
  const { start } = after;
  if (start - end > 4) return '~';
  if (start === end) return ' ';
  const gap = text.slice(end, start);
  if (gap === ' ') return ' ';
  if (gap.includes('\n')) return '~';
  switch (gap.trim()) {
    case '':
    case "'":
      return ' ';
    case ',':
      return gap.length === 1 && isDigit(text.charCodeAt(end - 1)) && isDigit(text.charCodeAt(start))
        ? 'x'
        : ',';
    case '-':
      return '-';
    case '/':
      return '/';
    case '(':
      return '(';
    case ')':
      return ')';
    case '.':
      return gap.length === 1 ? '.' : '~';
    case ':':
      return gap.length === 1 ? ':' : '~';
    default:
      return '~';
  }
}
