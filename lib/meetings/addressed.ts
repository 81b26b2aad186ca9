import type { Chunk } from '@/lib/mentions/chunk';
import { isFrameWord } from './frame-word';
import { type Party, partyAt } from './party';

/** The persons to whom something is done between two chunks: the accusative, and not "পুতিনকে নিয়ে", who is spoken of. */
export const addressedIn = (chunks: readonly Chunk[], from: number, to: number): Party[] =>
  chunks.slice(from, to).flatMap((chunk, i) => {
    const at = from + i;
    const spokenOf = isFrameWord(chunks[at + 1], 'about');
    const party = chunk.case === 'accusative' && !spokenOf ? partyAt(chunks, at) : null;
    return party?.person ? [party] : [];
  });
