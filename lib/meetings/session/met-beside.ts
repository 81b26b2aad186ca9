import type { Chunk } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import { isFrameWord } from '../frame/frame-word';

/**
 * "বিমসটেক সম্মেলনের পাশাপাশি এই বৈঠক হয়েছে", "… সম্মেলনের ফাঁকে কথা হয় দুই নেতার": whether a conference is told as what the talks just told
 * were beside.
 * @param head index of the word that names the conference
 */
export const isBesideTheirs = (chunks: readonly Chunk[], head: number): boolean =>
  isFrameWord(chunks[head + 1], 'sideline') &&
  chunks.some(
    (chunk, i) =>
      i > head + 1 &&
      ((entryOf(chunk, 'head')?.head.kind === 'talks' && isGrammar(chunks[i - 1], 'this')) ||
        isGrammar(chunk, 'both')),
  );
