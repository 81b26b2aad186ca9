import type { Chunk } from '@/lib/mentions/chunk';
import { isGrammar } from '@/lib/mentions/tokens';
import type { MeetingRule } from '../candidate';
import { isFrameWord } from '../frame-word';
import { joining } from '../joining';
import { candidateAt } from './candidate-at';

/** Who led a side of the talks just told of was there. */
export const ledSide: MeetingRule = {
  id: 'led-side',
  example: 'আলোচনায় মার্কিন প্রতিনিধিদলের নেতৃত্ব দেন স্টিভ উইটকফ; ইরানের পক্ষে ছিলেন আব্বাস আরাগচি',
  find(context) {
    const { frame, found } = context;
    const [side, word, next] = frame.clause.chunks.slice(frame.head - 1, frame.head + 2);
    const led = isFrameWord(next, 'leading') && isSide(side);
    const stood = isFrameWord(word, 'side') && isFrameWord(next, 'was');
    const talks = found.findLast((candidate) => !candidate.leans && candidate.kind === 'talks');
    if (!(led || stood) || !talks || frame.clause.index - talks.clause.index > BACK) return null;
    const leader = frame.subjects.find(({ person }) => person)?.person ?? null;
    const people = joining(talks, [leader], context);
    if (!people.length) return null;
    const told = candidateAt(context, 'talks', ledSide.id, { people, states: [], organisations: [] });
    const about = talks.people.map(({ person }) => person);
    return { ...told, kind: 'talks', date: null, place: null, leans: true, about };
  },
};

/** "প্রতিনিধিদলের", "ভারতীয় পক্ষের", "চীনের পক্ষে"; not a party's */
const isSide = (chunk: Chunk | undefined) =>
  isFrameWord(chunk, 'side') || (chunk?.case === 'genitive' && isGrammar(chunk, 'delegation'));

/** How many sentences back the talks may be told. */
const BACK = 3;
