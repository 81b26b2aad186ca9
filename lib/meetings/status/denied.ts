import { spell } from '@/lib/bengali/letters';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { isNotDone } from '../negated';
import { isNotSaying } from '../no-contact/not-saying';
import { certain, closingChunks, hasStatus, REACH, type StatusRule, type StatusView, statuses } from './view';

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

/** "কোনো আগ্রহ নেই"; "আমার কোনো কথা নেই": what the speaker lacks is not the contact, nor "আমন্ত্রণ জানানো হয়েছে, যদিও তারিখের উল্লেখ নেই". */
function isWishedByNone({ behind }: StatusView): boolean {
  const none = behind.findIndex((chunk) => chunk.letters === spell('নেই'));
  const wish = behind.findLastIndex(
    (chunk, i) =>
      i < none &&
      chunk.case !== 'genitive' &&
      statuses(chunk).some((status) => status === 'proposed' || status === 'planned'),
  );
  const mine = behind.some((chunk) => isGrammar(chunk, 'i'));
  return wish >= 0 && !mine && behind.slice(wish, none).every(({ mark }) => mark !== ',' && mark !== ';');
}

/** "টেলিফোনে কথা বলেননি"; who did not say "কবে বৈঠক হবে" denies no sitting. */
const isNotSpoken = ({ clause: { chunks }, head }: Frame): boolean =>
  /কথা$/u.test(chunks[head]?.letters ?? '') && isNotSaying(chunks, head + 1);

/** "বৈঠকের দ্বিতীয় দিনে নির্ধারিত মধ্যাহ্নভোজ বাতিল করা হয়": what belongs to the contact was called off, and it was not. */
const isOfWhatFollows = ({ frame: { oblique }, upToVerb }: StatusView): boolean =>
  oblique && upToVerb.some((chunk) => chunk.case === 'nominative' && entryOf(chunk, 'head') !== undefined);
