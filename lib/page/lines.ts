import { spell } from '@/lib/bengali/letters';
import { hasBengali } from './bengali-text';

/** A line of a page, and what can be seen of it without knowing its neighbours. */
export interface Line {
  /** The letters as the page has them, without surrounding blanks; never empty. */
  text: string;
  /**
   * The same for comparing with word lists: letters mapped, lower case, blanks single, `শব্দ :` and `শব্দঃ` → `শব্দ:`.
   * Empty for paragraphs too long to be anything else.
   */
  key: string;
  /** The key without the marks and counts around its words: `• মন্তব্য (০) :` → `মন্তব্য`. */
  label: string;
  bengali: boolean;
  /** It reads like a paragraph of an article: whole sentences, not a headline, a label or a menu. */
  prose: boolean;
  /** It breaks off (…): the beginning of a text that stands elsewhere. */
  truncated: boolean;
  /** It begins with a bullet or a number, as lists and menus do. */
  listed: boolean;
}

const BREAK = /\r\n|[\n\r\u2028\u2029\u0085]/;
const LIST_MARK = /^(?:[•●▪■◦○◆►▶»›➤✓*·]|[0-9]{1,2}[.)]\s)/u;
const SENTENCE_END = /[।॥]["')\]]*$/u;
const QUESTION_END = /[?!]["')\]]*$/u;
const INNER_END = /[।?!]["')\]]*\s*\S/u;
const CUT_OFF = /(?:\.{2,}|…)$/u;
const MARKS_BEHIND = /[\s:।|•.,!>»"-]+$/u;
const COUNT_BEHIND = /\s*(?:[([{]\s*\d*\s*[)\]}]|\d+)$/u;

/** Word lists are looked up under this form of a line. */
export function keyOf(text: string): string {
  return spell(text)
    .toLowerCase()
    .replace(/\s*ঃ(?=\s|$)/gu, ':')
    .replace(/\s+([:,])/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * A headline may end in ? or ! but not in a danda, and says one thing. A paragraph ends in a danda, or has a sentence
 * end in it, or is longer than any headline.
 */
function isProse(key: string): boolean {
  if (SENTENCE_END.test(key)) return key.length >= 25;
  if (CUT_OFF.test(key)) return INNER_END.test(key) && key.length >= 200;
  if (QUESTION_END.test(key) && !INNER_END.test(key)) return key.length >= 120;
  return INNER_END.test(key) ? key.length >= 60 : key.length >= 220;
}

/** Longer than any label, headline or menu: a paragraph by its length alone, which no word list needs to see. */
const LONG = 260;

/** A key's words alone. */
export function labelOf(key: string): string {
  const words = key.replace(/^[^\p{L}\p{N}\p{M}©]+/u, '').replace(MARKS_BEHIND, '');
  const counted = COUNT_BEHIND.exec(words);
  return counted ? words.slice(0, counted.index).replace(MARKS_BEHIND, '') : words;
}

/** What can be seen of one line. */
export function lineOf(text: string): Line {
  const bengali = hasBengali(text);
  if (text.length > LONG)
    return { text, key: '', label: '', bengali, prose: true, truncated: false, listed: false };
  const key = keyOf(text);
  return {
    text,
    key,
    label: labelOf(key),
    bengali,
    prose: isProse(key),
    truncated: CUT_OFF.test(key),
    listed: LIST_MARK.test(key),
  };
}

/** The lines of a text that hold something, in order. Lines alike are one and the same object. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const known = new Map<string, Line>();
  for (const raw of text.split(BREAK)) {
    const trimmed = raw.trim();
    if (trimmed === '') continue;
    const line = known.get(trimmed) ?? lineOf(trimmed);
    known.set(trimmed, line);
    lines.push(line);
  }
  return lines;
}
