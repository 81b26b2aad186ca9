import type { Chunk } from '@/lib/mentions/chunk';
import { isGrammar } from '@/lib/mentions/tokens';

/** বলেননি, বলছেন না, বলবে না: the verb at an index says that nothing was said. */
export const isNotSaying = (chunks: readonly Chunk[], index: number): boolean => {
  const verb = chunks[index]?.letters ?? '';
  return NOT_SAID.test(verb) || (SAYING.test(verb) && isGrammar(chunks[index + 1], 'no'));
};
const NOT_SAID = /^বল(েননি|েনি|ছেন না|ছে না|বেন না|বে না)$/u;
const SAYING = /^বল(ছেন|ছে|বেন|বে|েন|ে)$/u;
