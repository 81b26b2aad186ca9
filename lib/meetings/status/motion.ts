import type { Chunk } from '@/lib/mentions/chunk';
import { isGrammar } from '@/lib/mentions/tokens';
import { isFrameWord } from '../frame/frame-word';
import { certain, likely, type StatusRule } from './view';

/** পৌঁছানোর, বসার: a doing in the genitive. */
export const TO_BE_DONE = /(ার|োর)$/u;

/** "ভারতে পৌঁছানোর আগেই": the journey's own word, as a doing. */
export const isMotionToBe = (head: Chunk): boolean =>
  isGrammar(head, 'motion') && TO_BE_DONE.test(head.letters);

/** The journey's own word is denied. */
export const noComing: StatusRule = {
  id: 'no-coming',
  example: 'ঢাকায় পা রাখবেন না; দিল্লিতে এলেন না',
  read: ({ frame, head, behind }) =>
    frame.verb <= frame.head && isGrammar(head, 'motion') && isGrammar(behind[0], 'no')
      ? certain('cancelled')
      : null,
};

/** A doing of the journey that no verb says was done. */
export const motionToBe: StatusRule = {
  id: 'motion-to-be',
  example: 'ভারতে আসার অনুমতি',
  read: ({ head, behind }) =>
    isMotionToBe(head) && !isOfTime(behind[0]) && !isThankedFor(behind) ? likely('planned') : null,
};

/** "ঢাকায় আসার জন্য মোদিকে ধন্যবাদ": they came. */
const isThankedFor = (behind: readonly Chunk[]): boolean =>
  isFrameWord(behind[0], 'purpose') && behind.some((chunk) => isFrameWord(chunk, 'thanks'));

/** "আসার পর", "যাওয়ার সময়", "আসার দিন", "পৌঁছানোর কয়েক ঘণ্টা পর", "যাওয়ার পথে": when or why something else was; "আসার অনুমতি" tells of no journey made. */
const isOfTime = (next: Chunk | undefined): boolean =>
  next?.date != null ||
  isFrameWord(next, 'over', 'during', 'moment', 'bound-for', 'by-reason', 'right-after', 'for-hours') ||
  isFrameWord(next, 'of-journey-made');
