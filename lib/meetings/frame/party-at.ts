import { ROLE_BITS, TYPE_BITS } from '@/lib/lexicon/entry-set';
import { isState } from '@/lib/lexicon/states';
import type { Chunk } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import { delegation, leaderBefore } from './delegation';
import { isFrameWord } from './frame-word';
import { AIRPORT, bearsName, isListedAdjective, locatesNext } from './no-side';
import { NOBODY, type Party, stateParty } from './party';

const SIDED = TYPE_BITS.country | TYPE_BITS.place | TYPE_BITS.organisation;
const STANDING_FOR = ROLE_BITS.both | ROLE_BITS.they | ROLE_BITS['two-states'] | ROLE_BITS.delegation;

/** Whether a chunk may name a side at all: asked before all else, for most do not. */
export const mayBeParty = (chunk: Chunk): boolean =>
  chunk.person !== null ||
  chunk.office !== null ||
  chunk.pointsAt !== null ||
  (chunk.entries.types & SIDED) !== 0 ||
  (chunk.entries.roles & STANDING_FOR) !== 0 ||
  isFrameWord(chunk, 'team');

/** The side that a chunk names; null where it names none. */
export function partyAt(chunks: readonly Chunk[], index: number): Party | null {
  const chunk = chunks[index];
  if (!chunk || !mayBeParty(chunk)) return null;
  if (chunk.person) return { ...NOBODY, person: chunk.person, official: true, index };
  if (chunk.office) {
    const of = chunk.office.of ?? chunk.office.home;
    if (!of) return null;
    return isState(of)
      ? { ...NOBODY, state: of, official: true, index }
      : { ...NOBODY, organisation: of, official: true, index };
  }
  if (isGrammar(chunk, 'both')) return { ...NOBODY, both: 'people', official: true, index };
  if (isGrammar(chunk, 'they')) return { ...NOBODY, both: 'them', official: true, index };
  if (isGrammar(chunk, 'two-states')) return { ...NOBODY, both: 'states', index };
  if (chunk.pointsAt)
    return { ...NOBODY, state: chunk.pointsAt, official: isGrammar(chunk, 'delegation'), index };
  const country = entryOf(chunk, 'country');
  // "লন্ডন থেকে ব্রাসেলসে গিয়ে": where they came from
  if (!isGrammar(chunk, 'delegation') && isFrameWord(chunks[index + 1], 'since')) return null;
  // "ঢাকা ছাড়ার আগে … বৈঠক করেন", "দিল্লি ছেড়ে", "মস্কো যাওয়ার আগে": what someone leaves, or goes to
  if (!isGrammar(chunk, 'delegation') && isGrammar(chunks[index + 1], 'motion')) return null;
  if (isGrammar(chunks[index + 1], 'departure') || isFrameWord(chunks[index + 1], 'leaving')) return null;
  if (country && bearsName(chunks, index)) return null;
  if (country && country.form !== 'adjective' && !locatesNext(chunks, index) && !chunk.letters.endsWith('সহ'))
    return stateParty(country.code, index);
  if (country && isListedAdjective(chunks, index))
    return { ...NOBODY, state: country.code, official: true, index };
  const organisation = entryOf(chunk, 'organisation');
  if (organisation && !organisation.summit && !entryOf(chunks[index + 1], 'head'))
    return { ...NOBODY, organisation: organisation.organisation.id, index };
  const place = entryOf(chunk, 'place');
  // "টোকিওর ইম্পেরিয়াল প্যালেসে"
  const named = chunk.case === 'genitive' && isFrameWord(chunks[index + 2], 'building');
  const house = named || isFrameWord(chunks[index + 1], 'building') || AIRPORT.test(chunk.letters);
  if (place?.place.metonym && chunk.case !== 'locative' && !house)
    return stateParty(place.place.country, index);
  // "ইউনূসের নেতৃত্বে" is how, and no officials
  if (isGrammar(chunk, 'delegation') && chunk.case !== 'locative') return delegation(chunks, index);
  // "রুবিওর নেতৃত্বে একটি দল": a team that someone leads is more than a team
  const leader = isFrameWord(chunk, 'team') ? leaderBefore(chunks, index) : null;
  return leader && { ...NOBODY, person: leader, official: true, index };
}
