import type { Chunk } from '@/lib/mentions/chunk';

/** "বৈঠক হওয়ার কথা ছিল": whether words say of something that it was to be. */
export const wasToBe = (chunks: readonly Chunk[]): boolean =>
  chunks.some(
    ({ letters }, i) => letters === 'কথা ছিল' || (letters === 'কথা' && chunks[i + 1]?.letters === 'ছিল'),
  );

/** "সাক্ষাতের কথা থাকলেও তা বাতিল হয়": index of the word that says so though it was to be; -1 where none does. */
export const thoughToBe = (chunks: readonly Chunk[]): number =>
  chunks.findIndex(
    ({ letters }, i) => letters === 'কথা থাকলেও' || (letters === 'থাকলেও' && chunks[i - 1]?.letters === 'কথা'),
  );
