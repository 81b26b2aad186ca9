import { spell } from '@/lib/bengali/letters';
import type { DateMention } from '@/lib/dates/date-mention';
import type { Chunk } from '@/lib/mentions/chunk';
import { entriesOf, isGrammar } from '@/lib/mentions/tokens';
import type { MeetingHead } from '@/seeds/lexicon/grammar';
import { isDoneFirst } from '../frame/done-first';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { headOf } from '../frame/head';
import { placeAt } from '../place/place-at';
import { cameToMeet } from '../sides/came-to-meet';
import { isBracketed, isDated, isDay } from './dated';
import { dayOfBoth, spanBefore } from './day-before';
import { addedBehind, isAtTheEnd, isWhenThere } from './day-behind';
import { isSaidThere, isToldAfterIt, tellsNews } from './of-news';
import { isOfSomethingElse } from './other-days';

/** "২৭ এপ্রিল … বৈঠকের প্রস্তুতি চলছে": the day is that for which they prepare. */
const isPrepared = (chunks: readonly Chunk[], head: number): boolean =>
  chunks[head + 1]?.letters === PREPARATION && chunks[head + 2]?.letters.startsWith('চল') === true;

/** "মঙ্গলবার মোদির সম্মানে নৈশভোজের আয়োজন করেন": the day of the meal itself. */
const isGiven = (frame: Frame): boolean =>
  headOf(frame)?.id === 'meal' && frame.clause.chunks[frame.head + 1]?.letters.startsWith(GIVING) === true;

const PREPARATION = spell('প্রস্তুতি');
const GIVING = spell('আয়োজন');
const NOT_THEN = spell('নয়');

/**
 * The date that a frame tells of its contact: the nearest before its word, else between it and the verb. Where the
 * verb only says that news was given, the day is the news's, not the contact's.
 */
export function dateOf(frame: Frame): DateMention | null {
  const { chunks } = frame.clause;
  // "গতকাল … সাক্ষাতের সময় এ কথা বলেন": the day of what was said there is the day of the sitting
  const sitting = entriesOf(chunks[frame.head] as Chunk, 'head').some(({ head }) => head.kind !== 'visit');
  const during =
    sitting &&
    (isFrameWord(chunks[frame.head + 1], 'during') || isSaidThere(frame) || cameToMeet(frame) !== null);
  if (!during && tellsNews(frame) && !isToldAfterIt(frame)) return null;
  // "যথাক্রমে সোমবার ও মঙ্গলবার ক ও খ-এর সঙ্গে": whom on which day is not read
  if (frame.companions.length > 1 && chunks.some((chunk) => isFrameWord(chunk, 'respectively'))) return null;
  // "ভারত সফররত ক শনিবার … বৈঠক করেন": the day is of what was done on the journey, and a month of the journey as well
  if (headOf(frame)?.id === 'travelling') return monthBefore(frame);
  const oblique = frame.oblique && !during && !isPrepared(chunks, frame.head) && !isGiven(frame);
  // "রোববার সকালে একটি হোটেলে ক ও খ-এর বৈঠকের পর সই হয়": whatever stands between, it tells of the sitting
  const theirs = frame.owners.length > 1 || frame.subjects.some(({ both }) => both === 'them');
  const whole = theirs && isFrameWord(chunks[frame.head + 1], 'over');
  const head = chunks[frame.head] as Chunk;
  const listed = chunks.filter((_, index) => isBracketed(chunks, index)).length > 1;
  const dated = (index: number) =>
    isDated(chunks[index]) &&
    // "আজ নয়, … পা রাখবেন আগামীকাল"
    chunks[index + 1]?.letters !== NOT_THEN &&
    !isSinceSoLong(chunks, index) &&
    !isOfSomethingElse(chunks, index, frame.head) &&
    !(listed && isBracketed(chunks, index));
  let loose = 0;
  // "মঙ্গলবার মস্কো সফরে যাচ্ছেন": the journey and its verb are one
  const isJourney = isGrammar(head, 'motion', 'plain-motion');
  const isOther = (chunk: Chunk) =>
    entriesOf(chunk, 'head').some(
      (entry) => isAnother(chunk)(entry) && !(isJourney && entry.head.kind === 'visit'),
    );
  for (let i = frame.head - 1; i >= frame.from; i--) {
    const chunk = chunks[i] as Chunk;
    const isSetting = chunks[i + 1]?.date?.rule === 'day-of-event';
    if (isOther(chunk) && !chunk.date && !isSetting) break;
    // "সোমবার সম্মেলনের প্রথম দিনে": which day that was stands before it
    if (chunk.date?.rule === 'day-of-event' && chunks.slice(frame.from, i).some(isDay)) continue;
    if (dated(i)) return chunk.date;
    // "২৩ মার্চ … সফরের প্রতিবাদে মিছিল": words in between, and the day is of what is done about it
    if (oblique && chunk.word !== null)
      loose += isFrameWord(chunk, 'daytime') ? 0 : ELSEWHERE.test(chunk.word) ? 2 : 1;
    if (oblique && loose > 1 && !whole) return spanBefore(frame, dated);
  }
  if (oblique) return spanBefore(frame, dated);
  // "বৈঠকে আগামী মার্চের নির্বাচন নিয়ে …": behind the place where they sat stands what they spoke of
  const topic =
    head.case === 'locative' && entriesOf(head, 'head').some((entry) => entry.head.kind !== 'visit');
  const doneFirst = isDoneFirst(frame);
  const behind = doneFirst ? frame.head : frame.to;
  for (let i = frame.head + 1; i < behind && !isSaidBehind(chunks, i); i++)
    if (dated(i) && (!topic || isWhenThere(head, chunks, i) || isAtTheEnd(frame, i)))
      return chunks[i]?.date ?? null;
  for (let i = frame.from; i < frame.head; i++) if (dated(i)) return chunks[i]?.date ?? null;
  return dayOfBoth(frame) ?? (doneFirst ? null : addedBehind(frame));
}

/** "মুখোমুখি হলে আঙ্কারা তৈরি—রোববার জানালেন এরদোয়ান": behind the dash stands who said it, and when. */
const isSaidBehind = (chunks: readonly Chunk[], index: number): boolean =>
  chunks[index]?.mark === '-' && chunks.slice(index + 1).some((chunk) => isGrammar(chunk, 'said', 'news'));

/** "গত জুনে ২৪ বছর পর … সফর করেন": the first in so long, and no step from that day. */
const isSinceSoLong = (chunks: readonly Chunk[], index: number): boolean => {
  const { step } = chunks[index]?.date ?? {};
  const before = chunks.slice(Math.max(0, index - 2), index);
  return (
    step?.direction === 'after' &&
    step.unit !== 'day' &&
    before.some(({ date }) => date !== null && !date.step)
  );
};

/** Another contact, whose day is its own; "১ সেপ্টেম্বর তিয়ানজিন সম্মেলনে … বৈঠক" is of the day of both. */
const isAnother =
  (chunk: Chunk) =>
  ({ head }: { head: MeetingHead }) =>
    head.strength === 'strong' &&
    head.id !== 'travelling' &&
    !(head.kind === 'summit' && chunk.case === 'locative');

/** "১৯৭২ সালের মার্চ মাসে সফররত ক", "গত মার্চে ঢাকা সফররত খ" */
function monthBefore({ clause: { chunks }, head }: Frame): DateMention | null {
  const at = placeAt(chunks[head - 1]) ? head - 2 : head - 1;
  const date = chunks[at]?.date;
  return date && date.kind !== 'day' && isDated(chunks[at]) ? date : null;
}

/** A word in the case of place, where something else was done: টিএসসিতে, মিছিলে; not যে. */
const ELSEWHERE = /.{2}ে$/u;
