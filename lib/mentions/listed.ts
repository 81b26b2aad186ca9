import type { Chunk } from './chunk';
import { isGrammar } from './tokens';

/**
 * "পুতিন ও শি জিনপিংকে টেলিফোন করেন তিনি", "মাখোঁ, মের্ৎস ও স্টারমারের সঙ্গে": a name without an ending, of a group whose last has the ending of
 * all: no doer. "প্যারিসে মাখোঁ এবং বুধবার লন্ডনে স্টারমারের সঙ্গে": each with a day and a place of its own.
 */
export function endsInOtherCase(chunks: readonly Chunk[], index: number): boolean {
  let [last, joint, parted] = [index, -1, false];
  while (isJoint(chunks[last + 1])) {
    const next = behindWhenAndWhere(chunks, last + 2);
    if (!chunks[next]?.person) break;
    parted ||= next > last + 2;
    [joint, last] = [last + 1, next];
  }
  const grammatical = chunks[last]?.case;
  // "শেখ হাসিনা ও তাঁর বোন"
  const whose = chunks[last]?.mention?.rule === 'pronoun';
  if (parted && !isGrammar(chunks[last + 1], 'with')) return false;
  return last > index && isGrammar(chunks[joint], 'and') && grammatical !== 'nominative' && !whose;
}

/** How many chunks may tell when and where. */
const APART = 3;

function behindWhenAndWhere(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (at - from < APART && (chunks[at]?.date || (chunks[at]?.case === 'locative' && !chunks[at]?.person)))
    at++;
  return at;
}

const isJoint = (chunk: Chunk | undefined) => chunk?.mark === ',' || isGrammar(chunk, 'and');
