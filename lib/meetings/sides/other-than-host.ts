import type { Person } from '@/lib/mentions/person';
import { stateOf } from '@/lib/mentions/state-of';
import { entryOf } from '@/lib/mentions/tokens';
import type { RuleContext } from '../candidate';
import { type Party, partyElsewhere } from '../frame/party';

/** How many sentences back the contact may be told. */
const BACK = 2;

/**
 * "পুতিনকে ফোন করেছেন মোদি। ডিসেম্বরে তিনি ভারত সফরে আসবেন": whoever visits a state is not its own, so তিনি means the other of the call
 * told just before; of talks abroad he may be the one who comes home.
 * @returns nobody where no pronoun stands there for one of that state, the state is not named itself, or the call had several others
 */
export function otherThanHost(
  { frame: { clause, from, to, head }, found, day }: RuleContext,
  state: string,
): Party[] {
  const isHost = (person: Person) => stateOf(person, day) === state;
  const he = clause.chunks
    .slice(from, to)
    .find(({ person, mention }) => person && mention?.rule === 'pronoun' && isHost(person))?.person;
  const last = he && found.findLast(({ leans }) => !leans);
  const named = clause.chunks.slice(from, head).some((chunk) => entryOf(chunk, 'country')?.code === state);
  if (last?.kind !== 'call' || !named || clause.index - last.clause.index > BACK) return [];
  if (!last.people.some(({ person }) => person === he)) return [];
  const others = last.people.filter(({ person }) => !isHost(person));
  return others.length === 1 ? others.map(({ person }) => partyElsewhere(person)) : [];
}
