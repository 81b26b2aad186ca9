import type { Chunk } from '@/lib/mentions/chunk';
import { isNegated } from '../negated';

/** বলেননি, বলছেন না, বলবে না: the verb at an index says that nothing was said. */
export const isNotSaying = (chunks: readonly Chunk[], index: number): boolean =>
  SAYING.test(chunks[index]?.letters ?? '') && isNegated(chunks, index);
const SAYING = /^বল(ছেন|ছে|বেন|বে|েননি|েনি|েন|ে)( না)?$/u;
