import type { Chunk } from '@/lib/mentions/chunk';
import { entryOf } from '@/lib/mentions/tokens';
import { isFrameWord } from './frame-word';

type Chunks = readonly Chunk[];

/**
 * Whether a date is that of another thing than the contact: its bound, a doing that describes someone, or what is talked of.
 * @param index of the date
 * @param head of the word that names the contact
 */
export const isOfSomethingElse = (chunks: Chunks, index: number, head: number): boolean =>
  isBound(chunks, index) ||
  belongsToNext(chunks, index) ||
  isOfDoing(chunks, index, head) ||
  isOfTopic(chunks, index, head);

/** "২০১৯ সালের পর এই প্রথম সফর", "৩০ জুনের মধ্যে", "২০১৫ সাল থেকে": it bounds the time in which they met, and no one knows where in it. */
function isBound(chunks: Chunks, index: number): boolean {
  const [chunk, next] = [chunks[index], chunks[index + 1]];
  // শুক্রবার থেকে রোববার পর্যন্ত
  if (isFrameWord(next, 'until')) return chunk?.date?.kind !== 'interval';
  if (isGenitive(chunk)) return isFrameWord(next, 'after', 'before', 'within');
  const wide = chunk?.date?.kind === 'year' || chunk?.date?.kind === 'month';
  return wide && isFrameWord(next, 'since') && !isFrameWord(chunks[index + 2], 'begun');
}

/** Not বুধবার. */
const isGenitive = (chunk: Chunk | undefined) => GENITIVE.test(chunk?.letters ?? '');
const GENITIVE = /([েি]|এ)র$/u;

/** "ফেব্রুয়ারিতে অনুষ্ঠেয় নির্বাচন", "১৯৭০ সালের নির্বাচিত প্রতিনিধি": the day is that of what follows, and no contact does. */
const belongsToNext = (chunks: Chunks, index: number): boolean =>
  isFrameWord(chunks[index + 1], 'belonging') && !namesContactIn(chunks, index + 2, index + 5);

/** "গতকাল রাতে জারি করা প্রজ্ঞাপন", "২০১৪ সালে ক্ষমতায় আসা মোদি": the day of a doing that only describes; not "গতকাল অনুষ্ঠিত হওয়া বৈঠক". */
function isOfDoing(chunks: Chunks, index: number, head: number): boolean {
  const end = Math.min(head, index + 1 + NEAR);
  const doing = chunks.findIndex((chunk, i) => i > index && i < end && isFrameWord(chunk, 'having-done'));
  if (doing < 0 || chunks.slice(index + 1, doing).some((chunk) => chunk.mark || chunk.person)) return false;
  return !namesContactIn(chunks, index + 1, doing + 3);
}

/** How many chunks behind the day the doing may stand. */
const NEAR = 5;

/** "১৯৬০ সালের চুক্তি নিয়ে … বৈঠক": a day in the genitive before what they talk of. */
function isOfTopic(chunks: Chunks, index: number, head: number): boolean {
  if (!isGenitive(chunks[index])) return false;
  const about = chunks.findIndex(
    (chunk, i) => i > index && i < head && isFrameWord(chunk, 'about', 'purpose'),
  );
  return about > 0 && !namesContactIn(chunks, index + 1, about);
}

const namesContactIn = (chunks: Chunks, from: number, to: number): boolean =>
  chunks.slice(from, to).some((chunk) => entryOf(chunk, 'head') !== undefined);
