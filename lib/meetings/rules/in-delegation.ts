import { ROLE_BITS } from '@/lib/lexicon/entry-set';
import type { Chunk, Clause } from '@/lib/mentions/chunk';
import { stateOf } from '@/lib/mentions/state-of';
import type { Role } from '@/lib/reading';
import type { MeetingRule } from '../candidate';
import { isFrameWord } from '../frame/frame-word';
import { isNegatedIn } from '../negated';
import { joining } from '../sides/joining';
import { candidateAt } from './candidate-at';

/** Who was in the delegation of a side was at the talks just told of, or made the journey. */
export const inDelegation: MeetingRule = {
  id: 'in-delegation',
  example: 'ক ও খ বৈঠক করেন। বাংলাদেশ প্রতিনিধিদলে ছিলেন পররাষ্ট্রসচিব গ',
  find(context) {
    const { frame, found } = context;
    const { chunks, index } = frame.clause;
    const rest = chunks.slice(frame.head + 1, frame.to + 1);
    if (
      !chunks[frame.head]?.letters.endsWith(IN_THE_TEAM) ||
      !rest.some((chunk) => isFrameWord(chunk, 'was', 'present'))
    )
      return null;
    if (isNegatedIn(chunks, frame.head + 1, frame.to + 1)) return null;
    const before = found.findLast(({ leans, kind }) => !leans && (kind === 'talks' || kind === 'visit'));
    if (!before || index - before.clause.index > BACK) return null;
    const { kind, place } = before;
    const people = joining(
      before,
      frame.subjects.map(({ person }) => person),
      context,
    ).filter(({ person }) => kind !== 'visit' || stateOf(person, context.day) !== place?.country);
    if (!people.length) return null;
    const role: Role = kind === 'visit' ? 'visitor' : 'participant';
    const sides = { people: people.map((side) => ({ ...side, role })), states: [], organisations: [] };
    const told = candidateAt(context, kind, inDelegation.id, sides);
    const about = before.people.map(({ person }) => person);
    return { ...told, kind, date: null, place: null, leans: true, about };
  },
};

/** প্রতিনিধিদলে, প্রতিনিধি দলে */
export const isInTeam = (chunk: Chunk): boolean =>
  (chunk.entries.roles & ROLE_BITS.delegation) !== 0 && chunk.letters.endsWith(IN_THE_TEAM);
const IN_THE_TEAM = 'দলে';

/** Whether people are named in a sentence that may tell who was in a delegation. */
export const mayTellTeam = (clause: Clause): boolean =>
  clause.named && (clause.roles & ROLE_BITS.delegation) !== 0 && clause.chunks.some(isInTeam);

/** How many sentences back the contact may be told. */
const BACK = 4;
