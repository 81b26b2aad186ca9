import { spell } from '@/lib/bengali/letters';
import type { Chunk, Clause } from '@/lib/mentions/chunk';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';

/** How many sentences before may tell the day, where a sentence opens with what was done around it. */
export const BACK = 2;

/** "এর পরপরই …" */
export const isRightAfter = ([first, second]: readonly Chunk[]): boolean =>
  isFrameWord(first, 'that') && isFrameWord(second, 'right-after');

/** "সইয়ের আগে …", "অনুষ্ঠান শেষে …": what the two sentences before tell. */
export function isAroundEvent({ chunks, index }: Clause, clauses: readonly Clause[]): boolean {
  const [first, second, third] = chunks;
  const [event, around] = isFrameWord(second, 'before', 'over') ? [first, second] : [second, third];
  const stem = EVENTS.find((word) => event?.letters.startsWith(word));
  if (!stem || !isFrameWord(around, 'before', 'over')) return false;
  const before = clauses.slice(Math.max(0, index - BACK), index);
  return before.some((clause) => clause.chunks.some(({ letters }) => ` ${letters}`.includes(` ${stem}`)));
}

const EVENTS = ['সই', 'স্বাক্ষর', 'অনুষ্ঠান'].map(spell);

/** ৪৫ মিনিট, দুই ঘণ্টা: within a day. */
export const isShort = ({ date, letters }: Chunk): boolean =>
  date?.kind === 'duration' && HOURS.test(letters);

const HOURS = /(ঘণ্টা|ঘন্টা|মিনিট)/u;

/** "ক-এর সঙ্গে বৈঠকের পর বিকেলে যমুনায় যান", "দুই ঘণ্টা কথা বলে তিনি বিকেলে …": it was over by then. */
export const isOverBy = ({ clause: { chunks }, head }: Frame): boolean => {
  const behind = chunks.slice(head + 1, head + 1 + NEAR);
  const over = isFrameWord(behind[0], 'over') || AND_THEN.test(behind[0]?.letters ?? '');
  return over && behind.some((chunk) => isFrameWord(chunk, 'hour'));
};

const AND_THEN = /^(বলে|করে)$/u;

/** How many chunks behind the contact's word the hour may stand. */
const NEAR = 4;

/** "এর আগে সকালে …", "পরে রাতে …" */
export const isBesides = ([first, second]: readonly Chunk[]): boolean =>
  isFrameWord(first, 'afterwards') || (isFrameWord(first, 'that') && isFrameWord(second, 'before', 'after'));

/** Among so many chunks stands what opens a sentence: "এর আগে সকালে", "পরে রাতে". */
export const OPENING = 3;
