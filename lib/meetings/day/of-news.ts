import type { DateMention } from '@/lib/dates/date-mention';
import type { Chunk } from '@/lib/mentions/chunk';
import { isGrammar } from '@/lib/mentions/tokens';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';

/** "আজ … সঙ্গে বৈঠকে এ কথা বলেন": what is said at the sitting is said on its day. */
export const isSaidThere = ({ clause: { chunks }, head, verb }: Frame): boolean =>
  chunks[head]?.case === 'locative' &&
  isGrammar(chunks[verb], 'said') &&
  verb - head <= 4 &&
  chunks.slice(head + 1, verb).every((chunk) => !chunk.date && !chunk.mark);

/** "বুধবার ঢাকায় ক-এর সঙ্গে বৈঠক শেষে খ এ কথা জানান", "বৈঠক করার পর", "সাক্ষাৎ করতে গেলে তিনি এ কথা বলেন": who met whom on that day, and what was told behind it. */
export function isToldAfterIt({ clause: { chunks }, companions, subjects, head, verb }: Frame): boolean {
  const behind = DOING.test(chunks[head + 1]?.letters ?? '') ? chunks[head + 2] : chunks[head + 1];
  const news = chunks.findIndex((chunk) => isGrammar(chunk, 'news'));
  // "শুক্রবার … বৈঠকের পর তাঁরা এ কথা জানান"
  const met = companions.length > 0 || subjects.some(({ both }) => both === 'them' || both === 'people');
  return met && isFrameWord(behind, 'over', 'coming-to') && news > head && news < verb;
}

const DOING = /^কর(তে|ার)$/u;

/** "শুক্রবার বৈঠকের পর মন্ত্রণালয় এক বিবৃতিতে এ কথা জানিয়েছে": the verb is one of saying, and what is said is news. */
export function tellsNews(frame: Frame): boolean {
  const { chunks } = frame.clause;
  if (frame.verb < 0 || !isGrammar(chunks[frame.verb], 'said')) return false;
  return chunks.slice(frame.from, frame.verb).some((chunk) => isGrammar(chunk, 'news'));
}

/** The day on which a sentence says that the news was given: "শনিবার (১৫ মার্চ) ক্রেমলিন এই তথ্য নিশ্চিত করেছে"। */
export function newsDay(chunks: readonly Chunk[]): DateMention | null {
  const said = chunks.findIndex((chunk) => isGrammar(chunk, 'said'));
  if (said < 0) return null;
  const news = chunks.some((chunk, index) => index < said && isGrammar(chunk, 'news'));
  if (!news) return null;
  for (let i = said - 1; i >= 0; i--) {
    const date = chunks[i]?.date;
    if (date?.kind === 'day') return date;
  }
  return null;
}
