import type { MeetingRule } from '../candidate';
import { gatherGroup } from '../frame/group';
import { sideCount, sidesOf } from '../sides/sides';
import { toSomeone } from '../sides/to-someone';
import { candidateAt } from './candidate-at';

/** Someone goes to someone: they meet. */
export const wentTo: MeetingRule = {
  id: 'went-to',
  example: 'বিকেল ৪টায় ইসহাক দার যাবেন প্রধান উপদেষ্টা মুহাম্মদ ইউনূসের কাছে',
  find(context) {
    const { clause, from, to, head, subjects } = context.frame;
    const { chunks } = clause;
    // "যাবেন ক-এর কাছে", "ক-এর কাছে যাবেন"; not "ক-এর কাছে হেরে যান"
    const at = toSomeone(chunks, from, to);
    if (at < 0 || at < head - 1 || (at > head && at < to - 1)) return null;
    const people = subjects.filter(({ person }) => person);
    const seen = gatherGroup(chunks, at - 1, from, new Set()).filter(({ person }) => person);
    if (
      !people.length ||
      !seen.length ||
      seen.some(({ person }) => people.some((one) => one.person === person))
    )
      return null;
    const sides = sidesOf([...people, ...seen], context);
    return sideCount(sides) < 2 ? null : candidateAt(context, 'talks', wentTo.id, sides);
  },
};
