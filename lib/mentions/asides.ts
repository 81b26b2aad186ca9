import type { Chunk } from './chunk';

/** As many chunks as an aside may have. */
const ASIDE = 6;

/** Leaves out what stands in brackets and names no person and no date: "দোভালের (মাঝে) সঙ্গে", "উপদেষ্টা (এনএসএ)". */
export function withoutAsides(chunks: Chunk[]): Chunk[] {
  const open = chunks.findIndex((chunk) => chunk.mark === '(');
  if (open < 0) return chunks;
  const close = chunks.findIndex((chunk, index) => index > open && chunk.mark === ')');
  if (close < 0 || close - open > ASIDE) return chunks;
  const inside = chunks.slice(open + 1, close);
  if (inside.some((chunk) => chunk.person || chunk.date)) return chunks;
  return withoutAsides([...chunks.slice(0, open), ...chunks.slice(close + 1)]);
}
