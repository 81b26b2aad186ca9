import type { Person } from '@/lib/mentions/person';
import type { RuleContext } from '../candidate';
import { isAmong } from '../telling/is-among';
import { leadsState } from './of-officials';
import { timesNamed } from './times-named';

/** How many sentences back the contact may stand at which somebody was only the other side. */
const BACK = 2;
/** Whom a text names so often is more than passing. */
const OFTEN = 2;

/**
 * "… হাসিনার সঙ্গে দেখা করে গেছেন লর্ড আহমদ। হুন সেনের সঙ্গে বুধবার বৈঠক": the news is about the one whom the text names most often, and the
 * sentence before told of another only as who met them, who spoke of them, or in a paragraph of its own.
 * @param person whom the sentence before was about
 * @param at the number of that sentence
 * @param fits who can be meant
 * @returns that one, or the person where nothing tells so
 */
export function mostNamed(
  context: RuleContext,
  person: Person,
  at: number,
  fits: (person: Person) => boolean,
): Person {
  const { clauses, frame, found } = context;
  if (at === frame.clause.index) return person;
  const times = timesNamed(context);
  const [main] = [...times].filter(([one]) => fits(one)).sort(([, a], [, b]) => b - a)[0] ?? [];
  if (!main || main === person || (times.get(main) ?? 0) <= (times.get(person) ?? 0)) return person;
  const last = found.findLast(({ leans }) => !leans);
  const metMain =
    last !== undefined &&
    frame.clause.index - last.clause.index <= BACK &&
    isAmong(person, last) &&
    isAmong(main, last);
  const equals = frame.companions.some((party) => party.person && leadsState(party.person));
  const speaksForMain = equals && leadsState(main) && !leadsState(person);
  const apart = clauses[at]?.paragraph !== frame.clause.paragraph && times.get(person) === 1;
  return metMain || ((apart || speaksForMain) && (times.get(main) ?? 0) >= OFTEN) ? main : person;
}
