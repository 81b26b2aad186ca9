import { spell } from '@/lib/bengali/letters';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { isNegated, isNotDone } from '../negated';
import { isNotSaying } from '../no-contact/not-saying';
import {
  certain,
  closingChunks,
  hasStatus,
  isOnlyAsked,
  REACH,
  type StatusRule,
  type StatusView,
  statuses,
} from './view';

/** Refused, put off or denied: by the closing verb, by a word near the contact, or "কোনো আগ্রহ নেই". */
export const denied: StatusRule = {
  id: 'denied',
  example: 'বৈঠক হয়নি; সফর স্থগিত; সফরে না যাওয়ার সিদ্ধান্ত; বৈঠকে বসার কোনো আগ্রহ নেই',
  read(view) {
    // "জি-২০ সম্মেলন এবং নির্বাচনের আগে চুক্তির সম্ভাবনা নেই": behind an এবং something else is denied
    const listed = isGrammar(view.behind[0], 'and') && view.head.case === 'nominative';
    return !listed && isDenied(view) ? certain('cancelled') : null;
  },
};

/** That it is called off is threatened, denied or only said. */
export const notCalledOff: StatusRule = {
  id: 'not-called-off',
  example: 'সফর বাতিল করেননি; বৈঠক বাতিল করার হুমকি; সফর বাতিলের খবর সঠিক নয়',
  read: ({ chunks, head, behind, frame }) => {
    const [off] = behind;
    const said = off && CALLED_OFF.test(off.letters) && isOnlyAsked(chunks, frame.head + 1);
    return head.case === 'nominative' && said ? certain('planned') : null;
  },
};
/** It was, and none was held since. */
export const noneSince: StatusRule = {
  id: 'none-since',
  example: 'জেনেভায় বাইডেন ও পুতিনের বৈঠকের পর আর কোনো বৈঠক হয়নি',
  read: ({ frame: { oblique }, behind }) =>
    oblique && isFrameWord(behind[0], 'after') && behind.some(({ letters }) => letters === MORE)
      ? certain('held')
      : null,
};
const MORE = 'আর';

/** A headline that begins with it. */
export const offFirst: StatusRule = {
  id: 'off-first',
  example: 'বাতিল হলো ট্রাম্প-পুতিন বুদাপেস্ট বৈঠক; ভেস্তে গেল ট্রাম্প–পুতিন বৈঠক',
  read: ({ chunks, frame: { head } }) =>
    OFF_FIRST.test(chunks[0]?.letters ?? '') &&
    chunks.slice(0, head).every(({ mark }) => !mark || mark === '-') &&
    chunks.slice(head + 1).every(({ mark }) => mark)
      ? certain('cancelled')
      : null,
};
const OFF_FIRST = new RegExp(`^(বাতিল|স্থগিত|ভেস্তে|${spell('ভেঙে')}|পণ্ড)`, 'u');

/** It is no longer to be. */
export const noMore: StatusRule = {
  id: 'no-more',
  example: 'নির্ধারিত বৈঠক আর হচ্ছে না',
  read: ({ chunks, frame: { head } }) =>
    chunks[head + 1]?.letters === MORE &&
    BECOMES.test(chunks[head + 2]?.letters ?? '') &&
    isNegated(chunks, head + 2)
      ? certain('cancelled')
      : null,
};
const BECOMES = /^হ(চ্ছে|বে|ওয়ার)/u;

/** What was offered was not taken. */
export const refused: StatusRule = {
  id: 'refused',
  example: 'বৈঠকের প্রস্তাব ফিরিয়ে দিল ক্রেমলিন',
  read: ({ head, behind: [first, second] }) =>
    head.case === 'genitive' && OFFER.test(first?.letters ?? '') && REFUSED.test(second?.letters ?? '')
      ? certain('cancelled')
      : null,
};
/** Said of it that it is not, or why. */
export const notWanted: StatusRule = {
  id: 'not-wanted',
  example: 'বৈঠক এড়িয়ে গেলেন; বৈঠক না হওয়ার কারণ; বৈঠকের কোনো মানে নেই; আলোচনা বন্ধ করে দিয়েছেন',
  read: ({ head, behind }) => {
    const [first, second] = behind.map(({ letters }) => letters);
    const avoided = AVOIDED.test(first ?? '') || (first === 'বন্ধ' && second === DOING);
    const off = avoided || (first === 'না' && BECOMING.test(second ?? ''));
    const senseless =
      head.case === 'genitive' &&
      behind.slice(0, 2).some((chunk, i) => SENSE.test(chunk.letters) && behind[i + 1]?.letters === NONE);
    return (off && head.case === 'nominative') || senseless ? certain('cancelled') : null;
  },
};
const AVOIDED = new RegExp(`^${spell('এড়িয়ে')}`, 'u');
const BECOMING = new RegExp(`^${spell('হওয়ার|হওয়ায়')}`, 'u');
const SENSE = /^(মানে|অর্থ|যুক্তি|সুযোগ|প্রশ্ন|প্রয়োজন|দরকার)$/u;
const [DOING, NONE] = ['করে', 'নেই'] as const;
const OFFER = /^(প্রস্তাব|আমন্ত্রণ|অনুরোধ)$/u;
const REFUSED = new RegExp(`^(প্রত্যাখ্যান|নাকচ|খারিজ|${spell('ফিরিয়ে')}|${spell('উড়িয়ে')})`, 'u');

const CALLED_OFF = /^(বাতিল|স্থগিত)/u;

function isDenied(view: StatusView): boolean {
  const { frame, head, behind, upToVerb } = view;
  if (isOfWhatFollows(view)) return false;
  // "সফরে না যাওয়ার সিদ্ধান্ত", "বৈঠকে না বসাই স্থির"
  if (isGrammar(behind[0], 'no') && isFrameWord(behind[1], 'not-doing'))
    return behind.slice(2, 2 + REACH).some((chunk) => isFrameWord(chunk, 'resolved'));
  const ofOthers = upToVerb.slice(0, REACH).some((chunk) => isFrameWord(chunk, 'of-others'));
  if (!ofOthers && hasStatus(saidOfIt(view), 'cancelled')) return true;
  if (isNotSpoken(frame) || isWishedByNone(view)) return true;
  const denials = ofOthers ? behind.filter((chunk) => !entryOf(chunk, 'verb')) : behind;
  // "সফরের অনুমতি মেলেনি": unlisted verbs deny it too
  if (isFrameWord(behind[0], 'permission') && isNotDone(closingChunks(frame)[0])) return true;
  return head.case !== 'locative' && hasStatus(denials, 'cancelled');
}

/**
 * The words that speak of the contact itself. "সফরে … গেলেও ইসরায়েলে যাননি": far from a word of place, the denial is of something
 * else; and "বৈঠকে সমঝোতা হয়নি" denies what did not come of it.
 */
function saidOfIt({ frame, head, behind, near }: StatusView) {
  const joins = isFrameWord(behind[0], 'attending', 'consent') || /তে$/u.test(behind[0]?.letters ?? '');
  const close = head.case !== 'locative' || frame.verb - frame.head <= (joins ? 2 : 1);
  const closing = closingChunks(frame);
  return close ? [...near, ...closing] : near.filter((chunk) => !closing.includes(chunk));
}

/** "কোনো আগ্রহ নেই"; "আমার কোনো কথা নেই": what the speaker lacks is not the contact. */
function isWishedByNone({ behind }: StatusView): boolean {
  const wish = behind.some((chunk) =>
    statuses(chunk).some((status) => status === 'proposed' || status === 'planned'),
  );
  const mine = behind.some((chunk) => isGrammar(chunk, 'i'));
  return wish && !mine && behind.some((chunk) => chunk.letters === spell('নেই'));
}

/** "টেলিফোনে কথা বলেননি"; who did not say "কবে বৈঠক হবে" denies no sitting. */
const isNotSpoken = ({ clause: { chunks }, head }: Frame): boolean =>
  /কথা$/u.test(chunks[head]?.letters ?? '') && isNotSaying(chunks, head + 1);

/** "বৈঠকের দ্বিতীয় দিনে নির্ধারিত মধ্যাহ্নভোজ বাতিল করা হয়": what belongs to the contact was called off, and it was not. */
const isOfWhatFollows = ({ frame: { oblique }, upToVerb }: StatusView): boolean =>
  oblique && upToVerb.some((chunk) => chunk.case === 'nominative' && entryOf(chunk, 'head') !== undefined);
