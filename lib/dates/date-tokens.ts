import { isWordUnit } from '@/lib/bengali/words';
import type { Span } from '@/lib/span';
import type { DatePart } from './date-word';
import type { DatedWords } from './dated-words';
import { tellsAlone } from './tells-alone';
import { APART_ENDINGS, type TokenKind } from './vocabulary';

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

const isDigit = (code: number) => code >= 48 && code <= 57;

/**
 * @param text letters as mapped by `readLetters`
 * @param dated its words that a date may be made of; those that stand alone and tell nothing alone are left out
 */
export function readDateTokens(text: string, dated: DatedWords): DateTokens {
  const tokens: DateToken[] = [];
  /** What stands before each token. */
  const gaps: string[] = [];
  let reached = 0;
  for (let i = 0; i < dated.length; i++) {
    const { start, end, date } = dated.at(i);
    if (start < reached) continue;
    let gap = gapBetween(text, reached, start);
    if (gap === APART && gaps.at(-1) === APART && !tellsAlone((tokens.at(-1) as DateToken).kind)) {
      tokens.pop();
      gaps.pop();
    }
    for (const part of date.parts) {
      tokens.push(tokenOf(part, start));
      gaps.push(gap);
      gap = ' ';
    }
    const last = tokens.at(-1) as DateToken;
    if (date.open) takeEnding(last, text, end);
    if (last.kind === 'Y' && isHeading(text, last)) last.kind = 'Z';
    reached = last.end;
  }
  let shape = '';
  for (let i = 0; i < tokens.length; i++) shape += (i > 0 ? gaps[i] : '') + (tokens[i] as DateToken).kind;
  return { tokens, shape };
}

const HYPHEN = 45;
const APOSTROPHE = 39;

const tokenOf = ({ kind, value, ending, soft, start, end }: DatePart, at: number): DateToken => ({
  kind,
  value,
  ending,
  soft,
  start: at + start,
  end: at + end,
});

/** ২০২৪-এর, মে'র: an ending behind a mark belongs to the token before it. */
function takeEnding(token: DateToken, text: string, edge: number): void {
  const mark = text.charCodeAt(edge);
  if (mark !== HYPHEN && mark !== APOSTROPHE) return;
  let end = edge + 1;
  while (isWordUnit(text.charCodeAt(end))) end++;
  const ending = text.slice(edge + 1, end);
  if (!APART_ENDINGS.has(ending)) return;
  token.ending = ending;
  token.end = end;
  if (token.kind === 'Y') token.kind = 'Z';
}

/** "… দখল করে। ১৯৩৯ - ইংল্যান্ডের রাজা …": a number of a year that opens a line or a sentence, and a dash parts it from the rest. */
const isHeading = (text: string, { start, end }: Span): boolean =>
  OPENS.test(text.slice(Math.max(0, start - 3), start)) && DASH.test(text.slice(end, end + 5));
const OPENS = /(?:^|[\n।:]) ?$/u;
const DASH = /^ ?[-–—] {1,2}(?![0-9])/u;

/** What the shape has where more than a mark parts two tokens. */
const APART = '~';

/** The letter for what stands between the end of a token, 0 where there is none, and the start of the next one. */
function gapBetween(text: string, end: number, start: number): string {
  if (end === 0 || start - end > 4) return APART;
  if (start === end) return ' ';
  const gap = text.slice(end, start);
  if (gap === ' ') return ' ';
  if (gap.includes('\n')) return APART;
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
      return gap.length === 1 ? '.' : APART;
    case ':':
      return gap.length === 1 ? ':' : APART;
    default:
      return APART;
  }
}
