import type { Person } from '@/lib/mentions/person';
import { stateOf } from '@/lib/mentions/state-of';
import type { Candidate, RuleContext } from '../candidate';

/** Those of these persons who can be put into talks told before: they speak for one of their states. */
export const joining = (
  talks: Candidate,
  persons: readonly (Person | null)[],
  { day }: RuleContext,
): Candidate['people'] =>
  persons.flatMap((person) => {
    const state = person && stateOf(person, day);
    return person && state && talks.states.includes(state) ? [{ person, role: 'participant' as const }] : [];
  });
