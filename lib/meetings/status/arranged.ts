import { spell } from '@/lib/bengali/letters';
import type { Chunk } from '@/lib/mentions/chunk';
import { entryOf } from '@/lib/mentions/tokens';
import { isFrameWord } from '../frame/frame-word';
import { isNotDone } from '../negated';
import { isFixed } from '../was-to-be';
import { certain, likely, REACH, type StatusRule } from './view';

/** A time was set for it, or it is on someone's list. */
export const setFor: StatusRule = {
  id: 'set-for',
  example: 'সাক্ষাতের সময় ঠিক করা ছিল; তাঁদের আলাদা বৈঠকও আছে',
  read: ({ head, behind }) => (isSetFor(behind) || isOnTheList(head, behind) ? certain('planned') : null),
};

const isSetFor = ([time, set, doing]: readonly Chunk[]): boolean =>
  time?.letters.startsWith(TIME) === true &&
  isFrameWord(set, 'set') &&
  (!doing || doing.mark !== null || isFrameWord(doing, 'was', 'doing'));
const TIME = spell('সময়');

/** "তাঁদের আলাদা বৈঠকও আছে", "মোদির বৈঠক রয়েছে হাসিনার সঙ্গে": who has a sitting has yet to sit. */
const isOnTheList = (head: Chunk, [has, end]: readonly Chunk[]): boolean =>
  head.case === 'nominative' &&
  isFrameWord(has, 'lies-ahead') &&
  (end === undefined || end.mark !== null || end.person !== null || end.office !== null || end.date !== null);

/** It is not given up, whatever else is. */
export const stillOn: StatusRule = {
  id: 'still-on',
  example: 'মোদির সিডনি সফর অবশ্য বহাল; বৈঠক বহাল রয়েছে',
  read: ({ head, behind }) =>
    head.case === 'nominative' && behind.slice(0, 2).some(({ letters }) => letters === STILL_ON)
      ? likely('planned')
      : null,
};
const STILL_ON = 'বহাল';

/** Hours are kept for it. */
export const hoursKept: StatusRule = {
  id: 'hours-kept',
  example: 'একান্ত বৈঠকের জন্য কয়েক ঘণ্টা রাখা হয়েছে',
  read: ({ frame, behind }) =>
    frame.oblique && isFrameWord(behind[0], 'purpose') && behind.some(({ letters }) => letters === 'রাখা')
      ? certain('planned')
      : null,
};

/** When or where it is to be is not settled yet; it is to be. */
export const notSettled: StatusRule = {
  id: 'not-settled',
  example: 'সফরের দিনক্ষণ এখনো চূড়ান্ত হয়নি',
  read({ behind }) {
    const after = behind.slice(1, 1 + REACH);
    const arranging = behind.slice(0, 2).some((chunk) => isFrameWord(chunk, 'arrangement'));
    return arranging && isUndone(behind) && after.some(isFixed) ? likely('planned') : null;
  },
};

/** When or where it is to be will be settled, or told, later; so it is to be. */
export const settledLater: StatusRule = {
  id: 'settled-later',
  example: 'বৈঠকের জায়গা পরে ঠিক হবে; সফরের তারিখ শিগগির জানানো হবে',
  read({ frame, chunks, behind, upToVerb }) {
    const arranging = upToVerb.slice(0, 2).some((chunk) => isFrameWord(chunk, 'arrangement'));
    if (!arranging || entryOf(chunks[frame.verb], 'verb')?.tense !== 'future') return null;
    return behind.slice(1, 1 + REACH).some(isFixed) ? likely('planned') : null;
  },
};

/** Leave is asked or was not given. */
export const permitted: StatusRule = {
  id: 'permitted',
  example: 'সফরের অনুমতি মেলেনি',
  read({ behind }) {
    if (!isFrameWord(behind[0], 'permission')) return null;
    return isUndone(behind) ? certain('cancelled') : likely('planned');
  },
};

const isUndone = (behind: readonly Chunk[]): boolean => behind.slice(1, 1 + REACH).some(isNotDone);
