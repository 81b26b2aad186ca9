import type { Chunk } from '../chunk';

/** "ক এলেন; তাঁর সঙ্গে খ-এর বৈঠক হয়": what semicolons part. */
export function partsOf(chunks: Chunk[]): Chunk[][] {
  const parts: Chunk[][] = [];
  let from = 0;
  for (let i = 0; i < chunks.length; i++) {
    if (chunks[i]?.mark !== ';') continue;
    parts.push(chunks.slice(from, i + 1));
    from = i + 1;
  }
  if (from === 0) return [chunks];
  if (from < chunks.length) parts.push(chunks.slice(from));
  return parts;
}
