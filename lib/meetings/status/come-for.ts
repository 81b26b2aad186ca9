import { isGrammar } from '@/lib/mentions/tokens';
import { isFrameWord } from '../frame/frame-word';
import { GOING_ON } from './coming';
import { certain, type StatusRule } from './view';

/** What they send someone for is yet to come. */
export const sentFor: StatusRule = {
  id: 'sent-for',
  example: 'আলোচনার জন্য ইস্তাম্বুলে প্রতিনিধিদল পাঠাচ্ছে',
  read: ({ frame, chunks, behind }) =>
    frame.oblique && isFrameWord(behind[0], 'purpose') && GOING_ON.test(chunks[frame.verb]?.letters ?? '')
      ? certain('planned')
      : null,
};

/** What they have just come for is yet to come; "গত মাসে … গিয়েছিলেন" is over. */
export const comeFor: StatusRule = {
  id: 'come-for',
  example: 'বৈঠক করতে ওয়াশিংটনে পৌঁছেছেন',
  read: ({ frame: { from, head, verb }, chunks }) =>
    (chunks[head + 1]?.word?.endsWith('তে') ?? false) &&
    isGrammar(chunks[verb], 'motion') &&
    PERFECT.test(chunks[verb]?.letters ?? '') &&
    !chunks.slice(from, verb).some((chunk) => chunk.date?.lean === 'past')
      ? certain('planned')
      : null,
};
const PERFECT = /েছেন?$/u;

/** When what is to be is told by it, so is it. */
export const whenToBe: StatusRule = {
  id: 'when-to-be',
  example: 'ট্রাম্পের সফরকালে সৌদি আরবে অনুষ্ঠেয় একটি সম্মেলনে',
  read: ({ head, behind }) =>
    /কালে$/u.test(head.letters) && behind.some((chunk) => isFrameWord(chunk, 'yet-to-be'))
      ? certain('planned')
      : null,
};
