import type { Chunk } from './chunk';
import { isGrammar } from './tokens';

/**
 * "পুতিন ও শি জিনপিংকে টেলিফোন করেন তিনি", "মাখোঁ, মের্ৎস ও স্টারমারের সঙ্গে": a name without an ending, of a group whose last has the ending of
 * all: no doer.
 */
export function endsInOtherCase(chunks: readonly Chunk[], index: number): boolean {
  let last = index;
  while (isJoint(chunks[last + 1]) && chunks[last + 2]?.person) last += 2;
  const grammatical = chunks[last]?.case;
  // "শেখ হাসিনা ও তাঁর বোন"
  const whose = chunks[last]?.mention?.rule === 'pronoun';
  return last > index && isGrammar(chunks[last - 1], 'and') && grammatical !== 'nominative' && !whose;
}

const isJoint = (chunk: Chunk | undefined) => chunk?.mark === ',' || isGrammar(chunk, 'and');
