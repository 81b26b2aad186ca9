import { spell } from '@/lib/bengali/letters';
import type { DateMention } from '@/lib/dates/date-mention';
import type { Chunk, Clause } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import { daysBetween, parseDay } from '@/lib/time/calendar';
import type { Candidate, RuleContext } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { placeOf } from '../place/where';
import { actsIn } from '../sides/acts-in';
import type { Sides } from '../sides/sides';

/** How many sentences before may tell the day; more where the sentence says that it was before or after. */
const BACK = 2;
const FURTHER_BACK = 5;
/** "এর পরপরই …" */
const isRightAfter = ([first, second]: readonly Chunk[]): boolean =>
  isFrameWord(first, 'that') && isFrameWord(second, 'right-after');

/** "সইয়ের আগে …", "অনুষ্ঠান শেষে …": what the two sentences before tell. */
function isAroundEvent({ chunks, index }: Clause, clauses: readonly Clause[]): boolean {
  const [first, second, third] = chunks;
  const [event, around] = isFrameWord(second, 'before', 'over') ? [first, second] : [second, third];
  const stem = EVENTS.find((word) => event?.letters.startsWith(word));
  if (!stem || !isFrameWord(around, 'before', 'over')) return false;
  const before = clauses.slice(Math.max(0, index - BACK), index);
  return before.some((clause) => clause.chunks.some(({ letters }) => ` ${letters}`.includes(` ${stem}`)));
}
const EVENTS = ['সই', 'স্বাক্ষর', 'অনুষ্ঠান'].map(spell);

/** ৪৫ মিনিট, দুই ঘণ্টা: within a day. */
const isShort = ({ date, letters }: Chunk): boolean => date?.kind === 'duration' && HOURS.test(letters);
const HOURS = /(ঘণ্টা|ঘন্টা|মিনিট)/u;

/** "ক-এর সঙ্গে বৈঠকের পর বিকেলে যমুনায় যান", "দুই ঘণ্টা কথা বলে তিনি বিকেলে …": it was over by then. */
const isOverBy = ({ clause: { chunks }, head }: Frame): boolean => {
  const behind = chunks.slice(head + 1, head + 1 + NEAR);
  const over = isFrameWord(behind[0], 'over') || AND_THEN.test(behind[0]?.letters ?? '');
  return over && behind.some((chunk) => isFrameWord(chunk, 'hour'));
};
const AND_THEN = /^(বলে|করে)$/u;
/** How many chunks behind the contact's word the hour may stand. */
const NEAR = 4;

/** "এর আগে সকালে …", "পরে রাতে …" */
const isBesides = ([first, second]: readonly Chunk[]): boolean =>
  isFrameWord(first, 'afterwards') || (isFrameWord(first, 'that') && isFrameWord(second, 'before', 'after'));

/** Among so many chunks stands what opens a sentence: "এর আগে সকালে", "পরে রাতে". */
const OPENING = 3;

/** "… শির সঙ্গে বৈঠক করেন। এরপর তিনি মিলিত হন পুতিনের সঙ্গে": what follows right on talks in one story. */
function isNext({ chunks, index, paragraph }: Clause, last: Candidate | undefined, today: string | null) {
  if (
    !(isFrameWord(chunks[0], 'afterwards') || isGrammar(chunks[0], 'there')) ||
    !last ||
    (last.kind === 'visit' && !hoursAreTold(last))
  )
    return false;
  if (last.clause.index !== index - 1 || last.clause.paragraph !== paragraph) return false;
  // "একই দিন জাপারভের সঙ্গে বৈঠক করেন শি। এরপর …": whichever day that turns out to be
  if (last.date?.step?.amount === 0) return true;
  // of what lies further back only the great days are told, one after the other
  const [day, news] = [last.date?.edtf, today].map((iso) => (iso ? parseDay(iso) : null));
  return day != null && news != null && Math.abs(daysBetween(day, news)) <= FRESH;
}
const FRESH = 7;

/** "সোমবার সকালে তাঁকে স্বাগত জানান ক। তারপর … বৈঠক": who comes need not sit down that day; whose hours are told, "সকালে পৌঁছান। সেখানে …", does. */
const hoursAreTold = ({ rule, clause: { chunks } }: Candidate): boolean =>
  (rule === 'welcome' || (rule === 'arrival' && !chunks.some(({ date }) => date?.kind === 'duration'))) &&
  chunks.some((chunk) => isFrameWord(chunk, 'hour'));

/** "এরপর কিয়েভে গিয়ে", "এরপর কানাডায়": elsewhere it may be another day. */
function staysThere(frame: Frame, last: Candidate | undefined): boolean {
  const { chunks } = frame.clause;
  if (chunks.some((chunk) => isGrammar(chunk, 'motion', 'plain-motion') || isJourney(chunk))) return false;
  const place = placeOf(frame);
  return (
    !place ||
    (place.country === last?.place?.country &&
      (place.city === last.place.city || !place.city || !last.place.city))
  );
}
const isJourney = (chunk: Chunk): boolean => entryOf(chunk, 'head')?.head.kind === 'visit';

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
  const opens =
    isRightAfter(chunks) ||
    isAroundEvent(frame.clause, clauses) ||
    chunks.slice(0, OPENING).some((chunk) => isFrameWord(chunk, 'hour'));
  const later =
    chunks.slice(frame.from, frame.head).some((chunk) => isFrameWord(chunk, 'hour')) || isOverBy(frame);
  const latest = found.at(-1);
  const next = isNext(frame.clause, latest, today) && staysThere(frame, latest);
  if (!(opens || later || next) || chunks.some((chunk) => chunk.date && !isShort(chunk))) return null;
  const step = next && latest?.date?.kind === 'step' && latest.status === status;
  if (step && isOfOne(latest, people)) return latest.date;
  // "ফুল দিয়ে বিকেলে … বৈঠক করেন": within the sentence, of what the one just before tells
  const back = !opens ? 1 : isBesides(chunks) ? FURTHER_BACK : BACK;
  const before = found.filter(
    ({ clause, date }) => clause.index < index && index - clause.index <= back && date !== null,
  );
  const last = before.at(-1);
  if (!last && opens)
    return isDoneHere(frame) ? dayJustTold(clauses[index - 1], frame.clause, people, status) : null;
  const day = last?.date;
  if (!last || last.clause.paragraph < paragraph - (back > BACK ? 4 : 1) || day?.kind !== 'day' || !day.edtf)
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

/** "বিকেলে তিনি বৈঠকের ছবি পোস্ট করেন", "জানান, বৈঠক হয়েছে": the day of the telling is not that of what is told. */
const isDoneHere = ({ clause: { chunks }, head, verb }: Frame): boolean =>
  chunks[head]?.case === 'nominative' &&
  (verb === head || isFrameWord(chunks[head + 1], 'doing', 'sitting') || verb === head + 1) &&
  !chunks.some((chunk) => isGrammar(chunk, 'said', 'news'));

/** Whether one of these people is told of in a contact, or it leans on one of theirs. */
const isOfOne = (told: Candidate | undefined, people: Sides['people']): boolean =>
  told !== undefined &&
  people.some(({ person }) => [...told.about, ...told.people.map((side) => side.person)].includes(person));

/** "আজ সকালে মন্দিরে যাবেন মোদি। দুপুরে … দেখা করার কথা তাঁর": the one day that opens the sentence before, where the same person acts in the same tense. */
function dayJustTold(
  before: Clause | undefined,
  { paragraph }: Clause,
  people: Sides['people'],
  status: Candidate['status'],
): DateMention | null {
  if (before?.paragraph !== paragraph) return null;
  const { chunks } = before;
  const dates = chunks.flatMap(({ date }) => date ?? []);
  const [day] = chunks.slice(0, OPENING).flatMap(({ date }) => date ?? []);
  const acts = actsIn(before, people);
  const tense = chunks.flatMap((chunk) => entryOf(chunk, 'verb')?.tense ?? []).at(-1);
  const same = tense === (status === 'planned' ? 'future' : 'past') && status !== 'proposed';
  return day?.kind === 'day' && day.edtf && dates.every(({ edtf }) => edtf === day.edtf) && acts && same
    ? day
    : null;
}
