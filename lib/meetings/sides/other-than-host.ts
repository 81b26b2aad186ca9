import type { Person } from '@/lib/mentions/person';
import { stateOf } from '@/lib/mentions/state-of';
import type { RuleContext } from '../candidate';
import { type Party, partyElsewhere } from '../frame/party';

/** How many sentences back the contact may be told. */
const BACK = 2;

/**
 * "পুতিনকে ফোন করেছেন মোদি। ডিসেম্বরে তিনি ভারত সফরে আসবেন": whoever comes to a state is not its own, so তিনি means the other of the contact
 * told just before.
 * @returns nobody where no pronoun stands there for one of that state, or that contact had several others
 */
export function otherThanHost(
  { frame: { clause, from, to }, found, day }: RuleContext,
  states: readonly string[],
): Party[] {
  const isHost = (person: Person) => states.includes(stateOf(person, day) ?? '');
  const he = clause.chunks
    .slice(from, to)
    .find(({ person, mention }) => person && mention?.rule === 'pronoun' && isHost(person))?.person;
  const last = he && found.findLast(({ leans }) => !leans);
  if (!last || clause.index - last.clause.index > BACK || !last.people.some(({ person }) => person === he))
    return [];
  const others = last.people.filter(({ person }) => !isHost(person));
  return others.length === 1 ? others.map(({ person }) => partyElsewhere(person)) : [];
}
