import { entryOf } from '@/lib/mentions/tokens';
import { REACH, type StatusRule } from './view';

/** Nothing is said of the contact itself: the tense of its verb tells. */
export const byTense: StatusRule = {
  id: 'by-tense',
  example: 'বৈঠক করবেন; বৈঠক করেছেন',
  read({ frame, chunks, upToVerb }) {
    const verb = entryOf(chunks[frame.verb], 'verb');
    if (!verb) return null;
    // "বৈঠকের মাধ্যমে এটা স্পষ্ট যে, … হবে": what is yet to be is what the sentence comes to
    const ofOther = upToVerb.some(
      (chunk, index) => chunk.mark === ',' && (frame.oblique || upToVerb[index - 1]?.letters === 'যে'),
    );
    return {
      status: verb.tense === 'future' && !ofOther ? 'planned' : 'held',
      certain: !frame.oblique && frame.verb - frame.head <= REACH,
    };
  },
};
