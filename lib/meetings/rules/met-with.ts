import { subjectOf } from '@/lib/mentions/name-people';
import type { Person } from '@/lib/mentions/person';
import { stateOf } from '@/lib/mentions/state-of';
import type { MeetingRule, RuleContext } from '../candidate';
import { isAside } from '../frame';
import { isFrameWord } from '../frame-word';
import { contactKind, headOf } from '../head';
import { type Party, partyAt } from '../party';
import { sideCount, sidesOf } from '../sides';
import { candidateAt } from './candidate-at';

/** Someone met, phoned or talked with someone: the companion behind …এর সঙ্গে, and who did it. */
export const metWith: MeetingRule = {
  id: 'met-with',
  example: 'রাশিয়ার প্রেসিডেন্ট ভ্লাদিমির পুতিনের সঙ্গে বৈঠক করেছেন হাঙ্গেরির প্রধানমন্ত্রী ভিক্টর অরবান',
  find(context) {
    const { frame } = context;
    const head = headOf(frame);
    const kind = contactKind(head);
    if (!head || !kind) return null;
    const told = frame.companions.length ? frame.companions : phoned(context);
    // "তাদের সঙ্গে আলোচনা করেছি": they are others than those two who met before
    const companions = told.filter((party) => party.both === null);
    if (!companions.length) return null;
    let others: Party[] = frame.owners.length ? frame.owners : frame.subjects;
    if (!others.length) others = unnamedSubject(context);
    const sides = sidesOf([...others, ...companions], context);
    if (sideCount(sides) < 2) return null;
    const sitting = isFrameWord(frame.clause.chunks[frame.head + 1], 'sitting');
    if (head.strength === 'weak' && !sides.people.length && !sitting) return null;
    const phone = frame.clause.chunks
      .slice(frame.from, frame.head)
      .some((chunk) => isFrameWord(chunk, 'by-phone'));
    return candidateAt(context, phone && head.strength === 'weak' ? 'call' : kind, metWith.id, sides);
  },
};

/** "পেজেশকিয়ানকে ফোন করেছেন শাহবাজ": whom the call goes to. */
function phoned({ frame }: RuleContext): Party[] {
  const { chunks } = frame.clause;
  if (headOf(frame)?.id !== 'phone' || /র$/u.test(chunks[frame.head + 1]?.letters ?? '')) return [];
  for (let i = frame.head - 1; i >= frame.from; i--) {
    const party = chunks[i]?.case === 'accusative' ? partyAt(chunks, i) : null;
    if (party?.person) return [party];
  }
  return [];
}

/** "… সঙ্গে বৈঠক করবেন।": nobody stands in the nominative, so it is whom the sentence before was about. */
function unnamedSubject(context: RuleContext): Party[] {
  const { clause } = context.frame;
  const companions = new Set(context.frame.companions.map((party) => party.person?.id));
  const states = new Set(
    context.frame.companions.map(
      (party) => party.state ?? (party.person && stateOf(party.person, context.day)),
    ),
  );
  // "… সঙ্গে বৈঠকটি ভালো হবে বলে আশা প্রকাশ করেছেন ট্রাম্প": whoever speaks of it at the end, unless that is their office
  const speaker = clause.chunks.findLast(
    (chunk, index) =>
      index > context.frame.head &&
      chunk.person &&
      chunk.case === 'nominative' &&
      !isAside(clause.chunks, index),
  );
  const spokes =
    speaker?.office?.title === 'spokesperson' ||
    speaker?.person?.record?.offices.some((term) => SPEAKING.has(term.title));
  const after = speaker && !spokes ? speaker.person : null;
  if (after && !companions.has(after.id) && !states.has(stateOf(after, context.day))) return [partyOf(after)];
  for (let i = clause.index; i >= Math.max(0, clause.index - 2); i--) {
    const chunks = context.clauses[i]?.chunks ?? [];
    const person = subjectOf(i === clause.index ? chunks.slice(0, context.frame.from) : chunks);
    if (person && !companions.has(person.id) && !states.has(stateOf(person, context.day)))
      return [partyOf(person)];
  }
  return [];
}

const SPEAKING: ReadonlySet<string> = new Set(['spokesperson', 'press-secretary']);
const partyOf = (person: Person): Party => ({
  person,
  state: null,
  organisation: null,
  both: null,
  official: true,
  index: -1,
});
