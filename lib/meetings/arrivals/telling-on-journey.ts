import { entriesOf } from '@/lib/mentions/tokens';
import type { Candidate, RuleContext } from '../candidate';
import type { Party } from '../frame/party';
import { tellingOn } from '../rules/candidate-at';
import { isToBe } from '../was-to-be';

/** What tells on of a journey of theirs. */
export function tellingOnJourney(context: RuleContext, people: readonly Party[]): Candidate | null {
  const about = people.flatMap(({ person }) => person ?? []);
  return about.length ? { ...tellingOn(context, 'visit', 'arrival', about), place: null } : null;
}

/** "ঢাকায় আসছেন না। ২৭ এপ্রিল তাঁর আসার কথা ছিল": when the journey told just before was to be made. */
export function wasToCome(context: RuleContext, people: readonly Party[]): Candidate | null {
  const { clause, head } = context.frame;
  const ofThem = ({ kind, status, clause: before, people: told }: Candidate) =>
    kind === 'visit' &&
    status !== 'held' &&
    clause.index - before.index <= NEAR &&
    told.some(({ person }) => people.some((party) => party.person === person));
  const planned = isToBe(clause.chunks[head + 1]) && /র$/u.test(clause.chunks[head]?.letters ?? '');
  return planned && context.found.some(ofThem) ? tellingOnJourney(context, people) : null;
}
const NEAR = 3;

/** "তবে তিনি যাচ্ছেন না": of the journey told before, and where it was to lead. */
export function notGoing(context: RuleContext, people: readonly Party[]): Candidate | null {
  const { clause, head, verb } = context.frame;
  const refused = entriesOf(clause.chunks[head], 'status').some(({ status }) => status === 'cancelled');
  const told = refused && verb === head ? tellingOnJourney(context, people) : null;
  return told?.about.length === 1 ? told : null;
}
