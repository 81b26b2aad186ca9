import type { Person } from '@/lib/mentions/person';
import { stateOf } from '@/lib/mentions/state-of';
import type { MeetingRule, RuleContext } from '../candidate';
import { partyAt } from '../frame/party-at';
import { candidateAt } from './candidate-at';

/** Who travels with a visitor makes the visit too. */
export const entourage: MeetingRule = {
  id: 'entourage',
  example: 'পররাষ্ট্রমন্ত্রীর সফরসঙ্গী হিসেবে রয়েছেন উপদেষ্টা হুমায়ুন কবির',
  find(context) {
    const { frame } = context;
    const visitor = partyAt(frame.clause.chunks, frame.head - 1)?.person ?? visitorBefore(context);
    const companions = frame.subjects.flatMap(({ person }) =>
      person && person !== visitor && visitor && areOfOne(person, visitor, context) ? [person] : [],
    );
    if (!visitor || !companions.length) return null;
    const people = companions.map((person) => ({ person, role: 'visitor' as const }));
    const found = candidateAt(context, 'visit', entourage.id, { people, states: [], organisations: [] });
    return { ...found, date: null, place: null, leans: true, about: [visitor] };
  },
};

/** "… চীনে পৌঁছান প্রধান উপদেষ্টা। সফরসঙ্গীদের মধ্যে আছেন …": of the journey told last, where the sentence opens so. */
function visitorBefore({ frame: { clause, head }, found }: RuleContext): Person | undefined {
  if (head > 0) return undefined;
  const last = found.findLast(({ kind, leans }) => kind === 'visit' && !leans);
  return last && clause.index - last.clause.index <= BACK
    ? last.people.find(({ role }) => role !== 'host')?.person
    : undefined;
}

/** Who travels along is of the visitor's own state. */
const areOfOne = (one: Person, other: Person, { day }: RuleContext): boolean =>
  stateOf(one, day) === stateOf(other, day);

/** How many sentences back the journey may be told. */
const BACK = 5;
