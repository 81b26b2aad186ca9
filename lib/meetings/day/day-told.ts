import type { DateMention } from '@/lib/dates/date-mention';
import type { Chunk } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { MeetingKind, MeetingStatus } from '@/lib/reading';
import type { RuleContext } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { isOffThough, isThoughToBe } from '../no-contact/called-off';
import { isAhead } from '../settled-status';
import type { Sides } from '../sides/sides';
import { wasToBe } from '../was-to-be';
import { dayOfComing } from './day-of-coming';
import { dayOfStory } from './day-of-story';
import { isOfLegBefore } from './leg';
import { isOfTelling } from './of-telling';
import { isPluperfect } from './pluperfect';
import { dateOf } from './when';

/** The day of a contact: the sentence's own, else that of the story around it; null where the day told is of something else. */
export function dayTold(
  context: RuleContext,
  kind: MeetingKind,
  status: MeetingStatus,
  sides: Sides,
): DateMention | null {
  const { frame, day } = context;
  // "শনিবার বৈঠকের কথা থাকলেও তা হয়েছে রোববার": the day before the word is that of the plan
  if (isThoughToBe(frame) && !isOffThough(frame)) return null;
  const told = dateOf(frame);
  const own = told && !isOfOther(told, kind, status, context) ? told : null;
  const found = own ?? (told ? null : (dayOfStory(context, sides, status) ?? dayOfComing(context, sides)));
  // "গত মার্চে … । এক মাস পর তিনি … যাবেন": a month from now, then
  if (found?.rule === 'units-later' && status !== 'held') return null;
  return status === 'planned' && isOfWhatWasDone(found, frame, day) ? null : found;
}

/** Of the asking or of the plan, not of the contact. */
function isOfOther(
  told: DateMention,
  kind: MeetingKind,
  status: MeetingStatus,
  { frame, day }: RuleContext,
): boolean {
  if (kind === 'visit' && isInvited(frame, status) && !isAhead(told, day)) return true;
  if (kind === 'visit' && told.kind === 'day' && isOfLegBefore(told, frame)) return true;
  if (isOfTelling(told, frame, day)) return true;
  return told.alternatives !== undefined && !told.lean && (isSaidBefore(frame) || isOfPlan(told, frame));
}

/** "শোনা গিয়েছিল, সোমবার … রওনা দেবেন": which Monday was to come then, the words do not tell. */
const isSaidBefore = ({ clause: { chunks }, from }: Frame): boolean =>
  chunks.slice(0, from).some((chunk) => entryOf(chunk, 'verb') && isPluperfect(chunk));

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
