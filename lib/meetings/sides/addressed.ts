import type { Chunk } from '@/lib/mentions/chunk';
import { isFrameWord } from '../frame/frame-word';
import { gatherGroup } from '../frame/group';
import type { Party } from '../frame/party';
import { partyAt } from '../frame/party-at';

/** The persons to whom something is done between two chunks: the accusative, and not "পুতিনকে নিয়ে", who is spoken of. */
export const addressedIn = (chunks: readonly Chunk[], from: number, to: number): Party[] =>
  chunks.slice(from, to).flatMap((chunk, i) => {
    const at = from + i;
    const spokenOf = isFrameWord(chunks[at + 1], 'about');
    const party = chunk.case === 'accusative' && !spokenOf ? partyAt(chunks, at) : null;
    return party?.person ? [party] : [];
  });

/**
 * "ক এবং খ-কে": the group before a word whose last stands in the case of the object; empty where none does.
 * @param within how many chunks before the word its last may stand
 */
export function addressedGroup(
  chunks: readonly Chunk[],
  from: number,
  head: number,
  within = head - from,
): Party[] {
  for (let i = head - 1; i >= Math.max(from, head - within); i--)
    if (chunks[i]?.case === 'accusative') return gatherGroup(chunks, i, from, new Set());
  return [];
}
