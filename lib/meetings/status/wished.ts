import type { Chunk } from '@/lib/mentions/chunk';
import { entryOf } from '@/lib/mentions/tokens';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { isUrged } from '../frame/reacting';
import { isNegated } from '../negated';
import { certain, closingChunks, hasStatus, REACH, type StatusRule, statuses } from './view';

/** Someone asks for it; "বৈঠকের চেয়ে বেশি" only compares. */
export const askedFor: StatusRule = {
  id: 'asked-for',
  example: 'বৈঠক চেয়ে চিঠি দিয়েছে; সাক্ষাতের সময় চেয়েছেন; বৈঠক চেয়েছিল ঢাকা, দিল্লি রাজি হয়নি',
  read({ head, behind: [first, second], chunks, frame }) {
    // "বৈঠক করার জন্য পুতিনকে চাপ দিচ্ছেন"
    if (isUrged(chunks, frame.head, frame.to)) return certain('proposed');
    const asked =
      head.case === 'genitive'
        ? isFrameWord(first, 'during') && isFrameWord(second, 'wanting')
        : isFrameWord(first, 'wanting');
    return asked ? certain(isRefused(chunks, frame.head) ? 'cancelled' : 'proposed') : null;
  },
};

/** "দিল্লি রাজি হয়নি": the other side would not. */
const isRefused = (chunks: readonly Chunk[], head: number): boolean =>
  chunks.some((chunk, i) => i > head && isFrameWord(chunk, 'consent') && isNegated(chunks, i + 1));

/** Somebody is to be moved to it. */
export const wouldThat: StatusRule = {
  id: 'would-that',
  example: 'প্রেসিডেন্ট যেন যত দ্রুত সম্ভব পিয়ংইয়ংয়ে যান',
  read: ({ frame: { from, verb }, chunks }) =>
    entryOf(chunks[verb], 'verb') !== undefined &&
    !DONE.test(chunks[verb]?.letters ?? '') &&
    chunks.slice(from, verb).some(({ letters }) => letters === 'যেন')
      ? certain('proposed')
      : null,
};
const DONE = /(?:েছেন?|ছিলে?ন?|লেন|ল|নি)$/u;

/** Whether, or only wanted. */
export const wished: StatusRule = {
  id: 'wished',
  example: 'ভারতে যাচ্ছেন কি না; আগামী মাসে সফরে যেতে চান',
  read: ({ frame, near, behind }) =>
    asksWhether(frame) || (hasStatus(closingChunks(frame), 'proposed') && !isDone(behind)) || isWished(near)
      ? certain('proposed')
      : null,
};

/** "দেখা করে নিরাপত্তা চান": they met, and want another thing. */
const isDone = ([doing, ...rest]: readonly Chunk[]): boolean => doing?.letters === 'করে' && rest.length > 1;

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

/** "আগামী মাসে … সফরে যেতে চান": whatever says when, they only want to. */
const isWished = (near: readonly Chunk[]): boolean =>
  near.some(
    (chunk, index) =>
      statuses(chunk).includes('proposed') &&
      (near[index - 1]?.letters.endsWith('তে') || TO_GO.test(chunk.letters)),
  );

/** "যেতে চান" as one word of the lexicon. */
const TO_GO = /তে /u;

/** What someone thinks or hopes will be. */
export const guessed: StatusRule = {
  id: 'guessed',
  example: 'ভারতে আসবেন বলেই আমার ধারণা; সফর করবেন বলে আশা করা হচ্ছে',
  read: ({ frame: { head, verb }, chunks }) =>
    entryOf(chunks[verb], 'verb')?.tense === 'future' &&
    // "সফরে নতুন যুগের সূচনা ঘটবে বলে আশা": what may come of it
    verb - head <= NEXT &&
    isFrameWord(chunks[verb + 1], 'saying') &&
    chunks.slice(verb + 2, verb + 2 + REACH).some((chunk) => isFrameWord(chunk, 'guess'))
      ? certain('proposed')
      : null,
};
/** How many chunks behind the contact's word the verb that is its own stands at most. */
const NEXT = 2;
