import type { Chunk } from '@/lib/mentions/chunk';
import { entryOf } from '@/lib/mentions/tokens';
import { isFrameWord } from '../frame/frame-word';

/** "আগামী মাসের সম্মেলন সামনে রেখে বৈঠক করেছেন", "আগামী ১ আগস্ট শুল্ক কার্যকর হওয়ার আগে …": what is ahead of them has the day, and they met before it. */
export function isOfWhatComes(chunks: readonly Chunk[], index: number, head: number): boolean {
  if (chunks[index]?.date?.lean !== 'future') return false;
  const end = chunks.findIndex(
    (chunk, i) =>
      i > index + 1 &&
      i < head &&
      (isFrameWord(chunk, 'ahead-of') ||
        (isFrameWord(chunk, 'before') && isFrameWord(chunks[i - 1], 'undone'))),
  );
  if (end < 0 || chunks.slice(index + 1, end).some(({ mark }) => mark)) return false;
  return (
    isFrameWord(chunks[end], 'ahead-of') ||
    !chunks.some((chunk, i) => i > head && entryOf(chunk, 'verb')?.tense === 'future')
  );
}
