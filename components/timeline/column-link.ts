import { type DateLocale, sayDate } from '@/lib/time/display';
import { certainIn } from '@/lib/time/in-time';
import { type Column, inBar } from '@/lib/time/shown-in';
import { edtfOf } from '@/lib/time/stretch-name';
import { listOf } from './links';
import { fill, type TimelineWords } from './words';

interface Told {
  /** The list of meetings under the filter's other fields. */
  list: string;
  words: TimelineWords;
  locale: DateLocale;
}

/**
 * Where a part of a bar leads, and what it says to the mouse.
 * @param part the certain one, or the hollow one and what lies beneath, which lead to all that is possible
 */
export function columnLink(
  column: Column,
  part: 'certain' | 'possible',
  { list, words, locale }: Told,
): { href: string; title: string } {
  const certain = part === 'certain';
  const count = certain ? certainIn(column) : inBar(column) + column.coarse;
  const when = sayDate(edtfOf(column.days), locale);
  return {
    href: listOf(list, column.days, certain ? 'certainly' : 'possibly'),
    title: fill(certain ? words.certain : words.possible, { when, count }, locale),
  };
}
