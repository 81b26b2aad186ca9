import { isState } from '@/lib/lexicon/states';
import type { Chunk } from '@/lib/mentions/chunk';
import type { Person } from '@/lib/mentions/person';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import { isFrameWord } from './frame-word';

/** One side of a contact: a person, or a state or organisation whose people nobody names. */
export interface Party {
  person: Person | null;
  /** ISO code of the state that they come from or stand for; null where only a person is told. */
  state: string | null;
  organisation: string | null;
  /** দুই নেতা, উভয় দেশ: two sides told before; তাঁরা: several people just told of. */
  both: 'people' | 'states' | 'them' | null;
  /** People go: a person, an office or officials, and not a bare state (which may be a cricket team). */
  official: boolean;
  index: number;
}

const NOBODY = { person: null, state: null, organisation: null, both: null, official: false };

/** Somebody who is told in another sentence. */
export const partyElsewhere = (person: Person): Party => ({ ...NOBODY, person, official: true, index: -1 });

/** A state that a chunk names as a side, whatever else the chunk may be. */
export const stateParty = (state: string, index: number): Party => ({ ...NOBODY, state, index });

/** The side that a chunk names; null where it names none. */
export function partyAt(chunks: readonly Chunk[], index: number): Party | null {
  const chunk = chunks[index];
  if (!chunk) return null;
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
  if (country && bearsName(chunks, index)) return null;
  if (country && country.form !== 'adjective' && !locatesNext(chunks, index) && !chunk.letters.endsWith('সহ'))
    return stateParty(country.code, index);
  if (country && isListedAdjective(chunks, index))
    return { ...NOBODY, state: country.code, official: true, index };
  const organisation = entryOf(chunk, 'organisation');
  if (organisation && !organisation.summit && !entryOf(chunks[index + 1], 'head'))
    return { ...NOBODY, organisation: organisation.organisation.id, index };
  const place = entryOf(chunk, 'place');
  const house = isFrameWord(chunks[index + 1], 'building') || AIRPORT.test(chunk.letters);
  if (place?.place.metonym && chunk.case !== 'locative' && !house)
    return stateParty(place.place.country, index);
  // "ইউনূসের নেতৃত্বে" is how, and no officials
  if (isGrammar(chunk, 'delegation') && chunk.case !== 'locative') return delegation(chunks, index);
  // "রুবিওর নেতৃত্বে একটি দল": a team that someone leads is more than a team
  const leader = isFrameWord(chunk, 'team') ? leaderBefore(chunks, index) : null;
  return leader && { ...NOBODY, person: leader, official: true, index };
}

/** "শাহজালাল বিমানবন্দরের": known by its city, and no state. */
const AIRPORT = /বিমান/u;

/** "থাই ও কম্বোডীয় কর্মকর্তারা": the officials are of each. */
function isListedAdjective(chunks: readonly Chunk[], index: number): boolean {
  const joined = isGrammar(chunks[index + 1], 'and') || chunks[index + 1]?.mark === ',';
  if (!joined || entryOf(chunks[index + 2], 'country')?.form !== 'adjective') return false;
  return isGrammar(chunks[index + 3], 'delegation') || isListedAdjective(chunks, index + 2);
}

/** "অস্ট্রেলিয়া ও ইংল্যান্ড ক্রিকেট বোর্ড", "ইউএস-বাংলাদেশ বিজনেস কাউন্সিল": a state's name is part of another's. */
function bearsName(chunks: readonly Chunk[], index: number): boolean {
  let next = index + 1;
  while (
    (isGrammar(chunks[next], 'and') || chunks[next]?.mark === '-') &&
    entryOf(chunks[next + 1], 'country')
  )
    next += 2;
  return chunks[index]?.case === 'nominative' && isFrameWord(chunks[next], 'no-state');
}

/** "চীনের রাজধানী বেইজিংয়ে", "চীনের তিয়ানজিনে": the state says where the city lies, and takes no part. */
function locatesNext(chunks: readonly Chunk[], index: number): boolean {
  const next = chunks[index + 1];
  return (
    chunks[index]?.case === 'genitive' &&
    (isGrammar(next, 'capital-of') ||
      (entryOf(next, 'place')?.place.country ?? null) === entryOf(chunks[index], 'country')?.code)
  );
}

/** "চীনা প্রতিনিধিদল", "মার্কিন কর্মকর্তাদের": officials stand for the state before them, or are led by who is named there. */
function delegation(chunks: readonly Chunk[], index: number): Party | null {
  const leader = leaderBefore(chunks, index);
  if (leader) return { ...NOBODY, person: leader, official: true, index };
  for (let i = index - 1; i >= 0 && i >= index - 4; i--) {
    const chunk = chunks[i] as Chunk;
    if (chunk.mark || entryOf(chunk, 'verb')) return null;
    const country = entryOf(chunk, 'country');
    if (country) return { ...NOBODY, state: country.code, official: true, index };
    // "গাম্বিয়ার তথ্যমন্ত্রীর নেতৃত্বে একটি প্রতিনিধিদল": of the state whose minister leads them
    const of = isFrameWord(chunks[i + 1], 'led') ? chunk.office?.of : null;
    if (of && isState(of)) return { ...NOBODY, state: of, official: true, index };
    if (isGrammar(chunk, 'two-states')) return { ...NOBODY, both: 'states', index };
    const organisation = entryOf(chunk, 'organisation');
    if (organisation) return { ...NOBODY, organisation: organisation.organisation.id, official: true, index };
  }
  return null;
}

/** How many chunks before the officials the word that says who leads them may stand. */
const LED = 6;

/** "নোভাকের নেতৃত্বে একটি প্রতিনিধিদল": who leads them is one of them. */
function leaderBefore(chunks: readonly Chunk[], index: number): Person | null {
  for (let i = index - 1; i > 0 && i >= index - LED; i--) {
    const [before, chunk] = [chunks[i - 1], chunks[i] as Chunk];
    if (chunk.mark || entryOf(chunk, 'verb') || isFrameWord(chunk, 'team')) return null;
    if (isFrameWord(chunk, 'led')) return before?.case === 'genitive' ? before.person : null;
  }
  return null;
}

/**
 * The group of sides that ends at `end`: "ক, খ ও গ-এর". Marks the chunks that it takes as used.
 * @param from chunks before this index do not belong to it
 */
export function gatherGroup(chunks: readonly Chunk[], end: number, from: number, used: Set<number>): Party[] {
  const parties: Party[] = [];
  let i = end;
  while (i >= from && !used.has(i)) {
    const party = partyAt(chunks, i);
    if (!party) break;
    parties.unshift(party);
    used.add(i);
    i--;
    // a state before the officials that stand for it
    const officials = i + 1;
    const stands = isGrammar(chunks[officials], 'delegation');
    while (stands && i >= from && i > officials - 5 && !chunks[i]?.mark && !isGrammar(chunks[i], 'and')) {
      used.add(i);
      i--;
      if (entryOf(chunks[i + 1], 'country')) break;
    }
    // "ক ও তালেবানের পররাষ্ট্রমন্ত্রী খ": whose office it is, where that is no state
    if (chunks[i + 1]?.mention?.office && chunks[i]?.case === 'genitive' && isGrammar(chunks[i - 1], 'and'))
      i--;
    const joint = chunks[i];
    const another = joint?.mark === ',' || joint?.mark === '-' || isGrammar(joint, 'and');
    if (!another) break;
    i--;
    if (isGrammar(chunks[i + 1], 'and') && chunks[i]?.mark === ',') i--;
  }
  return parties;
}
