import { spell } from '@/lib/bengali/letters';
import type { DateMention } from '@/lib/dates/date-mention';
import type { Chunk } from '@/lib/mentions/chunk';
import { entriesOf } from '@/lib/mentions/tokens';
import type { Frame } from '../frame/frame';
import { isDated } from './dated';

/** "বৈঠকটি হয়েছিল ভিয়েনায়, ২০১৯-এর ২৯ মার্চ।", "বৈঠক হয়েছে একবারই—২০১৭ সালে, ব্রাসিলিয়ায়।": behind a comma or a dash, where the sentence ends, is when it was. */
export function addedBehind({ clause: { chunks }, to }: Frame): DateMention | null {
  // "…, তারিখ ১৬ জুন"
  const named = WHEN.test(chunks[to + 1]?.letters ?? '') ? 1 : 0;
  const [mark, day, ...rest] = [chunks[to], ...chunks.slice(to + 1 + named)];
  const parts = mark?.mark === ',' || mark?.mark === '-';
  return parts && isDated(day) && endsInPlace(rest) ? (day?.date ?? null) : null;
}

const WHEN = new RegExp(`^(তারিখ|${spell('সময়')}|দিন|দিনটি)$`, 'u');

/** "।", ", ব্রাসিলিয়ায়।" */
function endsInPlace(chunks: readonly Chunk[]): boolean {
  const [comma, place, end, ...more] = chunks;
  if (comma?.mark && !place) return true;
  return comma?.mark === ',' && place?.case === 'locative' && (end?.mark ?? null) !== null && !more.length;
}

/** "এপেক সম্মেলনে শুক্রবার যোগ দিচ্ছেন শি", "নৈশভোজে মঙ্গলবার যোগ দেন মোদি": directly behind a conference or a meal a day by itself is when they are there. */
export const isWhenThere = (head: Chunk, chunks: readonly Chunk[], index: number): boolean =>
  entriesOf(head, 'head').some(({ head: { kind, id } }) => kind === 'summit' || id === 'meal') &&
  chunks[index - 1] === head &&
  chunks[index]?.date?.kind === 'day' &&
  !chunks[index]?.letters.endsWith('ের');

/** "বৈঠকে বসেছিলেন গত ৩০ অক্টোবর": behind the verb, where the sentence ends, is when they did it. */
export const isAtTheEnd = ({ clause: { chunks }, verb }: Frame, index: number): boolean =>
  verb >= 0 && index > verb && chunks[index + 1]?.mark !== null;
