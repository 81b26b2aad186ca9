import type { Person } from '@/lib/mentions/person';
import { stateOf } from '@/lib/mentions/state-of';
import { isGrammar } from '@/lib/mentions/tokens';
import type { Candidate } from '../candidate';
import { isPosted } from '../sides/posted';
import type { TellingGroup } from './telling-group';

/** How many sentences back the talks may be told. */
const NEAR = 3;

/**
 * "দিল্লিতে পুতিনের সঙ্গে বৈঠক করেছেন মোদি। পুতিনের এ সফর …": the journey to talks that were told of at one side's home, where nothing
 * tells of it by itself. @param day ISO day of the article @returns the visit; null where the talks leave open who travelled
 */
export function journeyOfTalks(
  groups: readonly TellingGroup[],
  telling: Candidate,
  day: string | null,
): Candidate | null {
  const talks = groups.findLast(({ last }) => telling.clause.index - last.clause.index <= NEAR)?.whole;
  const there = talks?.place?.country;
  if (!talks || !there || talks.kind === 'call' || !talks.states.includes(there)) return null;
  if (talks.status !== 'held' && talks.status !== 'planned') return null;
  const isHost = (person: Person) => stateOf(person, day) === there;
  const guests = talks.people.filter(({ person }) => !isHost(person));
  const homes = new Set(guests.map(({ person }) => stateOf(person, day)));
  if (homes.size !== 1 || homes.has(null) || guests.length === talks.people.length) return null;
  if (guests.some(({ person }) => isPosted(undefined, person))) return null;
  if (!isItsJourney(telling, guests)) return null;
  const people = talks.people.map(({ person }) => ({
    person,
    role: isHost(person) ? ('host' as const) : ('visitor' as const),
  }));
  const status = talks.status === 'planned' ? 'planned' : telling.status;
  return { ...telling, leans: false, status, people, states: talks.states, place: talks.place };
}

/** "এই সফর", "তাঁর সফর", "পুতিনের সফর": of the guests, and of nobody else. */
function isItsJourney({ clause: { chunks }, at, about }: Candidate, guests: Candidate['people']): boolean {
  const head = chunks.findIndex(({ start }) => start === at);
  const isGuest = (one: Person) => guests.some(({ person }) => person === one);
  if (!about.every(isGuest)) return false;
  return about.length > 0 || isGrammar(chunks[head - 1], 'this');
}
