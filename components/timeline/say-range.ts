import { type DateLocale, sayDate } from '@/lib/time/display';
import { edtfOf } from '@/lib/time/stretch-name';
import { type AskedRange, isOpen } from './place';
import { fill, type TimelineWords } from './words';

/** Both ends of a range in words; an open one is that of all time. */
export function sayEnds({ from, to }: AskedRange, words: TimelineWords, locale: DateLocale) {
  const day = (iso: string | null, open: string) => (iso === null ? open : sayDate(iso, locale));
  return { from: day(from, words.fromBeginning), to: day(to, words.toEnd) };
}

/** The chosen days in words; null where all are. */
export function sayRange(range: AskedRange, words: TimelineWords, locale: DateLocale): string | null {
  const { from, to } = range;
  if (isOpen(range)) return null;
  if (from !== null && to !== null && from <= to)
    return sayDate(edtfOf({ earliest: from, latest: to }), locale);
  return fill(words.range, sayEnds(range, words, locale), locale);
}
