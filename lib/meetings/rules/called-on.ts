import type { MeetingRule } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { contactKind, headOf } from '../frame/head';
import { addressedIn } from '../sides/addressed';
import { sideCount, sidesOf } from '../sides/sides';
import { candidateAt } from './candidate-at';

/** Someone came to see someone, and the one who was called on spoke. */
export const calledOn: MeetingRule = {
  id: 'called-on',
  example: 'সুইডেনের রাষ্ট্রদূত সাক্ষাৎ করতে এলে প্রধানমন্ত্রী এ কথা বলেন; সাক্ষাৎ করতে গেলে রাষ্ট্রদূতকে তিনি এ কথা বলেন',
  find(context) {
    const { frame } = context;
    if (!isComingTo(frame) || contactKind(headOf(frame)) !== 'talks') return null;
    const { clause, head, from, to, subjects, companions } = frame;
    const callers = subjects.some(({ index }) => index < head) ? [] : addressedIn(clause.chunks, from, to);
    const sides = sidesOf([...companions, ...subjects, ...callers], context);
    return sideCount(sides) < 2 ? null : candidateAt(context, 'talks', calledOn.id, sides);
  },
};

/** "সাক্ষাৎ করতে এলে" */
const isComingTo = ({ clause: { chunks }, head }: Frame): boolean =>
  (chunks[head + 1]?.word?.endsWith('তে') ?? false) && isFrameWord(chunks[head + 2], 'coming-to');
