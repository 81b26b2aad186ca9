import type { Chunk } from '@/lib/mentions/chunk';
import { isGrammar } from '@/lib/mentions/tokens';
import type { ToldPlace } from '../candidate';
import type { Frame } from '../frame/frame';
import { placesEndingAt } from '../place/destinations';
import { placeAt } from '../place/place-at';

/** "মোদি আসছেন ঢাকায়", "পুতিন গেলেন চীন।": where a journey leads that is told by its verb alone, and the place behind it. */
export function placesBehind({ clause: { chunks }, head, verb }: Frame): ToldPlace[] {
  if (verb !== head) return [];
  let first = head + 1;
  while (chunks[first]?.date) first++;
  // "যাচ্ছেন চীনের তিয়ানজিনে", "পৌঁছান ভিয়েতনামের রাজধানী হ্যানয়ে"
  const of = chunks[first]?.case === 'genitive' && placeAt(chunks[first]);
  let last = of ? first + (isGrammar(chunks[first + 1], 'capital-of') ? 2 : 1) : first;
  while (isJoint(chunks[last + 1]) && leadsTo(chunks, last + 2)) last += 2;
  return leadsTo(chunks, last) ? placesEndingAt(chunks, last, first) : [];
}

const isJoint = (chunk: Chunk | undefined) => chunk?.mark === ',' || isGrammar(chunk, 'and');

/** A place in the locative, or bare where the sentence or its part ends; "গেলেন ঢাকা থেকে" tells whence. */
function leadsTo(chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index];
  if (!chunk || !placeAt(chunk) || chunk.person) return false;
  const next = chunks[index + 1];
  if (chunk.case === 'locative') return next?.letters !== 'হতে';
  return chunk.case === 'nominative' && (!next || next.mark !== null || isGrammar(next, 'and'));
}
