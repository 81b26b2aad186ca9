import type { DateMention } from '@/lib/dates/date-mention';
import type { MeetingKind } from '@/lib/reading';
import type { Candidate } from '../candidate';
import { isFrameWord } from '../frame/frame-word';

/**
 * "ঢাকায় এসেছেন মোদি। এর আগে ২০১৫ সালের জুনে তিনি ঢাকা সফর করেন": the sentence says that it goes back, and to a time of its own; it
 * tells no day of the contact before.
 */
export function goesBack({ clause: { chunks }, at, date, kind }: Candidate): boolean {
  return (
    date !== null &&
    hasOwnTime(date, kind) &&
    chunks.some(
      (chunk, i) =>
        chunk.start < at &&
        (isFrameWord(chunk, 'formerly') ||
          (isFrameWord(chunk, 'that') && isFrameWord(chunks[i + 1], 'before', 'formerly'))),
    )
  );
}

/** A time with its year, "গত জুনে", "গত বছরের জুনে", or "গত ১২ ফেব্রুয়ারি", which of a journey may be the day it began; "গতকাল" and "সোমবার" are near. */
function hasOwnTime(
  { edtf, earliest, basis, lean, kind: of, weekday, rule, alternatives }: DateMention,
  kind: MeetingKind,
): boolean {
  // "গত বছরের অক্টোবরে", where the article's own year is not known
  if (!earliest) return edtf !== null && weekday === undefined && kind !== 'visit';
  if (basis === 'stated' || (rule === 'month' && !lean && !alternatives)) return true;
  const near = weekday !== undefined || rule.startsWith('relative-day');
  return lean === 'past' && (of !== 'day' || (kind !== 'visit' && !near));
}
