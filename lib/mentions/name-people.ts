import { ROLE_BITS, TYPE_BITS } from '@/lib/lexicon/entry-set';
import type { Clause } from './chunk';
import type { PersonMention } from './person';
import { Pointing } from './pointing/pointing';
import type { Roster } from './roster';

/**
 * Says who is meant where no name stands: offices by who bears them, তিনি and তাঁর by the last subject before them.
 * Changes the clauses' chunks in place, and gives the mentions that it added, in order.
 * @param roster who is named anywhere in the text, and the offices without a name
 * @param day the article's ISO day, null where it is not told
 * @param meets whether contacts are looked for: nobody else asks which state দেশটি is
 */
export function namePeople(
  clauses: readonly Clause[],
  { mentions, persons, unnamed }: Pick<Roster, 'mentions' | 'persons' | 'unnamed'>,
  day: string | null,
  meets: boolean,
): PersonMention[] {
  const pointing = new Pointing([...new Set(mentions.map(({ person }) => person))], day);
  const askedOfPeople = persons.length > 0 ? HE | I : 0;
  const askedOfStates = meets ? THAT_STATE | TEAM : 0;
  const lastOffice = persons.length > 0 ? Math.max(-1, ...unnamed.map(({ start }) => start)) : -1;
  // behind the last word that points at anybody, nobody asks who was named
  const lastOfPeople = clauses.findLastIndex(
    ({ start, roles }) => (roles & askedOfPeople) !== 0 || start <= lastOffice,
  );
  // behind the last দেশটি nobody asks which state was named last
  const lastOfStates = clauses.findLastIndex(({ roles }) => (roles & askedOfStates) !== 0);
  for (let i = 0; i <= Math.max(lastOfPeople, lastOfStates); i++) {
    const clause = clauses[i] as Clause;
    const { kinds, roles } = clause;
    const tellsState =
      lastOfStates >= 0 && ((kinds & TYPE_BITS.country) !== 0 || (roles & (THAT_STATE | TEAM)) !== 0);
    const mayPoint = (roles & HE) !== 0 && pointing.isAbout(clause.index);
    if ((clause.named && i <= lastOfPeople) || mayPoint || tellsState) pointing.read(clause);
    else pointing.pass(clause);
  }
  return pointing.added;
}

const HE = ROLE_BITS.he | ROLE_BITS['he-oblique'];
const I = ROLE_BITS.i;
const THAT_STATE = ROLE_BITS['that-state'];
const TEAM = ROLE_BITS.delegation;
