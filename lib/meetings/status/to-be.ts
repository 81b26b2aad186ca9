import { spell } from '@/lib/bengali/letters';
import type { Chunk } from '@/lib/mentions/chunk';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { isComing } from './coming';
import { isMotionToBe, TO_BE_DONE } from './motion';
import { certain, likely, type StatusRule } from './view';

/** It is to be, or about to be. */
export const toBe: StatusRule = {
  id: 'to-be',
  example: 'বসতে চলেছেন; বৈঠকে বসার কথা; শনিবার সিডনি পৌঁছানোর কথা জয়শঙ্করের; বৃহস্পতিবার আলোচনায় বসছে',
  read: ({ frame, head, behind }) =>
    isAboutTo(frame) || isToBeDone([head, ...behind]) || isToBeMade(frame) || isComing(frame)
      ? certain('planned')
      : null,
};

/** "হতে যাচ্ছে", "বসতে চলেছেন": an infinitive and going; behind a comma it is something else that is about to be. */
const isAboutTo = ({ clause: { chunks }, head, verb }: Frame): boolean =>
  isFrameWord(chunks[verb], 'about-to') &&
  (chunks[verb - 1]?.letters.endsWith('তে') ?? false) &&
  !chunks.slice(head, verb).some((chunk) => chunk.mark === ',');

/** "বৈঠকে বসার কথা": a doing that is to be; "সাক্ষাতের কথা স্মরণ করেছেন" is none. */
const isToBeDone = (behind: readonly Chunk[]): boolean =>
  behind.some(
    (chunk, index) =>
      // "কথা ছিল" is one word of the lexicon
      /^কথা(?: |$)/u.test(chunk.letters) &&
      TO_BE_DONE.test(behind[index - 1]?.letters ?? '') &&
      // "সময়সীমার কথা বলেছিলেন", "সম্পর্ক স্বাভাবিক করার কথা হয়েছিল"
      !SAYING.test(behind[index + 1]?.letters ?? '') &&
      // "বৈঠকে সম্পর্ক স্বাভাবিক করার কথা ওঠে"; not "বৈঠক করার কথা ওঠে", "সফরে যাওয়ার কথা দিয়েছেন"
      !(behind[0]?.case === 'locative' && index > 2 && RAISED.test(behind[index + 1]?.letters ?? '')),
  );
const RAISED = /^(?:ওঠ|উঠ|তোল|আলোচ|দি|দেন)/u;
const SAYING = new RegExp(`^(বল|জানা|জানি|তুল|শোন|ভাব|ঘোষণা|উল্লেখ|স্বীকার|অস্বীকার|${spell('হয়')}(েছ|$))`, 'u');

/** "শনিবার সিডনি পৌঁছানোর কথা জয়শঙ্করের": the journey's own word is to be; what they say of it they do with a verb. */
const isToBeMade = ({ clause: { chunks }, head, verb }: Frame): boolean =>
  isMotionToBe(chunks[head] as Chunk) &&
  chunks[head + 1]?.letters === 'কথা' &&
  (verb < 0 || chunks.slice(head + 2, verb).some((chunk) => chunk.mark === ','));

/** A summary that breaks off, in "হতে পারে" as well as in "হওয়ার কথা". */
export const cutShort: StatusRule = {
  id: 'cut-short',
  example: 'রোববার জেনেভায় একটি বৈঠক অনুষ্ঠিত হতে',
  read: ({ frame, behind }) =>
    frame.verb < 0 && CUT_SHORT.test(behind.at(-1)?.letters ?? '') ? likely('planned') : null,
};
const CUT_SHORT = new RegExp(`^(?:হতে|${spell('হওয়া')})$`, 'u');
