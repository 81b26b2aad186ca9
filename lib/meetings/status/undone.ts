import type { Chunk } from '@/lib/mentions/chunk';
import { isGrammar } from '@/lib/mentions/tokens';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { isLeftOut } from '../frame/groups-before';
import { isNegated } from '../negated';
import { TO_BE_DONE } from './motion';
import { certain, type StatusRule, statuses } from './view';

/** The contact's own doing is said not to be, in whatever person and tense. */
export const undone: StatusRule = {
  id: 'undone',
  example: 'আলোচনায় বসবে না; দেখা করতে চান না; বসতে রাজি নয়; বৈঠক না করেই ফিরেছেন',
  read({ frame, behind }) {
    if (isIfNot(behind)) return certain('proposed');
    return isLeftOut(frame.clause.chunks, frame.head) || isNotDone(frame) || isUnwilling(behind)
      ? certain('cancelled')
      : null;
  },
};

/** "আলোচনায় না বসলে …", "বৈঠকে বসতে না চাইলে …": what comes of it then is told, and not that it is. */
function isIfNot(behind: readonly Chunk[]): boolean {
  const at = isToDo(behind[0]) ? 1 : 0;
  return isGrammar(behind[at], 'no') && isFrameWord(behind[at + 1], 'if-not');
}

/** "যাচ্ছে না", "আলোচনা করবে না", "আলোচনায় বসতে চায়নি": the verb is the contact's own; "বৈঠকে ইউক্রেন কিছু পাবে না" is another's. */
function isNotDone({ clause: { chunks }, head, verb }: Frame): boolean {
  // "পুতিনের সঙ্গে বসতে চাননি"
  if (isToDo(chunks[head]) && isNegated(chunks, head + 1)) return true;
  if (verb === head || isGrammar(chunks[head], 'motion', 'plain-motion')) return isNegated(chunks, head);
  if (isToDo(chunks[head + 1])) return isNegated(chunks, head + 2);
  return isNegated(chunks, head + 1) && isDoing(chunks[head + 1]);
}
/** বসতে, করতে, যেতে */
const isToDo = (chunk: Chunk | undefined): boolean => TO_DO.test(chunk?.letters ?? '');
const TO_DO = /(?<!হ)তে$/u;

const isDoing = (verb: Chunk | undefined): boolean =>
  isFrameWord(verb, 'doing', 'sitting', 'attending') || isGrammar(verb, 'motion', 'plain-motion');

/** "আলোচনায় রাজি নয়", "বসতে প্রস্তুত নন", "করার আগ্রহ দেখাননি" */
function isUnwilling(behind: readonly Chunk[]): boolean {
  const at = isToDo(behind[0]) || TO_BE_DONE.test(behind[0]?.letters ?? '') ? 1 : 0;
  const will = behind[at];
  const wishes = will && (isFrameWord(will, 'consent', 'willing') || statuses(will).includes('proposed'));
  return Boolean(wishes) && (isNegated(behind, at) || isNegated(behind, at + 1));
}
