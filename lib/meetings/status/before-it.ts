import { isGrammar } from '@/lib/mentions/tokens';
import { isPluperfect } from '../day/pluperfect';
import { boundedBy } from '../frame/bounded-by';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { isMotionToBe } from './motion';
import { certain, hasStatus, likely, type StatusRule } from './view';

/** What was done before it is done; it is not. */
export const beforeIt: StatusRule = {
  id: 'before-it',
  example: 'সফরের আগে ঢাকা কঠিন শর্ত দিয়েছে',
  read({ frame, chunks, head, behind }) {
    const before = isFrameWord(behind[0], 'before') && !isGrammar(chunks[frame.head - 1], 'this');
    if (!before || !(frame.oblique || isMotionToBe(head))) return null;
    const wished = chunks.slice(Math.max(frame.from, frame.head - 2), frame.head);
    if (wished.some((chunk) => isFrameWord(chunk, 'possible'))) return certain('proposed');
    return likely(isPluperfect(chunks[frame.verb]) ? 'held' : 'planned');
  },
};

/** What is planned before it begins is yet to come, and so is it. */
export const plannedBeforeIt: StatusRule = {
  id: 'planned-before-it',
  example: 'সম্মেলন শুরুর আগে আলাদা করে বসার পরিকল্পনা রয়েছে',
  read: ({ frame, chunks, behind }) =>
    isFrameWord(chunks[boundedBy(chunks, frame.head)], 'before') && hasStatus(behind, 'planned')
      ? certain('planned')
      : null,
};

/** What people march against is mostly yet to come; "তিন বছর আগে … সফরের প্রতিবাদে" is long over. */
export const marchedAgainst: StatusRule = {
  id: 'marched-against',
  example: 'সফরের প্রতিবাদে মিছিল',
  read({ frame, head, behind }) {
    const against = isFrameWord(behind[0], 'against') && !hasStatus(behind, 'cancelled');
    if (!against || !(frame.oblique || isMotionToBe(head))) return null;
    return likely(isSetBack(frame) ? 'held' : 'planned');
  },
};

/** A town is guarded and adorned for what is yet to come; "গত বছর … সফর ঘিরে নিরাপত্তা জোরদার করা হয়েছিল" is long over. */
export const guardedFor: StatusRule = {
  id: 'guarded-for',
  example: 'সফর ঘিরে নিরাপত্তা জোরদার করা হয়েছে',
  read({ frame, chunks, behind }) {
    // the Security Council is no guard
    const guarded = behind.some(
      (chunk, index) => isFrameWord(chunk, 'safeguard') && !behind[index + 1]?.letters.startsWith('পরিষদ'),
    );
    if (!isFrameWord(behind[0], 'occasioned-by') || !guarded) return null;
    return likely(isSetBack(frame) || isPluperfect(chunks[frame.verb]) ? 'held' : 'planned');
  },
};

/** A time behind us stands before the contact. */
const isSetBack = ({ clause: { chunks }, from, head }: Frame): boolean =>
  chunks.slice(from, head).some(({ date }) => date?.lean === 'past' || date?.step?.direction === 'before');
