import { isGrammar } from '@/lib/mentions/tokens';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { isNegatedIn } from '../negated';

/** "ওই আলোচনার আয়োজক ছিলেন ক": who brought the two together was there. */
export const isArranged = ({ clause: { chunks }, head, verb }: Frame): boolean =>
  chunks[head]?.case === 'genitive' &&
  isFrameWord(chunks[head + 1], 'hosting') &&
  isFrameWord(chunks[verb], 'was', 'doing');

/** "দুই ঘণ্টার ওই রুদ্ধদ্বার আলোচনার আয়োজক ছিলেন ক" */
export const isThatArranged = (frame: Frame): boolean =>
  isArranged(frame) &&
  frame.clause.chunks
    .slice(Math.max(0, frame.head - 2), frame.head)
    .some((chunk) => isGrammar(chunk, 'this'));

/** "পর্যালোচনা বৈঠক করেন পররাষ্ট্রমন্ত্রী": whose sitting it is; "বৈঠকে ট্রাম্প বলেন" may be in others'. */
export const isDone = ({ clause: { chunks }, head, verb }: Frame): boolean =>
  chunks[head]?.case === 'nominative' && verb === head + 1 && isFrameWord(chunks[verb], 'doing');

/** "এ বৈঠকে যোগ দেবেন", "বৈঠকে ক ও খ উপস্থিত ছিলেন", "বৈঠকে ছিলেন ক" */
export const isJoined = ({ clause: { chunks }, head, to }: Frame): boolean =>
  chunks[head]?.case === 'locative' &&
  (isFrameWord(chunks[head + 1], 'attending', 'was') ||
    chunks.slice(head + 1, to).some((chunk) => isFrameWord(chunk, 'present'))) &&
  !isNegatedIn(chunks, head + 1, to + 1);

/** "সম্মেলনে সভাপতিত্ব করেন ক": who is in its chair is there. */
export const isPresided = ({ clause: { chunks }, head, to }: Frame): boolean =>
  chunks[head]?.case === 'locative' &&
  isFrameWord(chunks[head + 1], 'presiding') &&
  !isNegatedIn(chunks, head + 2, to + 1);

/** "ওই বৈঠকে বাংলাদেশের পক্ষে ক এবং পাকিস্তানের পক্ষে খ নেতৃত্ব দেন": who led its sides, whom nobody need have told of before. */
export const areLeaders = ({ clause: { chunks }, head, to }: Frame): boolean =>
  chunks.slice(head, to).some((chunk) => isFrameWord(chunk, 'side')) &&
  chunks.slice(head, to + 1).some((chunk) => isFrameWord(chunk, 'leading'));
