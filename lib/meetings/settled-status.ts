import { spell } from '@/lib/bengali/letters';
import type { DateMention } from '@/lib/dates/date-mention';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { RuleContext } from './candidate';
import type { Frame } from './frame/frame';
import { isFrameWord } from './frame/frame-word';
import { partyAt } from './frame/party-at';
import { cameToNone, isCalledOff, isDeniedReport, isOffThough } from './no-contact/called-off';
import { isComing } from './status/coming';
import type { ToldStatus } from './status/view';
import { isAccepted } from './telling/accepted';

/** The status of a contact by its verb, set right by its day and by the sentences around it. */
export function settledStatus(
  context: RuleContext,
  { status, certain }: ToldStatus,
  date: DateMention | null,
): ToldStatus {
  const { frame, day } = context;
  const off =
    (status === 'planned' && isCalledOff(context)) || (status === 'proposed' && cameToNone(context));
  if (off || isOffThough(frame) || isDeniedReport(frame)) return { status: 'cancelled', certain: true };
  const held = status === 'held';
  if (held && (isAhead(date, day) || (date?.alternatives && isComing(frame))))
    return { status: 'planned', certain: true };
  if (status !== 'cancelled' && isAccepted(context)) return { status: 'planned', certain };
  if (held && !certain && isAfterWhatIsToBe(context, date)) return { status: 'planned', certain };
  const asked = (held && asksIf(frame)) || (status === 'planned' && asksIfItWillBe(frame));
  return { status: asked ? 'proposed' : status, certain };
}

/** A day after the article's own, or one that is said to be coming, cannot be over. */
export const isAhead = (date: DateMention | null, day: string | null): boolean =>
  date !== null &&
  (date.lean === 'future' ||
    (day !== null && date.earliest !== null && date.earliest > day && !date.alternatives));

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

/** "মোদির সঙ্গে ইউনূসের বৈঠক কি হচ্ছে?": who asks whether does not say so; "কেন বৈঠক করলেন?" does. */
export const asksIf = ({ clause: { chunks }, head, verb }: Frame): boolean =>
  chunks.at(-1)?.mark === '?' &&
  chunks[head]?.case === 'nominative' &&
  [head + 1, verb + 1].some((at) => isFrameWord(chunks[at], 'whether'));

/** "পুতিন কি ঢাকায় আসছেন?", "কি বৈঠকে বসছেন …?": whether it will be, and not what may come of it. */
const asksIfItWillBe = (frame: Frame): boolean =>
  isAskedAfter(frame) &&
  frame.clause.chunks.slice(frame.from, frame.to).some((chunk) => isFrameWord(chunk, 'whether'));

/** "মোদি কি পুতিনের সঙ্গে বৈঠক করেছেন?", "পুতিন কি ভারত সফরে গেছেন?": whether it was; "কি নিয়ে বৈঠক করলেন?" asks what. */
export const asksIfItWas = (frame: Frame): boolean =>
  isAskedAfter(frame) &&
  frame.verb - frame.head <= OWN &&
  ofItsOwn(frame).some((chunk, at, chunks) => {
    const [asked, what] = [chunks[at - 1], chunks[at + 1] ?? frame.clause.chunks[frame.head]];
    if (!isFrameWord(chunk, 'whether') || WHAT.test(what?.letters ?? '')) return false;
    if (isGrammar(asked, 'with') || EVER.test(asked?.letters ?? '')) return true;
    return asked?.case === 'nominative' && partyAt(chunks, at - 1) !== null;
  });

/** "মোদি কি জানেন, ক খ-এর সঙ্গে বৈঠক করেছেন?": what stands behind the last comma before the word, up to it. */
const ofItsOwn = ({ clause: { chunks }, head }: Frame) => {
  const before = chunks.slice(0, head);
  return before.slice(before.findLastIndex(({ mark }) => mark === ',') + 1);
};
/** "আদৌ কি", "শেষ পর্যন্ত কি" */
const EVER = new RegExp(
  `^(?:${['আদৌ', 'তাহলে', 'তবে', 'সত্যি', 'সত্যিই', 'আসলে', 'পর্যন্ত'].map(spell).join('|')})$`,
  'u',
);
/** How many chunks behind the contact's word the verb that is its own stands at most. */
const OWN = 2;
/** "কি নিয়ে", "কি কথা", "কি কারণে": কি for কী. */
const WHAT = new RegExp(
  `^(?:${['নিয়ে', 'বিষয়', 'কারণ', 'কথা', 'আলোচনা', 'বার্তা', 'উদ্দেশ্য', 'জন্য', 'ধরন'].map(spell).join('|')})`,
  'u',
);

/** A question of the contact itself, not of what was said or done in it. */
const isAskedAfter = ({ clause: { chunks }, head }: Frame): boolean =>
  chunks.at(-1)?.mark === '?' &&
  (chunks[head]?.case === 'nominative' ||
    isFrameWord(chunks[head + 1], 'sitting', 'attending') ||
    isGrammar(chunks[head + 1], 'motion', 'plain-motion'));
