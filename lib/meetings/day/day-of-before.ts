import type { DateMention } from '@/lib/dates/date-mention';
import type { Chunk } from '@/lib/mentions/chunk';
import { entryOf } from '@/lib/mentions/tokens';
import { isFrameWord } from '../frame/frame-word';

type Chunks = readonly Chunk[];

/** "২০০০ সালের আগস্টে মোরির পর এটিই প্রথম সফর", "৫ আগস্ট সরকার পতনের পর … বৈঠক": of that after which it was; not "৩ মার্চ নামাজের পর". */
export function isOfWhatCameBefore(chunks: Chunks, index: number, head: number): boolean {
  const date = chunks[index]?.date;
  // "সোম ও মঙ্গলবার সম্মেলনের পর আলোচনার জন্য থেকে যান": what goes on for days is over before the next begins
  const lasts = date?.kind === 'interval';
  // "কালকের হামলার পর"
  const ofIt = GENITIVE.test(chunks[index]?.letters ?? '');
  if (!date || (isRelative(date) && !lasts && !ofIt)) return false;
  const after = chunks.findIndex(
    (chunk, i) =>
      i > index + 1 &&
      i < head &&
      isFrameWord(chunk, 'after') &&
      // "হামলার পর থেকেই": since then, however far off that stands
      (i <= index + NEAR || isFrameWord(chunks[i + 1], 'since')),
  );
  if (after < 0 || isFrameWord(chunks[after - 1], 'pause')) return false;
  const between = chunks.slice(index + 1, after);
  return (
    between.at(-1)?.letters.endsWith('র') === true &&
    between.every((chunk) => !chunk.mark && (lasts || !entryOf(chunk, 'head')))
  );
}

/** "গত মার্চে পঞ্চমবারের মতো প্রেসিডেন্ট নির্বাচিত হওয়ার পর এটি … প্রথম সফর": of the doing after which it was, however long its words. */
export function isOfDoingBefore(chunks: Chunks, index: number, head: number): boolean {
  const date = chunks[index]?.date;
  // "২০ জানুয়ারি শপথ নেওয়ার পর … প্রথম বৈঠক"; of one day both may be
  const isFirst = chunks.some(({ letters }, i) => i > index && i <= head + 1 && letters === FIRST);
  if (!date || (date.kind === 'day' && !isFirst)) return false;
  const after = chunks.findIndex(
    (chunk, i) =>
      i > index + 1 && i < head && isFrameWord(chunk, 'after') && isFrameWord(chunks[i - 1], 'undone'),
  );
  const between = chunks.slice(index + 1, Math.max(after, 0));
  // "গত মাসে শপথ নেওয়ার পর"
  const isOther = (chunk: Chunk) => (entryOf(chunk, 'head')?.head.strength ?? 'weak') === 'weak';
  return after > 0 && between.every((chunk) => !chunk.mark && isOther(chunk));
}

const FIRST = 'প্রথম';

/** "গত সপ্তাহে হামলার জেরে … বৈঠক": of what led to it. */
export const isOfCause = (chunks: Chunks, index: number, head: number): boolean =>
  index + 2 < head &&
  chunks[index]?.date?.lean === 'past' &&
  isFrameWord(chunks[index + 2], 'by-reason') &&
  chunks[index + 1]?.letters.endsWith('র') === true &&
  !chunks[index + 1]?.person;

/** "শপথ নেওয়ার পরদিন … বৈঠক করেন": the day after a doing that has no day of its own. */
export const isStepFromDoing = (chunks: Chunks, index: number): boolean =>
  chunks[index]?.date?.step !== undefined &&
  chunks[index].date.step.amount !== 0 &&
  // "আসার আগের দিন, রবিবার"
  chunks[index].date.weekday === undefined &&
  isFrameWord(chunks[index - 1], 'undone');

/** গতকাল, শুক্রবার: what was done after something on such a day was mostly done on it too. */
export const isRelative = ({ rule, weekday }: DateMention) => weekday !== undefined || DAY_WORDS.test(rule);
const GENITIVE = /(কালকের|কালের|আজকের)$/u;
const DAY_WORDS = /^(relative|either)-day/;

/** How many chunks behind the day what came before may end. */
const NEAR = 5;
