import { spell } from '@/lib/bengali/letters';
import { certain, hasStatus, REACH, type StatusRule } from './view';

/** A contact is told in a clause of its own, and what became of it in the next. */
export const ofThat: StatusRule = {
  id: 'of-that',
  example: 'যে বৈঠক রাখা হয়েছিল, সেটিও বাতিল; যে সফরের কথা ছিল, তা স্থগিত হয়েছে',
  read({ chunks, frame: { from, head } }) {
    if (!chunks.slice(from, head).some(({ letters }) => letters === WHICH)) return null;
    const that = chunks.findIndex(
      ({ letters }, i) => i > head && chunks[i - 1]?.mark === ',' && THAT.has(letters),
    );
    return that > 0 && hasStatus(chunks.slice(that + 1, that + 1 + REACH), 'cancelled')
      ? certain('cancelled')
      : null;
  },
};
const WHICH = 'যে';
const THAT: ReadonlySet<string> = new Set(['সেটি', 'সেটিও', 'সেটা', 'সেটাও', 'তা', 'তাও', 'সেই'].map(spell));
