import type { Chunk } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { Party } from './party';
import { partyAt } from './party-at';

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
    // "ক ও ভারতের নরেন্দ্র মোদির মধ্যে": whose one is, where no office says it
    if (party.person && isStates(chunks[i]) && isJoint(chunks[i - 1])) i--;
    const joint = chunks[i];
    if (!isJoint(joint)) break;
    i--;
    if (isGrammar(chunks[i + 1], 'and') && chunks[i]?.mark === ',') i--;
  }
  return parties;
}

/** A comma, a dash or ও: somebody else stands before it. */
const isJoint = (chunk: Chunk | undefined): boolean =>
  chunk?.mark === ',' || chunk?.mark === '-' || isGrammar(chunk, 'and');

/** ভারতের */
const isStates = (chunk: Chunk | undefined): boolean =>
  chunk?.case === 'genitive' && chunk.person === null && entryOf(chunk, 'country') !== undefined;
