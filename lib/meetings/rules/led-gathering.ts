import { isGrammar } from '@/lib/mentions/tokens';
import type { MeetingRule } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { headOf } from '../frame/head';
import type { Party } from '../frame/party';
import { partyAt } from '../frame/party-at';
import { sidesOf } from '../sides/sides';
import { candidateAt } from './candidate-at';

/** A gathering of many states under someone's lead, whoever holds it. */
export const ledGathering: MeetingRule = {
  id: 'led-gathering',
  example: 'ব্রিটিশ প্রধানমন্ত্রী কিয়ার স্টারমারের নেতৃত্বাধীন এ বৈঠকে প্রায় ৪০টি দেশ অংশ নেবে',
  find(context) {
    const { frame } = context;
    const head = headOf(frame);
    if (head?.strength !== 'strong' || (head.kind !== 'talks' && head.kind !== 'summit')) return null;
    const leader = leaderOf(frame);
    if (!leader?.person || !isOfStates(frame)) return null;
    return candidateAt(context, 'summit', ledGathering.id, sidesOf([leader], context));
  },
};

/** Who leads it: the genitive before নেতৃত্বাধীন or সভাপতিত্বে. */
function leaderOf({ clause: { chunks }, from, head }: Frame): Party | null {
  for (let i = from + 1; i < head; i++)
    if (isFrameWord(chunks[i], 'led') && chunks[i - 1]?.case === 'genitive') return partyAt(chunks, i - 1);
  return null;
}

/** States attend and not ministries: "৪০টি দেশ", "দেশগুলো", "বিশ্বনেতারা". */
const isOfStates = ({ clause: { chunks }, from, to }: Frame): boolean =>
  chunks
    .slice(from, to)
    .some((chunk) => isFrameWord(chunk, 'many-states') && !isGrammar(chunk, 'two-states'));
