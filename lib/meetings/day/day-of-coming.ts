import type { DateMention } from '@/lib/dates/date-mention';
import type { Clause } from '@/lib/mentions/chunk';
import { isGrammar } from '@/lib/mentions/tokens';
import type { RuleContext } from '../candidate';
import { isFrameWord } from '../frame/frame-word';
import { actsIn } from '../sides/acts-in';
import type { Sides } from '../sides/sides';

/** How many sentences back the coming may be told. */
const BACK = 3;

/**
 * "মঙ্গলবার দুপুরে পররাষ্ট্র মন্ত্রণালয়ে আসেন রাষ্ট্রদূত ক। … বৈঠক শেষে তিনি জানান": who comes out of a sitting sat on the day on which they came to the
 * house.
 * @returns null where another day is told in between, or none of those who sat is told to have come
 */
export function dayOfComing({ frame, clauses }: RuleContext, { people }: Sides): DateMention | null {
  const { clause, head } = frame;
  if (!isFrameWord(clause.chunks[head + 1], 'over') || hasDay(clause)) return null;
  const before = clauses.slice(Math.max(0, clause.index - BACK), clause.index);
  const came = before.findLast(hasDay);
  const [day, ...others] = daysOf(came);
  return came && day?.kind === 'day' && !others.length && cameToHouse(came, people) ? day : null;
}

function cameToHouse(clause: Clause, people: Sides['people']): boolean {
  const { chunks } = clause;
  const motion = chunks.findIndex((chunk) => isGrammar(chunk, 'motion', 'plain-motion'));
  const house = chunks[motion - 1];
  const isHouse = isGrammar(house, 'institution', 'namesake') || isFrameWord(house, 'building');
  return isHouse && actsIn(clause, people);
}

const daysOf = (clause: Clause | undefined): DateMention[] =>
  (clause?.chunks ?? []).flatMap(({ date }) => date ?? []);
const hasDay = (clause: Clause): boolean => daysOf(clause).length > 0;
