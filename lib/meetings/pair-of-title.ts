import type { Person } from '@/lib/mentions/person';
import { stateOf } from '@/lib/mentions/state-of';
import type { RuleContext } from './candidate';

/**
 * "দুই প্রধানমন্ত্রীর বৈঠক", "দুই দেশের পররাষ্ট্রমন্ত্রী": the two whom the text so far calls so, of two states.
 * @param index of the chunk that means two people
 * @returns nobody where it gives no title, or the text names fewer or more of them
 */
export function pairOfTitle({ clauses, frame, day }: RuleContext, index: number): Person[] {
  const two = frame.clause.chunks[index];
  const meant = two?.letters.slice(0, two.stemEnd - two.start) ?? '';
  const named = new Set<Person>();
  for (const clause of clauses.slice(0, frame.clause.index + 1))
    if (clause.named)
      for (const { person, mention } of clause.chunks) if (person && mention?.office) named.add(person);
  const bearers = [...named].filter(({ offices }) => offices.some(({ name }) => meant.endsWith(name)));
  const states = new Set(bearers.map((person) => stateOf(person, day)));
  return bearers.length === 2 && states.size === 2 && !states.has(null) ? bearers : [];
}
