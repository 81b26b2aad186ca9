import { WORD } from '@/lib/bengali/words';
import { isEdtf } from '@/lib/time/edtf';
import type { ToldTime } from './days-asked';
import { OPEN_TIME } from './listed-words';

const BEFORE = new RegExp(`(${WORD}+) *$`, 'u');
const LAST = new RegExp(`(${WORD}+)$`, 'u');
const AFTER = new RegExp(`^ *(${WORD}+)`, 'u');

/**
 * Times with what says that they begin or end a stretch: of two that such a word or a dash joins, all of it (মে ২০২৬ থেকে জুলাই
 * ২০২৬); where there is one alone, nothing certain (since May 2026).
 * @param told in their order, none overlapping another
 */
export function withRanges(told: readonly ToldTime[], text: string): ToldTime[] {
  const joined: ToldTime[] = [];
  for (const one of told) {
    const before = joined.at(-1);
    const edtf = before && rangeOf(before, one, text);
    if (before && edtf) joined[joined.length - 1] = { start: before.start, end: one.end, edtf };
    else joined.push(one);
  }
  return joined.map((one) => openEnded(one, text));
}

/** How many letters such a word takes, with the blanks beside it. */
const open = (found: RegExpExecArray | null): number =>
  OPEN_TIME.has(found?.[1]?.toLowerCase() ?? '') ? (found?.[0].length ?? 0) : 0;

function rangeOf(a: ToldTime, b: ToldTime, text: string): string | null {
  const between = text.slice(a.end, b.start).trim();
  const joins =
    between === ''
      ? open(LAST.exec(text.slice(a.start, a.end))) > 0
      : between === '-' || OPEN_TIME.has(between.toLowerCase());
  const range = `${a.edtf}/${b.edtf}`;
  return joins && isEdtf(range) ? range : null;
}

function openEnded(told: ToldTime, text: string): ToldTime {
  const { start, end, edtf } = told;
  if (edtf?.includes('/')) return told;
  const [before, after] = [open(BEFORE.exec(text.slice(0, start))), open(AFTER.exec(text.slice(end)))];
  const within = open(LAST.exec(text.slice(start, end)));
  return before + within + after > 0 ? { start: start - before, end: end + after, edtf: null } : told;
}
