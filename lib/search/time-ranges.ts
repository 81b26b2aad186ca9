import { WORD } from '@/lib/bengali/words';
import { isEdtf } from '@/lib/time/edtf';
import type { ToldTime } from './days-asked';
import { type OpenWay, openWay } from './listed-words';
import { between, openAfter, openBefore, openEnd } from './open-times';
import { spanEnd } from './span-words';

const LAST = new RegExp(`(${WORD}+)$`, 'u');

/**
 * Times with what says that they begin or end a stretch: of two that such a word or a dash joins, all of it (মে ২০২৬ থেকে জুলাই
 * ২০২৬); where there is one alone, all from it on or up to it (since May 2026, ২০২৫ সালের আগে).
 * @param told in their order, none overlapping another
 * @param typed the text with the words that only join
 * @returns those that tell a time by more than the digits of a year
 */
export function withRanges(told: readonly ToldTime[], text: string, typed: string): ToldTime[] {
  const joined: ToldTime[] = [];
  for (const one of told) {
    const before = joined.at(-1);
    const edtf = before && rangeOf(before, one, text);
    const spanned = before && !edtf ? spanEnd(before, one, typed) : null;
    const range = before && spanned !== null ? fromTo(before, one) : null;
    if (before && spanned !== null && range) {
      joined[joined.length - 1] = { start: before.start, end: spanned, edtf: range };
    } else if (before && edtf) joined[joined.length - 1] = { start: before.start, end: one.end, edtf };
    else joined.push(one);
  }
  const all: ToldTime[] = [];
  for (const [at, one] of joined.entries()) {
    const open = opened(one, text, { end: joined[at - 1]?.end ?? 0, start: joined[at + 1]?.start });
    const before = all.at(-1);
    const edtf = before ? between(before.edtf, open.edtf) : null;
    if (before && edtf) all[all.length - 1] = { start: before.start, end: open.end, edtf };
    else all.push(open);
  }
  return all.filter(({ bare }) => !bare);
}

/** What joins two times to a stretch, and does not say of one that it is open. */
const JOINS: readonly (OpenWay | null)[] = ['since', 'until'];

function rangeOf(a: ToldTime, b: ToldTime, text: string): string | null {
  const between = text.slice(a.end, b.start).trim();
  const joins =
    between === ''
      ? JOINS.includes(openWay(LAST.exec(text.slice(a.start, a.end))?.[1] ?? ''))
      : between === '-' || JOINS.includes(openWay(between));
  return joins ? fromTo(a, b) : null;
}

/** From the first day of one to the last of the other, which may be stretches themselves: from last week to today. */
function fromTo(a: ToldTime, b: ToldTime): string | null {
  const range = `${a.edtf?.split('/')[0]}/${b.edtf?.split('/').at(-1)}`;
  return isEdtf(range) ? range : null;
}

/** A time with the words beside it that say that it is open. @param beside where the time before it ends and the next begins */
function opened(told: ToldTime, text: string, beside: { end: number; start: number | undefined }): ToldTime {
  const { start, end, edtf, week } = told;
  const last = LAST.exec(text.slice(start, end))?.[1] ?? '';
  const own = openWay(last) && !told.closed ? end - last.length : end;
  const before = openBefore(text.slice(beside.end, start), beside.end > 0);
  const after = openAfter(text.slice(own, beside.start), beside.start !== undefined);
  const ways = [...before.ways, ...after.ways];
  if (ways.length === 0) return told;
  const span = { start: start - before.length, end: Math.max(end, own + after.length) };
  // ২০২৪ থেকে ২০২৬ পর্যন্ত: it has both ends
  const whole = edtf?.includes('/') && !week && ways.every((way) => JOINS.includes(way));
  return { ...span, edtf: whole ? edtf : edtf && openEnd(edtf, ways) };
}
