import { entryOf } from '@/lib/mentions/tokens';
import type { MeetingKind, MeetingStatus } from '@/lib/reading';
import type { RuleContext } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';

/** Whether the words say that this contact is another than those told before. */
export const isAnother = (context: RuleContext, kind: MeetingKind, status: MeetingStatus): boolean =>
  isBesides(context.frame) ||
  (status === 'planned' && isAgain(context.frame)) ||
  (kind === 'talks' && isBeforeThat(context));

/** "দ্বিপক্ষীয় বৈঠক ছাড়াও … সঙ্গে সাক্ষাৎ করেন" */
const isBesides = ({ clause: { chunks }, from, head }: Frame): boolean =>
  chunks.some(
    (chunk, i) => i >= from && i < head && entryOf(chunk, 'head') && isFrameWord(chunks[i + 1], 'besides'),
  );

/** "আগামী সপ্তাহে আবারও আলোচনায় বসবেন": another than the one that was held. */
const isAgain = ({ clause: { chunks }, from, head }: Frame): boolean =>
  chunks.slice(from, head + 1).some((chunk) => isFrameWord(chunk, 'again'));

/** "দুই দেশের মধ্যে সমঝোতা স্মারক সই হয়েছে। এর আগে ক খ-এর সঙ্গে বৈঠক করেন": another than the one told just before. */
function isBeforeThat({ frame, found }: RuleContext): boolean {
  const [first, second] = frame.clause.chunks;
  const last = found.at(-1);
  return (
    isFrameWord(first, 'that') &&
    second?.letters === 'আগে' &&
    last?.kind === 'talks' &&
    last.people.length === 0
  );
}
