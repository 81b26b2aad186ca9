import type { DateMention } from '@/lib/dates/date-mention';
import type { Clause } from '@/lib/mentions/chunk';
import type { Candidate, RuleContext } from '../candidate';
import { isFrameWord } from '../frame/frame-word';
import type { Sides } from '../sides/sides';
import { dayJustTold, isDoneHere, isOfOne } from './day-just-told';
import { BACK, isAroundEvent, isBesides, isOverBy, isRightAfter, isShort, OPENING } from './goes-on';
import { isNext, staysThere } from './next-in-story';

/** How many sentences before may tell it, where the sentence says that it was before or after. */
const FURTHER_BACK = 5;

/**
 * "সোমবার বিকেলে দিল্লিতে নামেন ক। রাতেই তিনি খ-এর সঙ্গে বৈঠক করেন": where a sentence opens with a time of day, and what the same
 * people did just before has a day, it is that day's.
 * @returns null where the sentence tells a day of its own, or those before tell none or more than one
 */
export function dayOfStory(
  { frame, found, clauses, day: today }: RuleContext,
  { people, states }: Sides,
  status: Candidate['status'],
): DateMention | null {
  const { chunks, index, paragraph } = frame.clause;
  const byHour =
    isFrameWord(chunks[0], 'first-of-all') ||
    chunks.slice(0, OPENING).some((chunk) => isFrameWord(chunk, 'hour'));
  const opens = isRightAfter(chunks) || isAroundEvent(frame.clause, clauses) || byHour;
  const later =
    chunks.slice(frame.from, frame.head).some((chunk) => isFrameWord(chunk, 'hour')) || isOverBy(frame);
  const latest = found.at(-1);
  const next = isNext(frame.clause, latest, today) && staysThere(frame, latest);
  if (!(opens || later || next) || chunks.some((chunk) => chunk.date && !isShort(chunk))) return null;
  const step = next && latest?.date?.kind === 'step' && latest.status === status;
  if (step && isOfOne(latest, people)) return latest.date;
  // "ফুল দিয়ে বিকেলে … বৈঠক করেন": within the sentence, of what the one just before tells
  const back = !opens ? 1 : isBesides(chunks) ? FURTHER_BACK : BACK;
  const isNear = ({ clause }: Candidate) =>
    index - clause.index <= back || (byHour && isQuiet(clauses.slice(clause.index + 1, index)));
  const before = found.filter((told) => told.clause.index < index && told.date !== null && isNear(told));
  const last = before.at(-1);
  if (!last && opens)
    return isDoneHere(frame) ? dayJustTold(clauses[index - 1], frame.clause, people, status) : null;
  const day = last?.date;
  const paragraphs = byHour || back > BACK ? 4 : 1;
  if (!last || last.clause.paragraph < paragraph - paragraphs || day?.kind !== 'day' || !day.edtf)
    return null;
  if (before.some(({ date, status: told }) => date?.edtf !== day.edtf || told !== status)) return null;
  const areTheirs = before.some(
    (told) =>
      isOfOne(told, people) || (states.length > 1 && states.every((state) => told.states.includes(state))),
  );
  // "তাঁকে স্বাগত জানান ক। বিকেলে দুই মন্ত্রীর নেতৃত্বে বৈঠক হয়": on that journey, of guest and host
  const ofVisit = !people.length && !states.length && before.every(({ kind }) => kind === 'visit');
  const received = before.some((told) => told.people.some(({ role }) => role === 'host'));
  return areTheirs || (ofVisit && received) ? day : null;
}

/** So many sentences may tell the hours of one day, as long as none of them tells another. */
const DAY_LONG = 12;

/** "শনিবার সকালে ঢাকায় পা রাখেন ক। … দুপুরে জাদুঘর ঘুরে দেখেন। … বিকেলে বৈঠকে বসেন": no other day is told in between. */
const isQuiet = (between: readonly Clause[]): boolean =>
  between.length < DAY_LONG &&
  between.every(({ chunks }) => chunks.every(({ date }) => !date || ASIDE.has(date.kind)));

/** What is told beside the story of a day, and doesn't leave it: "৫৪ বছরের সমস্যা", "১৯৭৪ সালে". */
const ASIDE: ReadonlySet<DateMention['kind']> = new Set(['year', 'duration']);
