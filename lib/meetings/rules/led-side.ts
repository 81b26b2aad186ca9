import { isState } from '@/lib/lexicon/states';
import type { Chunk } from '@/lib/mentions/chunk';
import { stateOf } from '@/lib/mentions/state-of';
import { isGrammar } from '@/lib/mentions/tokens';
import type { MeetingRule } from '../candidate';
import { isFrameWord } from '../frame-word';
import { candidateAt } from './candidate-at';

/** Who led a side of the talks just told of was there. */
export const ledSide: MeetingRule = {
  id: 'led-side',
  example: 'আলোচনায় মার্কিন প্রতিনিধিদলের নেতৃত্ব দেন স্টিভ উইটকফ; ইরানের পক্ষে ছিলেন আব্বাস আরাগচি',
  find(context) {
    const { frame, found, day } = context;
    const { chunks } = frame.clause;
    const side = chunks[frame.head - 1];
    const led = isFrameWord(chunks[frame.head + 1], 'leading') && isSide(side);
    const stood =
      isFrameWord(chunks[frame.head], 'on-the-side') && isFrameWord(chunks[frame.head + 1], 'was');
    const talks = found.findLast((candidate) => !candidate.leans && candidate.kind === 'talks');
    const leader = frame.subjects.find(({ person }) => person)?.person;
    const state = leader && stateOf(leader, day);
    if (!(led || stood) || !talks || !leader || !state || !isState(state)) return null;
    if (frame.clause.index - talks.clause.index > BACK || !talks.states.includes(state)) return null;
    const people = [{ person: leader, role: 'participant' as const }];
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
