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
    const joint = chunks[i];
    const another = joint?.mark === ',' || joint?.mark === '-' || isGrammar(joint, 'and');
    if (!another) break;
    i--;
    if (isGrammar(chunks[i + 1], 'and') && chunks[i]?.mark === ',') i--;
  }
  return parties;
}
