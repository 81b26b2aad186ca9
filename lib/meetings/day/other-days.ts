import { spell } from '@/lib/bengali/letters';
import type { DateMention } from '@/lib/dates/date-mention';
import type { Chunk } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import { isFrameWord } from '../frame/frame-word';

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
  isOfWhatCameBefore(chunks, index, head) ||
  isOfDoingBefore(chunks, index, head) ||
  isOfWhatComes(chunks, index, head) ||
  isOfCause(chunks, index, head) ||
  isStepFromDoing(chunks, index) ||
  isOfTopic(chunks, index, head) ||
  isOfTalkOfIt(chunks, index, head);

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
function belongsToNext(chunks: Chunks, index: number): boolean {
  if (!isFrameWord(chunks[index + 1], 'belonging')) return false;
  // "গত সপ্তাহে ঘোষিত শুল্ক নিয়ে বৈঠক"
  const about = chunks.findIndex((chunk, i) => i > index + 1 && isFrameWord(chunk, 'about'));
  return !namesContactIn(chunks, index + 2, Math.min(index + 5, about < 0 ? index + 5 : about));
}

/** "গতকাল রাতে জারি করা প্রজ্ঞাপন", "২০১৪ সালে ক্ষমতায় আসা মোদি": the day of a doing that only describes; not "গতকাল অনুষ্ঠিত হওয়া বৈঠক". */
function isOfDoing(chunks: Chunks, index: number, head: number): boolean {
  const end = Math.min(head, index + 1 + NEAR);
  const doing = chunks.findIndex((chunk, i) => i > index && i < end && isFrameWord(chunk, 'having-done'));
  // "২০ জানুয়ারি প্রেসিডেন্টের দায়িত্ব নেওয়া ট্রাম্প"
  const isOther = ({ mark, person, mention, case: grammatical }: Chunk) =>
    mark || (person && !(mention?.rule === 'office' && grammatical === 'genitive'));
  if (doing < 0 || chunks.slice(index + 1, doing).some(isOther)) return false;
  return !namesContactIn(chunks, index + 1, doing + 3);
}

/** How many chunks behind the day the doing may stand. */
const NEAR = 5;

/** "২০০০ সালের আগস্টে মোরির পর এটিই প্রথম সফর", "৫ আগস্ট সরকার পতনের পর … বৈঠক": of that after which it was; not "৩ মার্চ নামাজের পর". */
function isOfWhatCameBefore(chunks: Chunks, index: number, head: number): boolean {
  const date = chunks[index]?.date;
  // "সোম ও মঙ্গলবার সম্মেলনের পর আলোচনার জন্য থেকে যান": what goes on for days is over before the next begins
  const lasts = date?.kind === 'interval';
  if (!date || (isRelative(date) && !lasts)) return false;
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
function isOfDoingBefore(chunks: Chunks, index: number, head: number): boolean {
  const date = chunks[index]?.date;
  if (!date || date.kind === 'day') return false;
  const after = chunks.findIndex(
    (chunk, i) =>
      i > index + 1 && i < head && isFrameWord(chunk, 'after') && UNDONE.test(chunks[i - 1]?.letters ?? ''),
  );
  const between = chunks.slice(index + 1, Math.max(after, 0));
  // "গত মাসে শপথ নেওয়ার পর"
  const isOther = (chunk: Chunk) => (entryOf(chunk, 'head')?.head.strength ?? 'weak') === 'weak';
  return after > 0 && between.every((chunk) => !chunk.mark && isOther(chunk));
}

/** হওয়ার, শপথ নেওয়ার: a doing in the genitive. */
const UNDONE = new RegExp(
  `(${['করার', 'হওয়ার', 'যাওয়ার', 'আসার', 'নেওয়ার', 'দেওয়ার', 'পাওয়ার', 'বসার'].map(spell).join('|')})$`,
  'u',
);

/** "আগামী মাসের সম্মেলন সামনে রেখে বৈঠক করেছেন", "আগামী ১ আগস্ট শুল্ক কার্যকর হওয়ার আগে …": what is ahead of them has the day, and they met before it. */
function isOfWhatComes(chunks: Chunks, index: number, head: number): boolean {
  if (chunks[index]?.date?.lean !== 'future') return false;
  const end = chunks.findIndex(
    (chunk, i) =>
      i > index + 1 &&
      i < head &&
      (isFrameWord(chunk, 'ahead-of') ||
        (isFrameWord(chunk, 'before') && UNDONE.test(chunks[i - 1]?.letters ?? ''))),
  );
  if (end < 0 || chunks.slice(index + 1, end).some(({ mark }) => mark)) return false;
  return (
    isFrameWord(chunks[end], 'ahead-of') ||
    !chunks.some((chunk, i) => i > head && entryOf(chunk, 'verb')?.tense === 'future')
  );
}

/** "গত সপ্তাহে হামলার জেরে … বৈঠক": of what led to it. */
const isOfCause = (chunks: Chunks, index: number, head: number): boolean =>
  index + 2 < head &&
  chunks[index]?.date?.lean === 'past' &&
  isFrameWord(chunks[index + 2], 'by-reason') &&
  chunks[index + 1]?.letters.endsWith('র') === true &&
  !chunks[index + 1]?.person;

/** "শপথ নেওয়ার পরদিন … বৈঠক করেন": the day after a doing that has no day of its own. */
const isStepFromDoing = (chunks: Chunks, index: number): boolean =>
  chunks[index]?.date?.step !== undefined &&
  chunks[index].date.step.amount !== 0 &&
  // "আসার আগের দিন, রবিবার"
  chunks[index].date.weekday === undefined &&
  isFrameWord(chunks[index - 1], 'undone');

/** গতকাল, শুক্রবার: what was done after something on such a day was mostly done on it too. */
const isRelative = ({ rule, weekday }: DateMention) => weekday !== undefined || DAY_WORDS.test(rule);
const DAY_WORDS = /^(relative|either)-day/;

/** "১৯৬০ সালের চুক্তি নিয়ে … বৈঠক": a day in the genitive before what they talk of. */
function isOfTopic(chunks: Chunks, index: number, head: number): boolean {
  if (!isGenitive(chunks[index])) return false;
  const about = chunks.findIndex(
    (chunk, i) => i > index && i < head && isFrameWord(chunk, 'about', 'purpose'),
  );
  return about > 0 && !namesContactIn(chunks, index + 1, about);
}

/** "সফর নিয়ে কথা বলতে বুধবার সাংবাদিকদের ডেকেছেন", "সফর আর অধিবেশন নিয়ে …": the day behind is when it is talked of. */
function isOfTalkOfIt(chunks: Chunks, index: number, head: number): boolean {
  if (isFrameWord(chunks[head + 1], 'about')) return index > head + 1;
  const listed = chunks[head]?.case === 'nominative' && isGrammar(chunks[head + 1], 'and');
  const about = listed ? chunks.findIndex((chunk, i) => i > head && isFrameWord(chunk, 'about')) : -1;
  return about > 0 && about < index && chunks.slice(head, about).every((chunk) => !entryOf(chunk, 'verb'));
}

const namesContactIn = (chunks: Chunks, from: number, to: number): boolean =>
  chunks.slice(from, to).some((chunk) => entryOf(chunk, 'head') !== undefined);
