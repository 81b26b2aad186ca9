import type { Chunk } from './chunk';
import { entryOf } from './tokens';

/** As many chunks as an aside may have. */
const ASIDE = 6;

/**
 * Leaves out what stands in brackets and names no person and no date: "দোভালের (মাঝে) সঙ্গে", "উপদেষ্টা (এনএসএ)". Of the
 * short name of an organisation only the brackets go: "এশিয়া-প্রশান্ত মহাসাগরীয় অর্থনৈতিক সহযোগিতা (এপেক) সম্মেলনে".
 */
export function withoutAsides(chunks: Chunk[]): Chunk[] {
  if (!chunks.some((chunk) => chunk.mark === '(')) return chunks;
  const kept: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const close = chunks[i]?.mark === '(' ? closeOf(chunks, i) : -1;
    if (close < 0) {
      kept.push(chunks[i] as Chunk);
      continue;
    }
    if (!entryOf(kept.at(-1), 'organisation'))
      kept.push(...chunks.slice(i + 1, close).filter((chunk) => entryOf(chunk, 'organisation')));
    i = close;
  }
  return kept;
}

/** Where an aside that opens here ends; -1 where it is too long for one, or names a person or a date. */
function closeOf(chunks: readonly Chunk[], open: number): number {
  for (let i = open + 1; i < chunks.length && i - open <= ASIDE; i++) {
    const chunk = chunks[i] as Chunk;
    if (chunk.mark === ')') return i;
    if (chunk.person || chunk.date) return -1;
  }
  return -1;
}
