import type { DateLocale } from '@/lib/time/display';
import { asQuoted } from './quote-marks';
import { quoteRoom, withinTitle } from './within-title';

/** Titles of a meeting: as much as there is room for, and the same without those who received a visitor. */
export interface Titles {
  whole: string;
  hostless: string;
}

/** A title with the beginning of a headline, and without the hosts where that alone makes room for it; none of one word. */
export function withQuote(
  { whole, hostless }: Titles,
  text: string,
  locale: DateLocale,
  t: (key: 'meetingTold', values: { title: string; quoted: string }) => string,
): string {
  for (const title of [whole, hostless]) {
    const room = quoteRoom(t('meetingTold', { title, quoted: '' }).length);
    const quoted = room > 0 ? asQuoted(withinTitle(text, room), locale) : '';
    if (quoted === text || /\s/u.test(quoted)) return t('meetingTold', { title, quoted });
  }
  return whole;
}
