import type { Chunk } from '@/lib/mentions/chunk';
import { isFrameWord } from './frame-word';

/** "বৈঠক হওয়ার কথা ছিল", "বৈঠকের সময় ঠিক করা ছিল", "বৈঠক নির্ধারিত ছিল": whether words say of something that it was to be. */
export const wasToBe = (chunks: readonly Chunk[]): boolean =>
  chunks.some(
    ({ letters }, i) =>
      letters === 'কথা ছিল' ||
      (letters === 'ছিল' &&
        (PLANNED.test(chunks[i - 1]?.letters ?? '') || chunks.slice(Math.max(0, i - 2), i).some(isFixed))),
  );

const PLANNED = /^(কথা|(কর্ম)?সূচি|পরিকল্পনা)$/u;

/** ঠিক, নির্ধারিত, চূড়ান্ত: of a day or a plan. */
export const isFixed = (chunk: Chunk | undefined): boolean => isFrameWord(chunk, 'fixed');

/** "সাক্ষাতের কথা থাকলেও তা বাতিল হয়": index of the word that says so though it was to be; -1 where none does. */
export const thoughToBe = (chunks: readonly Chunk[]): number =>
  chunks.findIndex(
    ({ letters }, i) => letters === 'কথা থাকলেও' || (letters === 'থাকলেও' && chunks[i - 1]?.letters === 'কথা'),
  );
