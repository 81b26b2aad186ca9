import type { Chunk } from './chunk';
import { entryOf } from './tokens';

/** As many chunks as an aside may have. */
const ASIDE = 6;

/**
 * Leaves out what stands in brackets and names no person and no date: "দোভালের (মাঝে) সঙ্গে", "উপদেষ্টা (এনএসএ)". Of the
 * short name of an organisation only the brackets go: "এশিয়া-প্রশান্ত মহাসাগরীয় অর্থনৈতিক সহযোগিতা (এপেক) সম্মেলনে".
 */
export function withoutAsides(chunks: Chunk[]): Chunk[] {
  const open = chunks.findIndex((chunk) => chunk.mark === '(');
  if (open < 0) return chunks;
  const close = chunks.findIndex((chunk, index) => index > open && chunk.mark === ')');
  if (close < 0 || close - open > ASIDE) return chunks;
  const inside = chunks.slice(open + 1, close);
  if (inside.some((chunk) => chunk.person || chunk.date)) return chunks;
  const short = inside.filter((chunk) => entryOf(chunk, 'organisation'));
  const named = entryOf(chunks[open - 1], 'organisation') ? [] : short;
  return withoutAsides([...chunks.slice(0, open), ...named, ...chunks.slice(close + 1)]);
}
