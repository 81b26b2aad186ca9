import { spell } from '@/lib/bengali/letters';
import type { Chunk } from '@/lib/mentions/chunk';
import { entriesOf, entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { MeetingStatus } from '@/lib/reading';
import type { Frame } from './frame';
import { isFrameWord } from './frame-word';
import { boundedBy } from './groups-before';
import { headOf } from './head';
import { isNotSaying } from './not-saying';
import { isFixed } from './was-to-be';

export interface ToldStatus {
  status: MeetingStatus;
  /** The contact's own words or its day tell it, and not only a verb far off; no other telling overrules it. */
  certain: boolean;
}

/** How far behind the naming word a word may stand that tells of its status: বৈঠক করার প্রস্তাব দিয়েছেন. */
const REACH = 4;

/**
 * Whether a contact was held, from the words around the one that names it. What is over is held; denial and doubt in the
 * closing verb come next, then what is said of the contact itself, then the verb's tense.
 */
export function statusOf(frame: Frame): ToldStatus {
  const told = ownStatus(frame);
  return told.status === 'held' && isAwaited(frame) ? { status: 'planned', certain: true } : told;
}

function ownStatus(frame: Frame): ToldStatus {
  const { chunks } = frame.clause;
  const joined = joinedHead(frame);
  if (joined > 0) return ownStatus({ ...frame, head: joined });
  const head = chunks[frame.head] as Chunk;
  const behind = chunks.slice(frame.head + 1, frame.to);
  const upToVerb = frame.verb < 0 ? behind : chunks.slice(frame.head + 1, frame.verb);
  // "ঢাকায় পা রাখবেন না", "দিল্লিতে এলেন না"
  if (frame.verb <= frame.head && isGrammar(head, 'motion') && isGrammar(behind[0], 'no'))
    return { status: 'cancelled', certain: true };
  if (isAskedFor(head, behind)) return { status: 'proposed', certain: true };
  if (isOver(upToVerb) || headOf(frame)?.status === 'held') return { status: 'held', certain: true };
  if (isFrameWord(behind[0], 'though'))
    return { status: isHeldThough(frame) ? 'held' : 'proposed', certain: true };
  const verb = frame.verb >= 0 ? entryOf(chunks[frame.verb], 'verb') : undefined;
  if (isSetFor(behind) || isOnTheList(head, behind)) return { status: 'planned', certain: true };
  // "সফরের সময় … বলেন", "গত মাসে … বৈঠকের আগেই": what it is told beside is over, and so is it
  if (verb?.tense !== 'future' && (isDuring(behind) || isBeforePast(frame, behind)))
    return { status: 'held', certain: true };
  // "সফরের আগে ঢাকা কঠিন শর্ত দিয়েছে": what was done before it is done, it is not
  if (
    (frame.oblique || isMotionToBe(head)) &&
    isFrameWord(behind[0], 'before') &&
    !isGrammar(chunks[frame.head - 1], 'this')
  ) {
    const wished = chunks.slice(Math.max(frame.from, frame.head - 2), frame.head);
    if (wished.some((chunk) => isFrameWord(chunk, 'possible'))) return { status: 'proposed', certain: true };
    return { status: isPluperfect(chunks[frame.verb]) ? 'held' : 'planned', certain: false };
  }
  // "সম্মেলন শুরুর আগে আলাদা করে বসার পরিকল্পনা রয়েছে": what is planned before it begins is yet to come, and so is it
  if (isFrameWord(chunks[boundedBy(chunks, frame.head)], 'before') && hasStatus(behind, 'planned'))
    return { status: 'planned', certain: true };
  // "আলোচনার জন্য ইস্তাম্বুলে প্রতিনিধিদল পাঠাচ্ছে": what they come for is yet to come
  if (frame.oblique && isFrameWord(behind[0], 'purpose') && GOING_ON.test(chunks[frame.verb]?.letters ?? ''))
    return { status: 'planned', certain: true };
  // "সফরকে মানুষ বহুকাল মনে রাখবেন"
  if (
    frame.oblique &&
    behind.some(({ letters }, i) => letters === 'মনে' && KEPT.test(behind[i + 1]?.letters ?? ''))
  )
    return { status: 'held', certain: true };
  // "একান্ত বৈঠকের জন্য কয়েক ঘণ্টা রাখা হয়েছে"
  if (frame.oblique && isFrameWord(behind[0], 'purpose') && behind.some(({ letters }) => letters === 'রাখা'))
    return { status: 'planned', certain: true };
  if (isComeFor(frame)) return { status: 'planned', certain: true };
  // "ট্রাম্পের সফরকালে সৌদি আরবে অনুষ্ঠেয় একটি সম্মেলনে": when that is to be, so is it
  if (DURING.test(head.letters) && behind.some((chunk) => isFrameWord(chunk, 'yet-to-be')))
    return { status: 'planned', certain: true };
  const near = chunks.slice(
    frame.head + 1,
    Math.min(frame.verb < 0 ? frame.to : frame.verb + 2, frame.head + 1 + REACH),
  );
  // "সফরের প্রতিবাদে মিছিল": what people march against is mostly yet to come
  if (
    (frame.oblique || isMotionToBe(head)) &&
    isFrameWord(behind[0], 'against') &&
    !hasStatus(behind, 'cancelled')
  )
    return { status: isSetBack(frame) ? 'held' : 'planned', certain: false };
  const undone = behind.slice(1, 1 + REACH).some(({ letters }) => /নি$/u.test(letters));
  // "সফরের দিনক্ষণ এখনো চূড়ান্ত হয়নি": of when or where it is to be
  const fixed = behind.slice(1, 1 + REACH).some(isFixed);
  if (undone && fixed && behind.slice(0, 2).some((chunk) => isFrameWord(chunk, 'arrangement')))
    return { status: 'planned', certain: false };
  // "সফরের অনুমতি মেলেনি"
  if (isFrameWord(behind[0], 'permission'))
    return { status: undone ? 'cancelled' : 'planned', certain: undone };
  // "জি-২০ সম্মেলন এবং নির্বাচনের আগে চুক্তির সম্ভাবনা নেই": behind an এবং something else is denied
  const listed = isGrammar(behind[0], 'and') && head.case === 'nominative';
  if (!listed && isDenied(frame, head, behind, near, upToVerb)) return { status: 'cancelled', certain: true };
  // a summary that breaks off: "বৈঠক অনুষ্ঠিত হতে"
  if (frame.verb < 0 && behind.at(-1)?.letters === 'হতে') return { status: 'planned', certain: false };
  const closing = closingChunks(frame);
  if (asksWhether(frame) || hasStatus(closing, 'proposed') || isWished(near))
    return { status: 'proposed', certain: true };
  // "ভারতে আসতে চলেছেন"
  if (statuses(head).includes('planned')) return { status: 'planned', certain: true };
  // "সকলের সঙ্গেই বসতে পারেন তিনি"
  if (statuses(head).includes('proposed')) return { status: 'proposed', certain: true };
  const before = wordsBefore(frame, frame.head);
  // "পুতিনের আমন্ত্রণে", "এক ঘোষণায়": why and how it was said, and no wish; "পরিকল্পনা নিয়ে আলোচনা": what it is about; "ঘোষণা ছাড়াই": without
  const told = before.filter(
    (chunk, index) =>
      chunk.case !== 'locative' &&
      // "রমজান সামনে রেখে ফোন করেছেন": of something else
      !isFrameWord(chunk, 'ahead-of') &&
      !isFrameWord(before[index - 1], 'about', 'without'),
  );
  const after = near.filter(
    (word, index) => !isTopic(head, word, behind[0]) && !isFrameWord(near[index + 1], 'without'),
  );
  for (const chunk of [...told, ...after]) {
    const status = statuses(chunk);
    // "প্রত্যাশার পারদ": of the wish something else is said
    const ofWish =
      chunk.case === 'genitive' && near[near.indexOf(chunk) + 1]?.letters.startsWith('কথা') !== true;
    if (status.includes('proposed') && chunk.case !== 'locative' && !ofWish)
      return { status: 'proposed', certain: true };
    const next = chunk === chunks[frame.head + 1];
    // "শেষ মুহূর্তে স্থগিত শাহরিয়ার আলমের পাকিস্তান যাত্রা"
    if (status.includes('cancelled') && frame.verb < 0 && chunk.case === 'nominative' && told.includes(chunk))
      return { status: 'cancelled', certain: true };
    if (status.includes('planned') && (next || chunk.case !== 'genitive'))
      return { status: 'planned', certain: true };
    // "অনুষ্ঠিত হতে যাচ্ছে"
    const done = status.includes('held') && near.includes(chunk) && verb?.tense !== 'future';
    if (done) return { status: 'held', certain: true };
  }
  if (isAboutTo(frame) || isToBeDone([head, ...behind]) || isToBeMade(frame) || isComing(frame))
    return { status: 'planned', certain: true };
  if (isMotionToBe(head) && !isOfTime(behind[0])) return { status: 'planned', certain: false };
  if (verb?.tense === 'future' && isGuess(frame)) return { status: 'proposed', certain: true };
  if (verb) {
    const certain = !frame.oblique && frame.verb - frame.head <= REACH;
    // "বৈঠকের মাধ্যমে এটা স্পষ্ট যে, … হবে": what is yet to be is what the sentence comes to
    const ofOther = upToVerb.some(
      (chunk, index) => chunk.mark === ',' && (frame.oblique || upToVerb[index - 1]?.letters === 'যে'),
    );
    return { status: verb.tense === 'future' && !ofOther ? 'planned' : 'held', certain };
  }
  if (isAnnounced(frame) || isOfToday(frame)) return { status: 'planned', certain: true };
  // "নেতানিয়াহুর সঙ্গে বৈঠক করার": a doing that no verb says was done
  return { status: isFrameWord(behind[0], 'undone') ? 'planned' : 'held', certain: false };
}

/** "সাক্ষাতের সময় ঠিক করা ছিল": a time was set for it. */
const isSetFor = ([time, fixed]: readonly Chunk[]): boolean =>
  time?.letters.startsWith(TIME) === true && isFixed(fixed);
const TIME = spell('সময়');

/** "তাঁদের আলাদা বৈঠকও আছে", "মোদির বৈঠক রয়েছে হাসিনার সঙ্গে": who has a sitting has yet to sit. */
const isOnTheList = (head: Chunk, [has, end]: readonly Chunk[]): boolean =>
  head.case === 'nominative' &&
  LIES_AHEAD.test(has?.letters ?? '') &&
  (end === undefined || end.mark !== null || end.person !== null || end.office !== null || end.date !== null);
const LIES_AHEAD = new RegExp(`^(আছে|${spell('রয়েছে')})$`, 'u');
const KEPT = /^(রাখ|রেখ)/u;

/** "তার চীন সফর ও শির সঙ্গে বৈঠক পিছিয়ে গেছে": what is said at the end is said of both; -1 where nothing is joined. */
function joinedHead({ clause: { chunks }, head, verb, to, oblique }: Frame): number {
  if (oblique || chunks[head]?.case !== 'nominative' || !isGrammar(chunks[head + 1], 'and')) return -1;
  const end = verb < 0 ? to : verb;
  return chunks.findIndex(
    (chunk, i) =>
      i > head + 1 &&
      i < end &&
      (chunk.case === 'nominative' || chunk.case === 'accusative') &&
      entryOf(chunk, 'head')?.head.strength === 'strong' &&
      chunks.slice(head + 2, i).every(({ mark }) => !mark),
  );
}

/** "বহুল প্রতীক্ষিত চীন সফর ও শির সঙ্গে বৈঠককে": what stands before the first of the two is said of both. */
function isAwaited(frame: Frame): boolean {
  const { clause, from, head } = frame;
  const first = clause.chunks.findIndex(
    (chunk, i) =>
      i >= from &&
      i <= head &&
      entryOf(chunk, 'head') !== undefined &&
      joinedHead({ ...frame, oblique: false, head: i }) >= head,
  );
  return first >= 0 && wordsBefore(frame, first).some((chunk) => statuses(chunk).includes('planned'));
}

/** The words right before a naming word, the nearest first. */
const wordsBefore = ({ clause: { chunks }, from }: Frame, head: number): Chunk[] =>
  chunks.slice(Math.max(from, head - 3), head).reverse();

/** "সই হলেও": though it was done. */
const statuses = (chunk: Chunk): string[] =>
  THOUGH.test(chunk.letters) ? [] : entriesOf(chunk, 'status').map((entry) => entry.status);
const THOUGH = /লেও$/u;
const hasStatus = (chunks: readonly Chunk[], status: MeetingStatus) =>
  chunks.some((chunk, index) => statuses(chunk).includes(status) && !isOnlyAsked(chunk, chunks[index + 1]));

/** "বয়কটের হুমকি", "বাতিলের দাবি": what is asked for or threatened is not done. */
const isOnlyAsked = (chunk: Chunk, next: Chunk | undefined): boolean =>
  chunk.case === 'genitive' && isFrameWord(next, 'asked-for');

/** "বৈঠকের পর …", "সফর থেকে ফিরে": it is over, whatever came of it. */
function isOver(behind: readonly Chunk[]): boolean {
  const [first, second] = behind;
  // "সফর থেকে ফিরে", "বৈঠক থেকে যেসব ঘোষণা এসেছে"
  if (first?.letters === 'থেকে')
    return !isFrameWord(second, 'withdrawing') && !hasStatus(behind, 'cancelled');
  const next = behind.slice(0, 2);
  return next.some((chunk) => isFrameWord(chunk, 'over')) && !hasStatus(next, 'cancelled');
}

/** "বৈঠক চেয়ে চিঠি দিয়েছে", "সাক্ষাতের সময় চেয়েছেন"; "বৈঠকের চেয়ে বেশি" only compares. */
const isAskedFor = (head: Chunk, [first, second]: readonly Chunk[]): boolean =>
  head.case === 'genitive'
    ? isFrameWord(first, 'during') && isFrameWord(second, 'wanting')
    : isFrameWord(first, 'wanting');

/** "বৈঠকে বসার কথা": a doing that is to be; "সাক্ষাতের কথা স্মরণ করেছেন" is none. */
const isToBeDone = (behind: readonly Chunk[]): boolean =>
  behind.some(
    (chunk, index) =>
      chunk.letters === 'কথা' &&
      TO_BE_DONE.test(behind[index - 1]?.letters ?? '') &&
      // "সময়সীমার কথা বলেছিলেন", "সম্পর্ক স্বাভাবিক করার কথা হয়েছিল"
      !SAYING.test(behind[index + 1]?.letters ?? ''),
  );
const SAYING = new RegExp(`^(বল|জানা|তুল|শোন|ভাব|${spell('হয়')}(েছ|$))`, 'u');
const TO_BE_DONE = /(ার|োর)$/u;

/** "ভারতে পৌঁছানোর আগেই": the journey's own word, as a doing. */
const isMotionToBe = (head: Chunk): boolean => isGrammar(head, 'motion') && TO_BE_DONE.test(head.letters);

/** "শনিবার সিডনি পৌঁছানোর কথা জয়শঙ্করের": the journey's own word is to be; what they say of it they do with a verb. */
const isToBeMade = ({ clause: { chunks }, head, verb }: Frame): boolean =>
  isMotionToBe(chunks[head] as Chunk) &&
  chunks[head + 1]?.letters === 'কথা' &&
  (verb < 0 || chunks.slice(head + 2, verb).some((chunk) => chunk.mark === ','));

/** "আসার পর", "যাওয়ার সময়", "আসার দিন", "পৌঁছানোর কয়েক ঘণ্টা পর", "যাওয়ার পথে": when or why something else was; "আসার অনুমতি" tells of no journey made. */
const OF_MADE = new RegExp(
  `^(${['দিন', 'কয়েক', 'কথা', 'ঘটনা', 'খবর', 'মধ্য', 'মাধ্যম', 'ফলে', 'সুবাদে', 'ইতিহাস', 'স্মৃতি', 'অভিজ্ঞতা', 'সমালোচনা', 'নিন্দা'].map(spell).join('|')})`,
  'u',
);
const isOfTime = (next: Chunk | undefined): boolean =>
  next?.date != null ||
  isFrameWord(next, 'over', 'during', 'moment', 'bound-for', 'by-reason', 'right-after', 'for-hours') ||
  OF_MADE.test(next?.letters ?? '');

/** "বৈঠক করলেও কোনো চুক্তি হয়নি": it was held, and what came of it is denied; "বৈঠক হলেও লাভ হবে না" only says if. */
const isHeldThough = ({ clause: { chunks }, head, to }: Frame): boolean =>
  !chunks
    .slice(head + 2, to)
    .some((chunk) => entryOf(chunk, 'verb')?.tense === 'future' || WILL_NOT.test(chunk.letters));
const WILL_NOT = /বেন? না$/u;

/** "জানানো হয়েছিল": done before something that is over too. */
const isPluperfect = (verb: Chunk | undefined) => PLUPERFECT.test(verb?.letters ?? '');
const PLUPERFECT = /(ছিল|ছিলেন|ছিলো)$/u;

/** "আগামী মাসে … সফরে যেতে চান": whatever says when, they only want to. */
const isWished = (near: readonly Chunk[]): boolean =>
  near.some(
    (chunk, index) => statuses(chunk).includes('proposed') && near[index - 1]?.letters.endsWith('তে'),
  );

/** "ভারতে আসবেন বলেই আমার ধারণা", "সফর করবেন বলে আশা করা হচ্ছে": what someone thinks or hopes will be. */
const isGuess = ({ clause: { chunks }, head, verb }: Frame): boolean =>
  // "সফরে নতুন যুগের সূচনা ঘটবে বলে আশা": what may come of it
  verb - head <= NEXT &&
  isFrameWord(chunks[verb + 1], 'saying') &&
  chunks.slice(verb + 2, verb + 2 + REACH).some((chunk) => isFrameWord(chunk, 'guess'));

/** How many chunks behind the contact's word the verb that is its own stands at most. */
const NEXT = 2;

/** "হতে যাচ্ছে", "বসতে চলেছেন": an infinitive and going; behind a comma it is something else that is about to be. */
const isAboutTo = ({ clause: { chunks }, head, verb }: Frame): boolean =>
  isFrameWord(chunks[verb], 'about-to') &&
  (chunks[verb - 1]?.word?.endsWith('তে') ?? false) &&
  !chunks.slice(head, verb).some((chunk) => chunk.mark === ',');

/** "ট্রাম্প-পুতিন বৈঠক শুক্রবার", "পুতিন-মোদি বৈঠক আজ, …": a headline that ends with a weekday or with today announces. */
const isAnnounced = ({ clause: { chunks }, head }: Frame): boolean =>
  chunks[head]?.case === 'nominative' &&
  entryOf(chunks[head], 'head') !== undefined &&
  (chunks[head + 1]?.date?.alternatives != null || chunks[head + 1]?.letters === 'আজ') &&
  chunks[head + 2]?.mark !== null;

/** "আজ, বৃহস্পতিবার রাজভবনে মোদির সঙ্গে তাঁর বৈঠক।": a sentence that opens with today and closes without a verb announces. */
const isOfToday = ({ clause: { chunks }, from, head }: Frame): boolean =>
  chunks[head]?.case === 'nominative' &&
  entryOf(chunks[head], 'head') !== undefined &&
  chunks.slice(head + 1).every(({ mark }) => mark !== null) &&
  chunks.slice(from, head).some(({ letters, date }) => date && TODAY.test(letters)) &&
  chunks.filter(({ date }) => date).length === 1;
/** Not আজকের, of a day in another year. */
const TODAY = /^আজ(?!কে)/u;

/** "বৃহস্পতিবার আলোচনায় বসছে", "আজ বৈঠকে বসছেন", "আজ মস্কোয় বসছে সম্মেলন": the next one; what goes on now has no weekday, and does not begin today. */
export const isComing = (frame: Frame): boolean => {
  const {
    clause: { chunks },
    from,
    head,
    verb,
  } = frame;
  if (!GOING_ON.test(chunks[verb]?.letters ?? '')) return false;
  const isPast = chunks.slice(from, head).some(({ date }) => date?.lean === 'past');
  // "শুক্রবার শেখ হাসিনার সঙ্গে বসছেন মোদি"
  if (verb === head && headOf(frame)?.id === 'sitting-down' && !isPast) return true;
  // "পুতিনের সঙ্গে বৈঠকে বসছেন", "বৈঠক বসছে নেপিডোতে": papers say so of what is about to be
  if (
    verb === head + 1 &&
    (chunks[head]?.case === 'locative' || chunks[head]?.case === 'nominative') &&
    isFrameWord(chunks[verb], 'sitting') &&
    !isPast
  )
    return true;
  // "ইসলামাবাদে বসছে সার্ক সম্মেলন", "ঢাকায় বসছে বাংলাদেশ-পাকিস্তান বৈঠক"
  if ((headOf(frame)?.kind === 'summit' || verb < head) && isFrameWord(chunks[verb], 'sitting')) return true;
  return chunks
    .slice(from, verb)
    .some(
      ({ date, letters }, index) =>
        date &&
        !hasBegunOn(chunks, from + index) &&
        ((date.alternatives && !date.lean) ||
          (letters.startsWith('আজ') &&
            (verb === head + 1 || verb < head) &&
            isFrameWord(chunks[verb], 'sitting'))),
    );
};

/** "শনিবার শুরু হওয়া সম্মেলনে অংশ নিচ্ছেন": it goes on since that day. */
const hasBegunOn = (chunks: readonly Chunk[], index: number): boolean =>
  isFrameWord(chunks[index + 1], 'begun') && isFrameWord(chunks[index + 2], 'having-done');

/** বসছে, যাচ্ছেন; not বসেছে, পৌঁছেন and আছে. */
const GOING_ON = /(?<!ে|^আ|পৌঁ)ছেন?$/u;

/** "বৈঠক করতে ওয়াশিংটনে পৌঁছেছেন": what they have just come for is yet to come; "গত মাসে … গিয়েছিলেন" is over. */
const isComeFor = ({ clause: { chunks }, head, from, verb }: Frame): boolean =>
  (chunks[head + 1]?.word?.endsWith('তে') ?? false) &&
  isGrammar(chunks[verb], 'motion') &&
  PERFECT.test(chunks[verb]?.letters ?? '') &&
  !chunks.slice(from, verb).some((chunk) => chunk.date?.lean === 'past');
const PERFECT = /েছেন?$/u;

const DURING = /কালে$/u;

const isDuring = (behind: readonly Chunk[]): boolean =>
  isFrameWord(behind[0], 'during') && !behind.some((chunk) => isFrameWord(chunk, 'yet-to-be'));

/** "তিন বছর আগে মোদির ঢাকা সফরের প্রতিবাদে": long over, and so is what was done against it. */
const isSetBack = ({ clause: { chunks }, from, head }: Frame): boolean =>
  chunks.slice(from, head).some(({ date }) => date?.lean === 'past' || date?.step?.direction === 'before');

const isBeforePast = (frame: Frame, [first]: readonly Chunk[]): boolean =>
  isFrameWord(first, 'before') &&
  frame.clause.chunks.slice(frame.from, frame.head).some((chunk) => chunk.date?.lean === 'past');

/** Refused, put off or denied: by the closing verb, by a word near the contact, or "কোনো আগ্রহ নেই". */
function isDenied(
  frame: Frame,
  head: Chunk,
  behind: readonly Chunk[],
  near: readonly Chunk[],
  upToVerb: readonly Chunk[],
): boolean {
  if (isOfWhatFollows(frame, upToVerb)) return false;
  // "সফরে না যাওয়ার সিদ্ধান্ত", "বৈঠকে না বসাই স্থির"
  if (isGrammar(behind[0], 'no') && NOT_DOING.test(behind[1]?.letters ?? ''))
    return !behind.slice(2, 2 + REACH).some((chunk) => isFrameWord(chunk, 'asked-for'));
  const ofOthers = upToVerb.slice(0, REACH).some((chunk) => isFrameWord(chunk, 'of-others'));
  // "সফরে … গেলেও ইসরায়েলে যাননি": far from a word of place, the denial is of something else
  // and "বৈঠকে সমঝোতা হয়নি" denies what did not come of it
  const joins = isFrameWord(behind[0], 'attending', 'consent') || /তে$/u.test(behind[0]?.letters ?? '');
  const close = head.case !== 'locative' || frame.verb - frame.head <= (joins ? 2 : 1);
  const closing = closingChunks(frame);
  const told = close ? [...near, ...closing] : near.filter((chunk) => !closing.includes(chunk));
  if (!ofOthers && hasStatus(told, 'cancelled')) return true;
  const wish = behind.some((chunk) =>
    statuses(chunk).some((status) => status === 'proposed' || status === 'planned'),
  );
  if (isNotSpoken(frame)) return true;
  // "আমার কোনো কথা নেই": what the speaker lacks is not the contact
  const mine = behind.some((chunk) => isGrammar(chunk, 'i'));
  if (wish && !mine && behind.some((chunk) => chunk.letters === spell('নেই'))) return true;
  const denials = ofOthers ? behind.filter((chunk) => !entryOf(chunk, 'verb')) : behind;
  // "সফরের অনুমতি মেলেনি": unlisted verbs deny it too
  if (isFrameWord(behind[0], 'permission') && /(েনি|েননি|ায়নি|ইনি) ?$/u.test(closing[0]?.letters ?? ''))
    return true;
  return head.case !== 'locative' && hasStatus(denials, 'cancelled');
}

const NOT_DOING = new RegExp(`^(${spell('যাওয়া')}|আসা|বসা|করা)(র|ই|রই)?$`, 'u');

/** "টেলিফোনে কথা বলেননি"; who did not say "কবে বৈঠক হবে" denies no sitting. */
const isNotSpoken = ({ clause: { chunks }, head }: Frame): boolean =>
  /কথা$/u.test(chunks[head]?.letters ?? '') && isNotSaying(chunks, head + 1);

/** "বৈঠকের দ্বিতীয় দিনে নির্ধারিত মধ্যাহ্নভোজ বাতিল করা হয়": what belongs to the contact was called off, and it was not. */
const isOfWhatFollows = ({ oblique }: Frame, upToVerb: readonly Chunk[]): boolean =>
  oblique && upToVerb.some((chunk) => chunk.case === 'nominative' && entryOf(chunk, 'head') !== undefined);

/** The finite verb and the না behind it. */
function closingChunks(frame: Frame): Chunk[] {
  const { chunks } = frame.clause;
  if (frame.verb < 0) return [];
  const verb = chunks[frame.verb] as Chunk;
  const after = chunks[frame.verb + 1];
  return after && !after.mark && isGrammar(after, 'no') ? [verb, after] : [verb];
}

/** "ভারতে যাচ্ছেন কি না" */
const asksWhether = ({ clause: { chunks }, head, verb }: Frame): boolean =>
  !chunks.slice(head + 1, Math.max(head + 1, verb)).some((chunk) => isFrameWord(chunk, 'but')) &&
  [head, verb].some(
    (at) =>
      entryOf(chunks[at], 'verb') !== undefined &&
      /^কি[- ]?না/u.test(
        chunks
          .slice(at + 1, at + 4)
          .map(({ letters }) => letters)
          .join(''),
      ),
  );

/** "বৈঠকে … প্রস্তাব": in a sitting that is going on, what is proposed is its topic; not so "আলোচনায় বসার ইঙ্গিত", "আলোচনায় রাজি". */
const isTopic = (head: Chunk, chunk: Chunk, next: Chunk | undefined) =>
  head.case === 'locative' &&
  chunk.start > head.start &&
  !entryOf(chunk, 'verb') &&
  !isFrameWord(next, 'undone') &&
  // "সফরে যেতে সম্মত হয়েছেন"
  !GOING.test(next?.letters ?? '') &&
  // "নৈশভোজে আমন্ত্রণ জানান"
  !(chunk === next && isGrammar(chunk, 'invitation')) &&
  !(isFrameWord(chunk, 'consent') && isFrameWord(next, 'sitting')) &&
  // "সাক্ষাতে আগ্রহী রাষ্ট্রদূত"
  !(chunk === next && isFrameWord(chunk, 'willing')) &&
  !(chunk === next && isFrameWord(chunk, 'consent'));

const GOING = /^(যেতে|আসতে|বসতে)ও?$/u;
