import type { DateMention } from '@/lib/dates/date-mention';
import type { Chunk } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { MeetingKind, MeetingStatus } from '@/lib/reading';
import { isAccepted } from '../accepted';
import { isCalledOff, isDeniedReport, isOffThough, isThoughToBe } from '../called-off';
import type { Candidate, RuleContext } from '../candidate';
import { dayOfComing } from '../day-of-coming';
import { dayOfStory } from '../day-of-story';
import type { Frame } from '../frame';
import { isFrameWord } from '../frame-word';
import { headOf } from '../head';
import { mediatorsOf } from '../mediators';
import { NO_SIDES, type Sides } from '../sides';
import { isComing, statusOf } from '../status';
import { daysUpToLast, isLastDay, stayAround, wholeStay } from '../stay';
import { respectively } from '../stops';
import { wasToBe } from '../was-to-be';
import { dateOf } from '../when';
import { lastPlace, placeOf } from '../where';

/** A day after the article's own, or one that is said to be coming, cannot be over. */
const isAhead = (date: DateMention | null, day: string | null) =>
  date !== null &&
  (date.lean === 'future' ||
    (day !== null && date.earliest !== null && date.earliest > day && !date.alternatives));

/** "শোনা গিয়েছিল, সোমবার … রওনা দেবেন": which Monday was to come then, the words do not tell. */
const isSaidBefore = ({ clause: { chunks }, from }: Frame): boolean =>
  chunks.slice(0, from).some((chunk) => entryOf(chunk, 'verb') && PLUPERFECT.test(chunk.letters));
const PLUPERFECT = /(ছিল|ছিলেন|ছিলো)$/u;

/** "শুক্রবার … পৌঁছানোর কথা ছিল": which Friday, the words do not tell either. */
const isOfPlan = ({ weekday }: DateMention, { clause, head }: Frame): boolean =>
  weekday !== undefined && wasToBe(clause.chunks.slice(head));

/** "২০১৮ সালের ডিসেম্বরে মোদিকে ঢাকা সফরের আমন্ত্রণ জানান": a day that is not ahead is that of the asking. */
const isInvited = ({ clause: { chunks }, head }: Frame, status: MeetingStatus): boolean =>
  isGrammar(chunks[head], 'invitation') ||
  (status === 'proposed' &&
    chunks.slice(head + 1, head + NEAR).some((chunk) => isGrammar(chunk, 'invitation')));
/** How many chunks behind the journey, itself among them, the invitation may stand. */
const NEAR = 4;

/** "শেখ হাসিনার সঙ্গে ভার্চুয়ালি বৈঠক করেন": each where he is. */
const isOnline = ({ clause: { chunks }, from, head }: Frame): boolean =>
  chunks.slice(from, head).some((chunk) => isFrameWord(chunk, 'online') || isOnlineHead(chunk));

/** "ভিডিও কনফারেন্সের মাধ্যমে বৈঠক" */
const isOnlineHead = (chunk: Chunk) =>
  chunk.case === 'genitive' && entryOf(chunk, 'head')?.head.id === 'online-meeting';

/** "দুই দেশের মধ্যে সমঝোতা স্মারক সই হয়েছে। এর আগে ক খ-এর সঙ্গে বৈঠক করেন": another than the one told just before. */
function isBeforeThat({ frame, found }: RuleContext): boolean {
  const [first, second] = frame.clause.chunks;
  return (
    isFrameWord(first, 'that') &&
    second?.letters === 'আগে' &&
    found.at(-1)?.kind === 'talks' &&
    found.at(-1)?.people.length === 0
  );
}

/**
 * "তাঁকে স্বাগত জানাবেন রাষ্ট্রপতি। বিকেল ৩টায় শেখ হাসিনার সঙ্গে তাঁর বৈঠক।", "২০ জানুয়ারি রওনা হবো। পরদিন … সঙ্গে বৈঠক।": no verb, right behind what
 * is yet to be.
 */
function isAfterWhatIsToBe(
  { frame: { clause, verb, head }, clauses, day }: RuleContext,
  date: DateMention | null,
): boolean {
  // "যাবেন মোদি। ২০২৪ সালের ২৩ অক্টোবর কাজানে … তাঁর বৈঠক", "সর্বশেষ বৈঠক"
  if (
    (date?.latest && day && date.latest < day) ||
    clause.chunks.some((chunk) => isFrameWord(chunk, 'formerly'))
  )
    return false;
  const before = clauses[clause.index - 1];
  if (verb >= 0 || date?.lean === 'past' || date?.kind === 'year' || !before) return false;
  if (clause.chunks[head]?.case !== 'nominative') return false;
  const next = isFrameWord(clause.chunks[0], 'afterwards') || clause.chunks[0]?.date?.step !== undefined;
  if (!next && before.paragraph !== clause.paragraph) return false;
  const last = before.chunks.findLast((chunk) => entryOf(chunk, 'verb') || I_WILL.test(chunk.letters));
  return entryOf(last, 'verb')?.tense === 'future' || I_WILL.test(last?.letters ?? '');
}
/** হবো, যাব: what the one who is asked will do. */
const I_WILL = /^(হব|যাব|করব|আসব|বসব|থাকব)ো?$/u;

/** "দ্বিপক্ষীয় বৈঠক ছাড়াও … সঙ্গে সাক্ষাৎ করেন" */
const isBesides = ({ clause: { chunks }, from, head }: Frame): boolean =>
  chunks.some(
    (chunk, i) => i >= from && i < head && entryOf(chunk, 'head') && isFrameWord(chunks[i + 1], 'besides'),
  );

/** "মোদির সঙ্গে ইউনূসের বৈঠক কি হচ্ছে?": who asks whether does not say so; "কেন বৈঠক করলেন?" does. */
const asksIf = ({ clause: { chunks }, head, verb }: Frame): boolean =>
  chunks.at(-1)?.mark === '?' &&
  chunks[head]?.case === 'nominative' &&
  [head + 1, verb + 1].some((at) => chunks[at]?.letters === 'কি');

/** "মঙ্গলবার মোদির ঢাকা সফরের প্রস্তুতি নিয়ে বৈঠক করেন কর্মকর্তারা": a day that is not ahead, of what was done about the plan. */
const isOfWhatWasDone = (
  date: DateMention | null,
  { oblique, clause: { chunks }, head, verb }: Frame,
  day: string | null,
): boolean =>
  oblique &&
  date?.kind === 'day' &&
  !!day &&
  !!date.latest &&
  date.latest <= day &&
  isAboutPlan(chunks.slice(head + 1, Math.max(head + 1, verb)));

const isAboutPlan = (behind: readonly Chunk[]): boolean =>
  behind.some((chunk) => isFrameWord(chunk, 'about')) &&
  behind.some((chunk) => chunk.case === 'nominative' && entryOf(chunk, 'head') !== undefined);

/** "আগামী সপ্তাহে আবারও আলোচনায় বসবেন": another than the one that was held. */
const isAgain = ({ clause: { chunks }, from, head }: Frame): boolean =>
  chunks.slice(from, head + 1).some((chunk) => isFrameWord(chunk, 'again'));

/** The candidate of a frame, with what is read alike for every kind: status, date, place. */
export function candidateAt(context: RuleContext, kind: MeetingKind, rule: string, sides: Sides): Candidate {
  const { frame, clauses } = context;
  const { status, certain } = statusOf(frame);
  const there = frame.clause.chunks.slice(frame.from, frame.to).some((chunk) => isGrammar(chunk, 'there'));
  const place =
    placeOf(frame) ??
    (there
      ? lastPlace(
          clauses
            .slice(Math.max(0, frame.clause.index - 1), frame.clause.index)
            .map((clause) => clause.chunks),
        )
      : null);
  const told = dateOf(frame);
  const asked = kind === 'visit' && isInvited(frame, status) && !isAhead(told, context.day);
  const own =
    asked || (told?.alternatives && !told.lean && (isSaidBefore(frame) || isOfPlan(told, frame)))
      ? null
      : told;
  const offThough = isOffThough(frame);
  // "শনিবার বৈঠকের কথা থাকলেও তা হয়েছে রোববার": the day before the word is that of the plan
  const plan = !offThough && isThoughToBe(frame);
  const before = () => dayOfStory(context, sides, status) ?? dayOfComing(context, sides);
  const found = plan ? null : (own ?? (told ? null : before()));
  const date = status === 'planned' && isOfWhatWasDone(found, frame, context.day) ? null : found;
  const coming = date?.alternatives != null && isComing(frame);
  const ahead = status === 'held' && (isAhead(date, context.day) || coming);
  const off = (status === 'planned' && isCalledOff(context)) || offThough || isDeniedReport(frame);
  const agreed = status !== 'cancelled' && isAccepted(context);
  const follows = status === 'held' && !certain && isAfterWhatIsToBe(context, date);
  const inDoubt = status === 'held' && asksIf(frame);
  const way = kind === 'talks' && isOnline(frame) ? 'call' : kind;
  const lasts = kind === 'visit' || kind === 'summit';
  const ended = lasts && date !== null && isLastDay(frame);
  const around = kind === 'visit' ? stayAround(frame) : null;
  const stops = kind === 'talks' ? respectively(frame) : [];
  const upTo = kind === 'summit' && date === null ? daysUpToLast(frame) : null;
  const stay = around ?? upTo ?? (ended ? wholeStay(date, frame) : date);
  return {
    kind: way,
    status: off ? 'cancelled' : ahead || agreed || follows ? 'planned' : inDoubt ? 'proposed' : status,
    statusCertain: certain || ahead || off,
    ...sides,
    // "শনিবার বৈঠক কি হয়েছে?": in doubt, and not the next Saturday
    date: stops.length || (inDoubt && stay?.alternatives) ? null : stay,
    endsThen: kind === 'visit' && ended && stay === date,
    place: way === 'call' || stops.length ? null : place,
    clause: frame.clause,
    at: (frame.clause.chunks[frame.head] as Chunk).start,
    rule,
    leans: false,
    vague: way === 'talks' && headOf(frame)?.strength === 'weak' && place === null,
    besides:
      stops.length > 0 ||
      isBesides(frame) ||
      (status === 'planned' && isAgain(frame)) ||
      (way === 'talks' && isBeforeThat(context)),
    apart: [],
    stops,
    mediators: mediatorsOf(context),
    about: [],
  };
}

/** What tells on of a contact of theirs, and has no sides of its own. */
export const tellingOn = (
  context: RuleContext,
  kind: MeetingKind,
  rule: string,
  about: Candidate['about'],
): Candidate => ({
  ...candidateAt(context, kind, rule, NO_SIDES),
  leans: true,
  about,
});
