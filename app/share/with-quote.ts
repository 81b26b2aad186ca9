import type { DateLocale } from '@/lib/time/display';
import { asQuoted } from './quote-marks';
import { quoteRoom, withinTitle } from './within-title';

/** Titles of a meeting: as much as there is room for, and the same without those who received a visitor; null where there is none. */
export interface Titles {
  whole: string;
  hostless: string | null;
}

/** A title with the beginning of a headline, and without the hosts where that alone makes room for it; none of one word. @param tell what has both */
export function withQuote(
  { whole, hostless }: Titles,
  text: string,
  locale: DateLocale,
  tell: (title: string, quoted: string) => string,
): string {
  for (const title of [whole, hostless]) {
    if (title === null) continue;
    const room = quoteRoom(tell(title, '').length);
    const quoted = room > 0 ? asQuoted(withinTitle(text, room), locale) : '';
    if (quoted === text || /\s/u.test(quoted)) return tell(title, quoted);
  }
  return whole;
}
