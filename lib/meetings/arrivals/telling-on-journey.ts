import { entriesOf } from '@/lib/mentions/tokens';
import type { Candidate, RuleContext } from '../candidate';
import type { Party } from '../party';
import { tellingOn } from '../rules/candidate-at';

/** What tells on of a journey of theirs. */
export function tellingOnJourney(context: RuleContext, people: readonly Party[]): Candidate | null {
  const about = people.flatMap(({ person }) => person ?? []);
  return about.length ? { ...tellingOn(context, 'visit', 'arrival', about), place: null } : null;
}

/** "তবে তিনি যাচ্ছেন না": of the journey told before, and where it was to lead. */
export function notGoing(context: RuleContext, people: readonly Party[]): Candidate | null {
  const { clause, head, verb } = context.frame;
  const refused = entriesOf(clause.chunks[head], 'status').some(({ status }) => status === 'cancelled');
  const told = refused && verb === head ? tellingOnJourney(context, people) : null;
  return told?.about.length === 1 ? told : null;
}
