import { spell } from '@/lib/bengali/letters';
import type { Chunk } from '@/lib/mentions/chunk';
import { isGrammar } from '@/lib/mentions/tokens';
import { isFrameWord } from '../frame/frame-word';
import { isNegated, isNotDone } from '../negated';

/** How many chunks behind a report its truth is told. */
const NEAR = 8;

/**
 * Whether what is said of a contact is told to be untrue: "খবর সঠিক নয়", "দাবি নাকচ করেছে", "খবর ছড়িয়েছে, তার কোনো ভিত্তি নেই".
 * @param index of the report
 */
export const isDeniedBehind = (chunks: readonly Chunk[], index: number): boolean =>
  chunks.slice(index + 1, index + 1 + NEAR).some((chunk, i) => {
    const no = isGrammar(chunks[index + 2 + i], 'no');
    // "খবর উড়িয়ে দেয়নি কোনো পক্ষ"
    const denied =
      DENIAL.test(chunk.letters) && !isNegated(chunks, index + 1 + i) && !isNotDone(chunks[index + 2 + i]);
    return isFrameWord(chunk, 'untrue') || denied || (no && isFrameWord(chunk, 'true'));
  });

const DENIAL = new RegExp(`^(অস্বীকার|নাকচ|${spell('উড়িয়ে')})`, 'u');
