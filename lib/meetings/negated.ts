import type { Chunk } from '@/lib/mentions/chunk';
import { isGrammar } from '@/lib/mentions/tokens';

/** করেনি, যাননি, যায়নি: a verb of what was not done; কোম্পানি and কাহিনি are things. */
const NOT_DONE = /(?:[েন]|\u09df)নি$/u;

/** Whether a word says that something is not, by itself or by the না, নয় or নেই behind it. */
export const isNegated = (chunks: readonly Chunk[], index: number): boolean =>
  NOT_DONE.test(chunks[index]?.letters ?? '') || isGrammar(chunks[index + 1], 'no');
