import type { Chunk } from '@/lib/mentions/chunk';
import { isGrammar } from '@/lib/mentions/tokens';

/** করেনি, যাননি, যায়নি: a verb of what was not done; কোম্পানি and কাহিনি are things. */
const NOT_DONE = /(?:[েন]|\u09df) ?নি$/u;

/** Whether a verb says of itself that it was not done. */
export const isNotDone = (chunk: Chunk | undefined): boolean => NOT_DONE.test(chunk?.letters ?? '');

/** Whether a word says that something is not, by itself or by the না, নয় or নেই behind it. */
export const isNegated = (chunks: readonly Chunk[], index: number): boolean =>
  isNotDone(chunks[index]) ||
  NOT_TO_BE.test(chunks[index]?.letters ?? '') ||
  isGrammar(chunks[index + 1], 'no') ||
  chunks[index + 1]?.letters === APART;
/** Whether a word between two chunks, `to` exclusive, says that it was not. */
export const isNegatedIn = (chunks: readonly Chunk[], from: number, to: number): boolean =>
  chunks.slice(from, to).some((_, i) => isNegated(chunks, from + i));

/** "যান নি", as it was written before */
const APART = 'নি';
/** "করবেন না" as one word of the lexicon. */
const NOT_TO_BE = / না$/u;
