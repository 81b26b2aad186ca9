import type { Chunk } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import { isFrameWord } from '../frame/frame-word';
import { isOfWhatComes } from './day-of-ahead';
import { isOfCause, isOfDoingBefore, isOfWhatCameBefore, isStepFromDoing } from './day-of-before';

type Chunks = readonly Chunk[];

/**
 * Whether a date is that of another thing than the contact: its bound, a doing that describes someone, or what is talked of.
 * @param index of the date
 * @param head of the word that names the contact
 */
export const isOfSomethingElse = (chunks: Chunks, index: number, head: number): boolean =>
  isBound(chunks, index) ||
  isLeft(chunks, index) ||
  isOfJourney(chunks, index, head) ||
  belongsToNext(chunks, index) ||
  isOfNoun(chunks, index) ||
  isOfDoing(chunks, index, head) ||
  isOfWhatCameBefore(chunks, index, head) ||
  isOfDoingBefore(chunks, index, head) ||
  isOfWhatComes(chunks, index, head) ||
  isOfCause(chunks, index, head) ||
  isStepFromDoing(chunks, index) ||
  isOfTopic(chunks, index, head) ||
  isOfTalkOfIt(chunks, index, head) ||
  isOfWhatIsSaid(chunks, index, head);

/** "২০১৯ সালের পর এই প্রথম সফর", "৩০ জুনের মধ্যে", "২০১৫ সাল থেকে": it bounds the time in which they met, and no one knows where in it. */
function isBound(chunks: Chunks, index: number): boolean {
  const [chunk, next] = [chunks[index], chunks[index + 1]];
  // শুক্রবার থেকে রোববার পর্যন্ত
  if (isFrameWord(next, 'until')) return chunk?.date?.kind !== 'interval';
  if (isGenitive(chunk)) return isFrameWord(next, 'after', 'before', 'within');
  const wide = chunk?.date?.kind === 'year' || chunk?.date?.kind === 'month';
  return wide && isFrameWord(next, 'since') && !isFrameWord(chunks[index + 2], 'begun');
}

/** "৩১ মার্চ থেকে পিছিয়ে ১৪ মে করা হয়", "গতকাল … বৈঠক পিছিয়ে শুক্রবার নেওয়া হয়েছে", "মঙ্গলবারের পরিবর্তে বৃহস্পতিবার": the day behind the word is meant. */
const isLeft = (chunks: Chunks, index: number): boolean =>
  chunks.some((chunk, i) => i > index && isFrameWord(chunk, 'moved') && chunks[i + 1]?.date != null);

/** "বৈঠক করতে মঙ্গলবার টোকিওর উদ্দেশে রওনা হয়েছেন": on that day they set out for it. */
const isOfJourney = (chunks: Chunks, index: number, head: number): boolean =>
  index > head + 1 &&
  chunks[head + 1]?.word?.endsWith('তে') === true &&
  chunks.slice(index + 1).some((chunk) => isGrammar(chunk, 'motion', 'plain-motion'));

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

/** "জুলাই-আগস্টের প্রাণহানির তদন্ত": whose time it is, and no contact's. */
const isOfNoun = (chunks: Chunks, index: number): boolean =>
  isGenitive(chunks[index]) && chunks[index + 1]?.word != null && isGenitive(chunks[index + 1]);

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

/** "১৯৬০ সালের চুক্তি নিয়ে … বৈঠক": a day in the genitive before what they talk of. */
function isOfTopic(chunks: Chunks, index: number, head: number): boolean {
  // "১ জুলাই থেকে কার্যকর শুল্ক নিয়ে"
  if (!isGenitive(chunks[index]) && !isFrameWord(chunks[index + 1], 'since')) return false;
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

/** "সফরে এসে ক দাবি করেছেন, ১৯৭১ সালের বিষয়গুলো মীমাংসা হয়ে গেছে": the day is of what is said, and not of the journey before it. */
const isOfWhatIsSaid = (chunks: Chunks, index: number, head: number): boolean =>
  chunks.some(
    (chunk, i) => i > head && i < index - 1 && isGrammar(chunk, 'said') && chunks[i + 1]?.mark === ',',
  );

const namesContactIn = (chunks: Chunks, from: number, to: number): boolean =>
  chunks.slice(from, to).some((chunk) => entryOf(chunk, 'head') !== undefined);
