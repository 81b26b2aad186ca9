import type { Chunk } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import { isFrameWord } from '../frame/frame-word';
import { isRelative } from './day-of-before';

/** "আগামী মাসের সম্মেলন সামনে রেখে বৈঠক করেছেন", "আগামী ১ আগস্ট শুল্ক কার্যকর হওয়ার আগে …": what is ahead of them has the day, and they met before it. */
export function isOfWhatComes(chunks: readonly Chunk[], index: number, head: number): boolean {
  if (isOfFeast(chunks, index, head)) return true;
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

/** "৫ নভেম্বরের নির্বাচনের আগে", "২৭ মে ঈদুল আজহার আগে": of that before which they met; "শুক্রবার নামাজের আগে" may be of both. */
function isOfFeast(chunks: readonly Chunk[], index: number, head: number): boolean {
  const date = chunks[index]?.date;
  if (date?.kind !== 'day' || isRelative(date)) return false;
  const end = chunks.findIndex(
    (chunk, i) => i > index + 1 && i <= index + NEAR && i < head && isFrameWord(chunk, 'before'),
  );
  const between = chunks.slice(index + 1, Math.max(end, 0));
  return (
    between.at(-1)?.letters.endsWith('র') === true &&
    between.every(
      (chunk) =>
        !chunk.mark &&
        !chunk.person &&
        !entryOf(chunk, 'head') &&
        !isGrammar(chunk, 'motion', 'plain-motion'),
    )
  );
}
/** How many chunks behind the day what was ahead may end. */
const NEAR = 5;
