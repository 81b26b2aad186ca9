import type { Chunk } from '@/lib/mentions/chunk';
import { isGrammar } from '@/lib/mentions/tokens';
import { isFrameWord } from '../frame/frame-word';
import { isWhile } from '../frame/parted';
import { placeAt } from '../place/place-at';
import { GOING_ON } from './coming';
import { certain, likely, type StatusRule } from './view';

/** What they send someone for is yet to come. */
export const sentFor: StatusRule = {
  id: 'sent-for',
  example: 'আলোচনার জন্য ইস্তাম্বুলে প্রতিনিধিদল পাঠাচ্ছে',
  read: ({ frame, chunks, behind }) =>
    frame.oblique && isFrameWord(behind[0], 'purpose') && GOING_ON.test(chunks[frame.verb]?.letters ?? '')
      ? certain('planned')
      : null,
};

/** What they have just come or set out for is yet to come; "গত মাসে … গিয়েছিলেন" is over. */
export const comeFor: StatusRule = {
  id: 'come-for',
  example: 'বৈঠক করতে ওয়াশিংটনে পৌঁছেছেন; বৈঠকের জন্য ওয়াশিংটনের পথে রওনা হয়েছেন',
  read: ({ frame: { from, head, verb, oblique, companions }, chunks }) => {
    // "আলোচনার জন্য ইস্তাম্বুলে গেছেন দুই দেশের প্রতিনিধিরা": both are there, and it is under way
    const isFor = oblique && companions.length > 0 && FOR.test(chunks[head + 1]?.letters ?? '');
    if (!isFor && !isToDo(chunks[head + 1])) return null;
    const past = chunks.slice(from, verb).some((chunk) => chunk.date?.lean === 'past');
    return !past && isOnTheWay(chunks, verb) ? certain('planned') : null;
  },
};
/** বৈঠকের জন্য, বৈঠকের উদ্দেশ্যে */
const FOR = /^(জন্য|জন্যে|উদ্দেশ্যে|উদ্দেশে|লক্ষ্যে)$/u;

/** করতে, বসতে */
const isToDo = (chunk: Chunk | undefined): boolean => chunk?.word?.endsWith('তে') ?? false;

/** পৌঁছেছেন, রওনা হয়েছেন, "ওয়াশিংটনে আছেন" */
const isOnTheWay = (chunks: readonly Chunk[], verb: number): boolean =>
  isFrameWord(chunks[verb], 'is-there') ||
  (chunks.slice(Math.max(0, verb - 1), verb + 1).some((chunk) => isGrammar(chunk, 'motion')) &&
    !GONE_ON.test(chunks[verb - 1]?.letters ?? '') &&
    PERFECT.test(chunks[verb]?.letters ?? ''));

/** What a headline without a verb says they are somewhere for. */
export const thereFor: StatusRule = {
  id: 'there-for',
  example: 'শাহবাজের সঙ্গে কথা বলতে ইসলামাবাদে এরদোয়ান',
  read: ({ frame: { head, verb }, chunks }) =>
    verb < 0 && isToDo(chunks[head + 1]) && chunks.slice(head + 2).some(isThere) ? likely('planned') : null,
};

/** What a headline without a verb says that they would do, or could not. */
export const notYetDone: StatusRule = {
  id: 'not-yet-done',
  example: 'ট্রাম্পের সঙ্গে দেখা করতে মরিয়া জেলেনস্কি; দেখা করতে ব্যর্থ',
  read: ({ frame: { head, verb }, chunks }) => {
    if (verb >= 0 || !isToDo(chunks[head + 1])) return null;
    return likely(FAILED.test(chunks[head + 2]?.letters ?? '') ? 'cancelled' : 'proposed');
  },
};
const FAILED = /^ব্যর্থ/u;

/** "ফিরে গেছেন", "চেষ্টা করে গেছেন" */
const GONE_ON = /^(ফিরে|করে|চলে)$/u;
const isThere = (chunk: Chunk): boolean => chunk.case === 'locative' && placeAt(chunk) !== null;
const PERFECT = /েছেন?$/u;

/** When what is to be is told by it, so is it. */
export const whenToBe: StatusRule = {
  id: 'when-to-be',
  example: 'ট্রাম্পের সফরকালে সৌদি আরবে অনুষ্ঠেয় একটি সম্মেলনে',
  read: ({ head, behind }) =>
    isWhile(head) && behind.some((chunk) => isFrameWord(chunk, 'yet-to-be')) ? certain('planned') : null,
};
