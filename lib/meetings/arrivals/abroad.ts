import { stateOf } from '@/lib/mentions/state-of';
import type { ToldPlace } from '../candidate';
import type { Party } from '../frame/party';

/** One of the places is not in the state for which they speak; an organisation's people are abroad everywhere. */
export function isAbroad(party: Party, places: readonly ToldPlace[], day: string | null): boolean {
  const { person, state, organisation } = party;
  if (organisation) return places.some((place) => place.country !== null);
  const home = person ? stateOf(person, day) : state;
  return home !== null && places.some((place) => place.country !== home);
}
