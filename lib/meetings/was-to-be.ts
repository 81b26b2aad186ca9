import type { Chunk } from '@/lib/mentions/chunk';

/** "বৈঠক হওয়ার কথা ছিল": whether words say of something that it was to be. */
export const wasToBe = (chunks: readonly Chunk[]): boolean =>
  chunks.some(
    ({ letters }, i) => letters === 'কথা ছিল' || (letters === 'কথা' && chunks[i + 1]?.letters === 'ছিল'),
  );
