import type { Person } from '@/lib/mentions/person';
import { stateOf } from '@/lib/mentions/state-of';
import type { Candidate, RuleContext } from '../candidate';

/** Those of these persons who can be put into a contact told before: they speak for one of its sides. */
export const joining = (
  told: Candidate,
  persons: readonly (Person | null)[],
  { day }: RuleContext,
): Candidate['people'] =>
  persons.flatMap((person) => {
    const state = person && stateOf(person, day);
    return person && state && (told.states.includes(state) || told.organisations.includes(state))
      ? [{ person, role: 'participant' as const }]
      : [];
  });
