import type { Person } from '@/lib/mentions/person';
import type { RuleContext } from '../candidate';

/** How often the text names or means each person before the sentence at hand, in the order in which they come. */
export function timesNamed({ clauses, frame }: RuleContext): Map<Person, number> {
  const times = new Map<Person, number>();
  for (const { chunks } of clauses.slice(0, frame.clause.index))
    for (const { person } of chunks) if (person) times.set(person, (times.get(person) ?? 0) + 1);
  return times;
}
