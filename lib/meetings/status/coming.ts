import type { Chunk } from '@/lib/mentions/chunk';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { headOf } from '../frame/head';

/** বসছে, যাচ্ছেন; not বসেছে, পৌঁছেন and আছে. */
export const GOING_ON = /(?<!ে|^আ|পৌঁ)ছেন?$/u;

/** "বৃহস্পতিবার আলোচনায় বসছে", "আজ বৈঠকে বসছেন", "আজ মস্কোয় বসছে সম্মেলন": the next one; what goes on now has no weekday, and begins no more. */
export function isComing(frame: Frame): boolean {
  const { clause, from, head, verb, to } = frame;
  const { chunks } = clause;
  if (!GOING_ON.test(chunks[verb]?.letters ?? '')) return false;
  // "বুধবার … সেই আলাপ গড়াল এক ঘণ্টা, ক্রেমলিন যাকে দেখছে …": behind a comma something else goes on
  if (chunks.slice(head, verb).some(({ mark }) => mark === ',')) return false;
  const sitting = isFrameWord(chunks[verb], 'sitting');
  const isPast = chunks.slice(from, head).some(({ date }) => date?.lean === 'past');
  // "শুক্রবার শেখ হাসিনার সঙ্গে বসছেন মোদি"
  if (verb === head && headOf(frame)?.id === 'sitting-down' && !isPast) return true;
  // "আবার মুখোমুখি হচ্ছেন মোদি ও শি"
  if (verb === head + 1 && headOf(frame)?.id === 'facing' && !isPast) return true;
  // "পুতিনের সঙ্গে বৈঠকে বসছেন", "বৈঠক বসছে নেপিডোতে": papers say so of what is about to be
  const place = chunks[head]?.case;
  if (verb === head + 1 && (place === 'locative' || place === 'nominative') && sitting && !isPast)
    return true;
  // "ইসলামাবাদে বসছে সার্ক সম্মেলন", "ঢাকায় বসছে বাংলাদেশ-পাকিস্তান বৈঠক"
  if ((headOf(frame)?.kind === 'summit' || verb < head) && sitting) return true;
  // "শুক্রবার থেকে শুরু হচ্ছে", "আজ শুরু হচ্ছে": it is yet to begin
  const starts = isFrameWord(chunks[verb - 1], 'begun');
  const nextTo = verb === head + 1 || verb < head;
  // "শুরু হচ্ছে শুক্রবার", "সফর করছেন পুতিন সোমবার"
  return chunks
    .slice(from, to)
    .some(
      ({ date, letters }, index) =>
        date &&
        (starts || !hasBegunOn(chunks, from + index)) &&
        ((date.alternatives && !date.lean) || (letters.startsWith('আজ') && (starts || (nextTo && sitting)))),
    );
}

/** "শনিবার শুরু হওয়া সম্মেলনে অংশ নিচ্ছেন", "সোমবার সকাল থেকে বৈঠক করছেন": it goes on since that day. */
const hasBegunOn = (chunks: readonly Chunk[], index: number): boolean =>
  chunks.slice(index + 1, index + 3).some((chunk) => isFrameWord(chunk, 'since')) ||
  (isFrameWord(chunks[index + 1], 'begun') && isFrameWord(chunks[index + 2], 'having-done'));
