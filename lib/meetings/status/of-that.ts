import { spell } from '@/lib/bengali/letters';
import type { Chunk } from '@/lib/mentions/chunk';
import { isNegated } from '../negated';
import { wasToBe } from '../was-to-be';
import { certain, hasStatus, REACH, type StatusRule } from './view';

/** A contact is told in a clause of its own, and what became of it in the next. */
export const ofThat: StatusRule = {
  id: 'of-that',
  example: 'যে বৈঠক রাখা হয়েছিল, সেটিও বাতিল; বসার কথা ছিল; তা-ও হচ্ছে না; … কথা ছিল তাঁর; বাতিল হয়েছে সেটিও',
  read({ chunks, frame: { from, head } }) {
    const which = chunks.slice(from, head).some(({ letters }) => letters === WHICH);
    const behind = chunks.slice(head + 1);
    const mark = behind.findIndex((chunk) => chunk.mark === ',' || chunk.mark === ';');
    if (mark < 0 || !(which || wasToBe(behind.slice(0, mark)))) return null;
    const rest = behind.slice(mark + 1);
    const that = rest.findIndex(({ letters }) => THAT.test(letters));
    if (that < 0) return null;
    const near = rest.slice(Math.max(0, that - 3), that + 1 + REACH);
    return hasStatus(near, 'cancelled') || near.some((_, i) => isCalledNo(near, i))
      ? certain('cancelled')
      : null;
  },
};
const WHICH = 'যে';
const THAT = new RegExp(`^(?:তা|${spell('সেটি')}|সেটা)(?:-?ও)?$`, 'u');

/** "হচ্ছে না" in two words */
const isCalledNo = (chunks: readonly Chunk[], index: number): boolean =>
  BECOMES.test(chunks[index]?.letters ?? '') && isNegated(chunks, index);
const BECOMES = new RegExp(`^(?:হচ্ছে|হবে|হলো|হল|${spell('হয়নি')})`, 'u');
