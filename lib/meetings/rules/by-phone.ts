import { entryOf } from '@/lib/mentions/tokens';
import type { MeetingRule } from '../candidate';
import type { Frame } from '../frame';
import { isFrameWord } from '../frame-word';
import { type Party, partyAt } from '../party';
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
    const called = calledIn(frame).filter(({ person }) => callers.every((party) => party.person !== person));
    if (frame.verb < 0 || callers.length !== 1 || called.length !== 1) return null;
    const sides = sidesOf([...callers, ...called], context);
    return sideCount(sides) < 2 ? null : candidateAt(context, 'call', byPhone.id, sides);
  },
};

/** "ফোনে এক সাক্ষাৎকারে পুতিনকে বন্ধু বলেছেন": it was an outlet that was told it. */
const isInterview = ({ clause: { chunks }, from, to }: Frame): boolean =>
  chunks.slice(from, to).some((chunk) => entryOf(chunk, 'false-friend'));

/** Who was told it: the accusative, and not "পুতিনকে নিয়ে". */
function calledIn({ clause: { chunks }, from, to }: Frame): Party[] {
  return chunks.slice(from, to).flatMap((chunk, i) => {
    const at = from + i;
    const party =
      chunk.case === 'accusative' && !isFrameWord(chunks[at + 1], 'about') ? partyAt(chunks, at) : null;
    return party?.person ? [party] : [];
  });
}
