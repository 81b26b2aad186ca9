import type { Chunk } from '@/lib/mentions/chunk';
import type { Person } from '@/lib/mentions/person';
import { stateOf } from '@/lib/mentions/state-of';
import type { RuleContext, ToldPlace } from '../candidate';
import { isFrameWord } from '../frame/frame-word';
import type { Party } from '../frame/party';
import { endsInLocative } from '../place/place-at';

/** How many sentences back the journey may be told to whose place another came. */
const NEAR = 4;

/** "১৯৯৪ সালে ঢাকায় এসেছিলেন ক। … ২০১৩ সালে এলেন খ": where the guest before them had come; null where nobody came anywhere. */
export function placeCameTo({ frame, found, day }: RuleContext, guests: readonly Party[]): ToldPlace | null {
  const { clause, head, verb, from } = frame;
  if (verb !== head || !CAME.test(clause.chunks[head]?.letters ?? '')) return null;
  if (clause.chunks.slice(from, head).some(isElsewhere) || !clause.chunks.some(({ date }) => date))
    return null;
  const before = found.findLast((candidate) => candidate.kind === 'visit' && !candidate.leans);
  if (!before || clause.index === before.clause.index || clause.index - before.clause.index > NEAR)
    return null;
  const same = guests.some(({ person }) => before.people.some((side) => side.person === person));
  // "এরপর এলেন ট্রাম্প": to power, behind one of his own state
  const successor = guests.some(({ person }) =>
    before.people.some(
      (side) =>
        person && stateOf(side.person, day) === stateOf(person, day) && shareOffice(side.person, person),
    ),
  );
  return same || successor || clause.chunks.some((chunk) => isFrameWord(chunk, 'online'))
    ? null
    : before.place;
}

const titlesOf = ({ offices, record }: Person) =>
  [...offices, ...(record?.offices ?? [])].map(({ title }) => title);
const shareOffice = (one: Person, other: Person): boolean =>
  titlesOf(one).some((title) => titlesOf(other).includes(title));

/** এলেন, এসেছিলেন, আসেন, আসবেন */
const CAME = /^(এলেন|এসেছ|আসেন|আসছেন|আসবেন)/u;

/** "ক্ষমতায় আসেন", "মঞ্চে এলেন": to what no journey leads. */
const isElsewhere = (chunk: Chunk): boolean =>
  !chunk.date && !chunk.person && endsInLocative(chunk.letters) && !isFrameWord(chunk, 'after', 'afterwards');
