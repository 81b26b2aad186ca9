import { WORD } from '@/lib/bengali/words';
import type { Span } from '@/lib/span';
import { searchWordLists } from '@/seeds/lexicon/search-words';
import { searchLetters } from './letters';
import { listed } from './listed-words';
import { isOfTime } from './open-times';

const { before, joins, behind } = searchWordLists.span;
const [BEFORE, JOINS, BEHIND] = [listed(before), listed(joins), listed(behind)];

const WORD_BEFORE = new RegExp(`(${WORD}+) *$`, 'u');
const WORDS_BEHIND = new RegExp(`^[ -]*(${WORD}+)(?: +(${WORD}+))?`, 'u');
const LAST = new RegExp(`(${WORD}+)$`, 'u');
const has = (list: ReadonlySet<string>, word = '') => list.has(searchLetters(word));

/**
 * Where two times end of which words say that all between them is meant: between 2024 and 2026, মে ২০২৫ ও মে ২০২৬-এর মধ্যে.
 * Null where none do.
 * @param text letters as `spell` maps them
 */
export function spanEnd(a: Span, b: Span, text: string): number | null {
  if (!has(JOINS, text.slice(a.end, b.start).trim())) return null;
  if (has(BEFORE, WORD_BEFORE.exec(text.slice(0, a.start))?.[1])) return b.end;
  if (has(BEHIND, LAST.exec(text.slice(b.start, b.end))?.[1])) return b.end;
  const found = WORDS_BEHIND.exec(text.slice(b.end));
  const [all = '', first = '', second] = found ?? [];
  if (has(BEHIND, first)) return b.end + all.indexOf(first) + first.length;
  return has(BEHIND, second) && isOfTime(first) ? b.end + all.length : null;
}
