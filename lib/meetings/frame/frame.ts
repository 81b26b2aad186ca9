import type { Chunk, Clause } from '@/lib/mentions/chunk';
import { stateOf } from '@/lib/mentions/state-of';
import { entryOf } from '@/lib/mentions/tokens';
import { type Extent, extentOf } from './extent';
import { betweenBehind, betweenOf, companionsOf, ownStart } from './groups-before';
import { lateOwners, ownersOf } from './owners';
import { isClosed, isOblique } from './parted';
import type { Party } from './party';
import { mayBeParty } from './party-at';
import { actorUrged, isReactedTo } from './reacting';
import { subjectsOf } from './subjects';

/** What stands around the word that names a contact, by its part in the sentence. */
export interface Frame extends Extent {
  /** The word is in a case that makes it another thing's: বৈঠকের পর, সফরকে ঘিরে. Who acts then need not take part. */
  oblique: boolean;
  clause: Clause;
  /** …এর সঙ্গে */
  companions: Party[];
  /** …এর মধ্যে */
  between: Party[];
  /** The nominative: who does it. */
  subjects: Party[];
  /** The genitive before the word itself: মোদির ঢাকা সফর, ট্রাম্প ও পুতিনের বৈঠক. */
  owners: Party[];
}

/** Reads the frame around the chunk at `head`. */
export function frameAt(clause: Clause, head: number): Frame {
  const { chunks } = clause;
  const extent = extentOf(chunks, head);
  const { from, to, verb } = extent;
  const oblique = isOblique(chunks, head);
  if (!holdsParty(chunks, from, to))
    return { oblique, clause, ...extent, companions: [], between: [], subjects: [], owners: [] };
  const used = new Set<number>();
  const own = ownStart(chunks, from, head);
  const companions = companionsOf(chunks, own, isClosed(chunks, extent) ? head : to, used);
  const told = betweenOf(chunks, own, head, used);
  const between = told.length ? told : betweenBehind(chunks, verb, to, used);
  const before = ownersOf(chunks, from, head, used);
  const owners = before.length ? before : lateOwners(chunks, head, verb, to, used);
  const subjects = doersOf(chunks, extent, used);
  return {
    oblique,
    clause,
    ...extent,
    companions,
    between,
    subjects,
    owners: isCityWhereTheySat(chunks, head, owners, subjects) ? [] : owners,
  };
}

function holdsParty(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (mayBeParty(chunks[i] as Chunk)) return true;
  return false;
}

/** Who does it: whoever is urged to or thanked for it, and nobody who only reacts to it. */
function doersOf(chunks: readonly Chunk[], extent: Extent, used: Set<number>): Party[] {
  const urged = actorUrged(chunks, extent.head, extent.to);
  if (urged) return [urged];
  return isReactedTo(chunks, extent.head) ? [] : subjectsOf(chunks, extent, used);
}

/** "বেইজিংয়ের বৈঠকে মোদি ও পুতিন কথা বলেন": where two of different states sat, the city is no third. */
const isCityWhereTheySat = (
  chunks: readonly Chunk[],
  head: number,
  [city, other]: readonly Party[],
  subjects: readonly Party[],
): boolean =>
  city !== undefined &&
  other === undefined &&
  chunks[head]?.case === 'locative' &&
  entryOf(chunks[city.index], 'place') !== undefined &&
  new Set(subjects.flatMap(({ person }) => (person && stateOf(person, null)) ?? [])).size > 1;
