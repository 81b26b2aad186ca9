import { spell } from '@/lib/bengali/letters';
import { isFrameWord } from '../frame/frame-word';
import { certain, type StatusRule } from './view';

/** What is announced is yet to come. */
export const announcement: StatusRule = {
  id: 'announcement',
  example: 'ভারত সফরের ঘোষণা দেন; সফরের কথা ঘোষণা করেন',
  read: ({ head, behind: [first, second] }) => {
    const said = first?.letters.startsWith(TALK) ? second : first;
    return head.case === 'genitive' && said?.letters.startsWith(ANNOUNCEMENT) ? certain('planned') : null;
  },
};
const [TALK, ANNOUNCEMENT] = ['কথা', 'ঘোষণা'] as const;

/** What is moved to another day is yet to come. */
export const moved: StatusRule = {
  id: 'moved',
  example: 'বৈঠক পিছিয়ে শুক্রবার নেওয়া হয়েছে; সফর এক সপ্তাহ এগিয়ে আনা হয়েছে',
  read: ({ head, behind }) => {
    const at = behind.slice(0, FAR).findIndex((chunk) => isFrameWord(chunk, 'moved'));
    const done = at >= 0 && behind.slice(at + 1, at + 3).some((chunk) => DONE.test(chunk.letters));
    return head.case === 'nominative' && done ? certain('planned') : null;
  },
};
/** How many chunks behind the contact it may be told. */
const FAR = 4;
const DONE = new RegExp(`^(${spell('নেওয়া|করা|আনা|নিয়ে')})`, 'u');

/** What has been called is yet to be held; not so "গত সোমবার … ডেকেছে". */
export const convened: StatusRule = {
  id: 'convened',
  example: 'নিউইয়র্কে একটি সম্মেলন ডেকেছে জাতিসংঘ; জরুরি বৈঠক আহ্বান করেছে ওআইসি',
  read({ frame, chunks, head, behind: [first, second] }) {
    const called = CALLED.test(`${first?.letters} ${second?.letters}`);
    const past = chunks.slice(frame.from, frame.head).some(({ date }) => date?.lean === 'past');
    return head.case === 'nominative' && called && !past ? certain('planned') : null;
  },
};
const CALLED = new RegExp(`^(?:ডেকেছেন?|ডাকা (?:${spell('হয়ে')}ছে)|আহ্বান (?:করেছেন?|করা))(?: |$)`, 'u');
