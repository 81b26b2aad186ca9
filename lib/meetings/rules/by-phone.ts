import { subjectOf } from '@/lib/mentions/pointing/subject-of';
import { entryOf } from '@/lib/mentions/tokens';
import type { MeetingRule, RuleContext } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { type Party, partyElsewhere } from '../frame/party';
import { addressedIn } from '../sides/addressed';
import { sideCount, sidesOf } from '../sides/sides';
import { candidateAt } from './candidate-at';

/** Someone told someone something by phone, whatever it was. */
export const byPhone: MeetingRule = {
  id: 'by-phone',
  example: 'ট্রাম্প টেলিফোনে তাকাইচিকে উত্তেজনা এড়িয়ে চলতে বলেছেন',
  find(context) {
    const { frame } = context;
    if (!isFrameWord(frame.clause.chunks[frame.head], 'by-phone') || isInterview(frame)) return null;
    const named = frame.subjects.filter((party) => party.person);
    const callers = named.length ? named : callerBefore(context);
    const called = addressedIn(frame.clause.chunks, frame.from, frame.to).filter(({ person }) =>
      callers.every((party) => party.person !== person),
    );
    if (frame.verb < 0 || callers.length !== 1 || called.length !== 1) return null;
    const sides = sidesOf([...callers, ...called], context);
    return sideCount(sides) < 2 ? null : candidateAt(context, 'call', byPhone.id, sides);
  },
};

/** "চব্বিশ ঘণ্টা আগেই ফোনে ধরেছিলেন মের্কেলকে": whom the sentence before was about. */
function callerBefore({ frame, clauses }: RuleContext): Party[] {
  const rang = frame.clause.chunks[frame.head + 1]?.letters.startsWith('ধর');
  const before = clauses[frame.clause.index - 1];
  const about = before?.chunks.findLast(({ mention }) => mention?.rule === 'pronoun')?.person;
  const person = rang && before ? (subjectOf(before.chunks) ?? about) : null;
  return person ? [partyElsewhere(person)] : [];
}

/** "ফোনে এক সাক্ষাৎকারে পুতিনকে বন্ধু বলেছেন": it was an outlet that was told it. */
const isInterview = ({ clause: { chunks }, from, to }: Frame): boolean =>
  chunks.slice(from, to).some((chunk) => entryOf(chunk, 'false-friend'));
