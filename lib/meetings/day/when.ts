import { spell } from '@/lib/bengali/letters';
import type { DateMention } from '@/lib/dates/date-mention';
import type { Chunk } from '@/lib/mentions/chunk';
import { entriesOf, entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { MeetingHead } from '@/seeds/lexicon/grammar';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { headOf } from '../frame/head';
import { cameToMeet } from '../sides/came-to-meet';
import { isOfSomethingElse } from './other-days';

/** "আজ … সঙ্গে বৈঠকে এ কথা বলেন": what is said at the sitting is said on its day. */
const isSaidThere = ({ clause: { chunks }, head, verb }: Frame): boolean =>
  chunks[head]?.case === 'locative' &&
  isGrammar(chunks[verb], 'said') &&
  verb - head <= 4 &&
  chunks.slice(head + 1, verb).every((chunk) => !chunk.date && !chunk.mark);

/** "বুধবার ঢাকায় ক-এর সঙ্গে বৈঠক শেষে খ এ কথা জানান", "সাক্ষাৎ করতে গেলে তিনি এ কথা বলেন": who met whom on that day, and what was told behind it. */
function isToldAfterIt({ clause: { chunks }, companions, subjects, head, verb }: Frame): boolean {
  const behind = chunks[head + 1]?.letters === 'করতে' ? chunks[head + 2] : chunks[head + 1];
  const news = chunks.findIndex((chunk) => isGrammar(chunk, 'news'));
  // "শুক্রবার … বৈঠকের পর তাঁরা এ কথা জানান"
  const met = companions.length > 0 || subjects.some(({ both }) => both === 'them' || both === 'people');
  return met && isFrameWord(behind, 'over', 'coming-to') && news > head && news < verb;
}

/** "২৭ এপ্রিল … বৈঠকের প্রস্তুতি চলছে": the day is that for which they prepare. */
const isPrepared = (chunks: readonly Chunk[], head: number): boolean =>
  chunks[head + 1]?.letters === PREPARATION && chunks[head + 2]?.letters.startsWith('চল') === true;
const PREPARATION = spell('প্রস্তুতি');

const DATED = new Set<DateMention['kind']>(['day', 'interval', 'month', 'year', 'step']);

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
  // "ভারত সফররত ক শনিবার … বৈঠক করেন": the day is of what was done on the journey
  if (headOf(frame)?.id === 'travelling') return null;
  const oblique = frame.oblique && !during && !isPrepared(chunks, frame.head);
  // "রোববার সকালে একটি হোটেলে ক ও খ-এর বৈঠকের পর সই হয়": whatever stands between, it tells of the sitting
  const theirs = frame.owners.length > 1 || frame.subjects.some(({ both }) => both === 'them');
  const whole = theirs && isFrameWord(chunks[frame.head + 1], 'over');
  const head = chunks[frame.head] as Chunk;
  const listed = chunks.filter((_, index) => isBracketed(chunks, index)).length > 1;
  const dated = (index: number) =>
    isDated(chunks[index]) &&
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
  for (let i = frame.head + 1; i < frame.to; i++)
    if (dated(i) && (!topic || isWhenThere(head, chunks, i) || isAtTheEnd(frame, i)))
      return chunks[i]?.date ?? null;
  for (let i = frame.from; i < frame.head; i++) if (dated(i)) return chunks[i]?.date ?? null;
  return dayOfBoth(frame) ?? addedBehind(frame);
}

/** "বৈঠকটি হয়েছিল ভিয়েনায়, ২০১৯-এর ২৯ মার্চ।", "বৈঠক হয়েছে একবারই—২০১৭ সালে, ব্রাসিলিয়ায়।": behind a comma or a dash, where the sentence ends, is when it was. */
function addedBehind({ clause: { chunks }, to }: Frame): DateMention | null {
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

/** "২০২১ সালের মার্চে … অনুষ্ঠানে যোগ দিতে … ঢাকা সফরের সময়": a month or a year that opens the thought is of all that is told in it. */
function spanBefore({ clause: { chunks }, from, head }: Frame, dated: (index: number) => boolean) {
  const opening = chunks[from]?.date;
  const alone = chunks.slice(from, head).filter((chunk) => chunk.date).length === 1;
  const wide = opening?.kind === 'month' || opening?.kind === 'year';
  return wide && alone && dated(from) && isFrameWord(chunks[head + 1], 'during') ? opening : null;
}

/** "আজ তিনি মেলায় যোগ দেবেন এবং ক-এর সঙ্গে সাক্ষাৎ করবেন": the day that opens a sentence is of both that someone does in it. */
function dayOfBoth({ clause: { chunks }, from, verb, subjects }: Frame): DateMention | null {
  // "৯ ডিসেম্বর ঢাকায় এলেন ক, খ-এর সঙ্গে বৈঠক করলেন"
  const comma = chunks[from - 1]?.mark === ',';
  const before = comma ? from - 2 : from - 1;
  if (!(comma || isGrammar(chunks[from], 'and')) || subjects.length > 0) return null;
  const [first, second] = [entryOf(chunks[before], 'verb'), entryOf(chunks[verb], 'verb')];
  const opening = chunks.slice(0, OPENING).findIndex(isDay);
  const alone = chunks.slice(0, from).filter((chunk) => chunk.date).length === 1;
  const one = chunks.slice(0, before).every((chunk) => !chunk.mark && !entryOf(chunk, 'verb'));
  if (opening < 0 || !alone || !one || !first || first.tense !== second?.tense) return null;
  return chunks[opening]?.date ?? null;
}

/** Among so many chunks stands what opens a sentence: এদিকে আজ. */
const OPENING = 2;

/** Another contact, whose day is its own; "১ সেপ্টেম্বর তিয়ানজিন সম্মেলনে … বৈঠক" is of the day of both. */
const isAnother =
  (chunk: Chunk) =>
  ({ head }: { head: MeetingHead }) =>
    head.strength === 'strong' &&
    head.id !== 'travelling' &&
    !(head.kind === 'summit' && chunk.case === 'locative');

/** "এপেক সম্মেলনে শুক্রবার যোগ দিচ্ছেন শি": directly behind a conference a day by itself is when they are there. */
const isWhenThere = (head: Chunk, chunks: readonly Chunk[], index: number): boolean =>
  entriesOf(head, 'head').some((entry) => entry.head.kind === 'summit') &&
  chunks[index - 1] === head &&
  chunks[index]?.date?.kind === 'day' &&
  !chunks[index]?.letters.endsWith('ের');

/** "বৈঠকে বসেছিলেন গত ৩০ অক্টোবর": behind the verb, where the sentence ends, is when they did it. */
const isAtTheEnd = ({ clause: { chunks }, verb }: Frame, index: number): boolean =>
  verb >= 0 && index > verb && chunks[index + 1]?.mark !== null;

/** "নেপাল (আগস্ট ২০১৪), শ্রীলঙ্কা (মার্চ ২০১৫)": where several stand so, each is of the word before it. */
const isBracketed = (chunks: readonly Chunk[], index: number) =>
  isDated(chunks[index]) && chunks[index - 1]?.mark === '(';

/** A word in the case of place, where something else was done: টিএসসিতে, মিছিলে; not যে. */
const ELSEWHERE = /.{2}ে$/u;

const isDay = ({ date }: Chunk) => date?.kind === 'day';

const isDated = (chunk: Chunk | undefined) => chunk?.date != null && DATED.has(chunk.date.kind);

/** "শুক্রবার বৈঠকের পর মন্ত্রণালয় এক বিবৃতিতে এ কথা জানিয়েছে": the verb is one of saying, and what is said is news. */
function tellsNews(frame: Frame): boolean {
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
