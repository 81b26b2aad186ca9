import { isState } from '@/lib/lexicon/states';
import type { Person } from '@/lib/mentions/person';
import { stateOf } from '@/lib/mentions/state-of';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { Role } from '@/lib/reading';
import type { Candidate, RuleContext } from './candidate';
import type { Party } from './party';

/** The people, states and organisations of a contact. */
export interface Sides {
  people: { person: Person; role: Role }[];
  states: string[];
  organisations: string[];
}

/** Puts parties together: each person once, with the state they speak for; "দুই নেতা" as those of the contact before. */
export function sidesOf(parties: readonly Party[], context: RuleContext, role: Role = 'participant'): Sides {
  const people = new Map<string, Person>();
  const states = new Set<string>();
  const organisations = new Set<string>();
  const addPerson = (person: Person) => {
    people.set(person.id, person);
    const state = stateOf(person, context.day);
    if (state && isState(state)) states.add(state);
    else if (state) organisations.add(state);
  };
  for (const party of parties) {
    if (party.person) addPerson(party.person);
    if (party.state) states.add(party.state);
    if (party.organisation) organisations.add(party.organisation);
    if (party.both) {
      const before = bothBefore(context);
      if (party.both === 'people') for (const { person } of before?.people ?? []) addPerson(person);
      for (const state of before?.states ?? pairBefore(context)) states.add(state);
    }
  }
  return {
    people: [...people.values()].map((person) => ({ person, role })),
    states: [...states].sort(),
    organisations: [...organisations].sort(),
  };
}

/** The contact whose two sides "দুই নেতা" and "দুই দেশ" mean: the last one told that has two. */
export const bothBefore = (context: RuleContext): Candidate | undefined =>
  context.found.findLast((candidate) => candidate.kind !== 'visit' && sideCount(candidate) >= 2) ??
  context.found.findLast((candidate) => sideCount(candidate) >= 2);

/** How many sentences back two states that "দুই পক্ষ" means may have been named. */
const BACK = 1;

/** "রাশিয়া-ইউক্রেন যুদ্ধ … দুপক্ষের বৈঠক": the two states that were last named as a pair; none where there is no such. */
function pairBefore({ frame, clauses }: RuleContext): string[] {
  for (let i = frame.clause.index; i >= Math.max(0, frame.clause.index - BACK); i--) {
    const chunks = clauses[i]?.chunks ?? [];
    for (let j = (i === frame.clause.index ? frame.head : chunks.length) - 1; j >= 2; j--) {
      const joint = chunks[j - 1];
      const [one, other] = [chunks[j - 2], chunks[j]].map((chunk) => entryOf(chunk, 'country'));
      const ofMore = chunks[j - 3]?.mark === ',' || chunks[j - 3]?.mark === '-';
      if (!one || !other || one.code === other.code || ofMore) continue;
      if (joint?.mark === '-' || isGrammar(joint, 'and')) return [one.code, other.code];
    }
  }
  return [];
}

/** How many sides a contact has: states, organisations, and people of no known state. */
export const sideCount = ({ people, states, organisations }: Sides): number =>
  Math.max(
    states.length + organisations.length,
    people.length > 1 && states.length === 0 ? people.length : 0,
  );
