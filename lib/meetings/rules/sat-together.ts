import type { MeetingRule } from '../candidate';
import { headOf } from '../head';
import { sideCount, sidesOf } from '../sides';
import { candidateAt } from './candidate-at';

/** Those in the nominative met one another. */
export const satTogether: MeetingRule = {
  id: 'sat-together',
  example: 'বেইজিংয়ে বৈঠকে বসেছেন পাকিস্তানের প্রধানমন্ত্রী শেহবাজ শরিফ ও রাশিয়ার প্রেসিডেন্ট ভ্লাদিমির পুতিন',
  find(context) {
    const { frame } = context;
    const head = headOf(frame);
    if (!head || (head.kind !== 'talks' && head.kind !== 'call') || head.strength !== 'strong') return null;
    if (frame.subjects.length === 0) return null;
    const joined =
      frame.subjects.length > 1
        ? areJoined(
            context.frame.clause.chunks,
            frame.subjects.map((party) => party.index),
          )
        : frame.subjects[0]?.both !== null;
    if (!joined) return null;
    const sides = sidesOf(frame.subjects, context);
    return sideCount(sides) < 2 ? null : candidateAt(context, head.kind, satTogether.id, sides);
  },
};

/** Whether each stands beside the next: "ক, খ ও গ". Nominatives far apart belong to different verbs. */
function areJoined(chunks: readonly { mark: string | null }[], indices: readonly number[]): boolean {
  return (
    indices.every((index, i) => {
      const next = indices[i + 1];
      return next === undefined || next - index <= 3;
    }) && chunks.length > 0
  );
}
