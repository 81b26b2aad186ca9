import { entryOf } from '@/lib/mentions/tokens';
import { addressedIn } from '../addressed';
import type { MeetingRule } from '../candidate';
import type { Frame } from '../frame';
import { isFrameWord } from '../frame-word';
import { sideCount, sidesOf } from '../sides';
import { candidateAt } from './candidate-at';

/** Someone told someone something by phone, whatever it was. */
export const byPhone: MeetingRule = {
  id: 'by-phone',
  example: 'ট্রাম্প টেলিফোনে তাকাইচিকে উত্তেজনা এড়িয়ে চলতে বলেছেন',
  find(context) {
    const { frame } = context;
    if (!isFrameWord(frame.clause.chunks[frame.head], 'by-phone') || isInterview(frame)) return null;
    const callers = frame.subjects.filter((party) => party.person);
    const called = addressedIn(frame.clause.chunks, frame.from, frame.to).filter(({ person }) =>
      callers.every((party) => party.person !== person),
    );
    if (frame.verb < 0 || callers.length !== 1 || called.length !== 1) return null;
    const sides = sidesOf([...callers, ...called], context);
    return sideCount(sides) < 2 ? null : candidateAt(context, 'call', byPhone.id, sides);
  },
};

/** "ফোনে এক সাক্ষাৎকারে পুতিনকে বন্ধু বলেছেন": it was an outlet that was told it. */
const isInterview = ({ clause: { chunks }, from, to }: Frame): boolean =>
  chunks.slice(from, to).some((chunk) => entryOf(chunk, 'false-friend'));
