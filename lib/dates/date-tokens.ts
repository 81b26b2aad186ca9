import { isWordUnit } from '@/lib/bengali/words';
import type { Span } from '@/lib/span';
import type { DatedWord, DatePart } from './date-word';
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
 * @param dated its words that a date may be made of
 */
export function readDateTokens(text: string, dated: readonly DatedWord[]): DateTokens {
  const tokens: DateToken[] = [];
  let reached = 0;
  for (const { start, end, date } of dated) {
    if (start < reached) continue;
    for (const part of date.parts) tokens.push(tokenOf(part, start));
    reached = date.open ? takeEnding(tokens, text, end) : end;
  }
  return { tokens, shape: shapeOf(text, tokens) };
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

/**
 * ২০২৪-এর, মে'র: an ending behind a mark belongs to the last token.
 * @returns the offset where that token ends
 */
function takeEnding(tokens: readonly DateToken[], text: string, edge: number): number {
  const mark = text.charCodeAt(edge);
  if (mark !== HYPHEN && mark !== APOSTROPHE) return edge;
  let end = edge + 1;
  while (isWordUnit(text.charCodeAt(end))) end++;
  const ending = text.slice(edge + 1, end);
  if (!APART_ENDINGS.has(ending)) return edge;
  const last = tokens[tokens.length - 1] as DateToken;
  last.ending = ending;
  last.end = end;
  if (last.kind === 'Y') last.kind = 'Z';
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
