import { spell } from '@/lib/bengali/letters';
import type { Chunk } from '@/lib/mentions/chunk';
import { isGrammar } from '@/lib/mentions/tokens';
import { isFrameWord } from './frame-word';
import { partyAt } from './party-at';
import { isVerb, isWall } from './wall';

/** The part of a sentence that the word naming a contact belongs to, as indexes of the clause's chunks. */
export interface Extent {
  /** The naming word. */
  head: number;
  /** `from` inclusive, `to` exclusive. */
  from: number;
  to: number;
  /** The finite verb that closes that part; -1 where there is none (headlines). */
  verb: number;
}

/** From behind the last verb before the word to behind its own. */
export function extentOf(chunks: readonly Chunk[], head: number): Extent {
  const from = startOf(chunks, head);
  let verb = isVerb(chunks[head]) ? head : -1;
  let to = head + 1;
  for (; to < chunks.length; to++) {
    const chunk = chunks[to] as Chunk;
    if (opensList(chunks, to)) continue;
    if (isWall(chunks, to) || (chunk.mark === ',' && isThatTime(chunks, to + 1))) break;
    if (isGrammar(chunk, 'and') && ((verb >= 0 && to === verb + 1) || isWasSaid(chunks[to - 1]))) break;
    const listed = chunk.mark === ',' && partyAt(chunks, to - 1) && partyAt(chunks, to + 1);
    if (verb >= 0 && ((chunk.mark && !listed && !isHyphen(chunks, to)) || isVerb(chunk))) break;
    if (verb < 0 && isVerb(chunk)) verb = to;
  }
  if (verb >= 0) return { head, from, to, verb };
  const before = chunks.findLastIndex((chunk, index) => index < head && isVerb(chunk));
  if (!isInverted(chunks, head, from) && !isCameFor(chunks, head, before)) return { head, from, to, verb };
  return { head, from: startOf(chunks, before), to, verb: before };
}

/** After the last finite verb before the word, and after the mark that follows that verb. */
function startOf(chunks: readonly Chunk[], head: number): number {
  for (let i = head - 1; i >= 0; i--) {
    const chunk = chunks[i] as Chunk;
    if (isWall(chunks, i) || (chunk.mark === ',' && isThatTime(chunks, i + 1))) return i + 1;
    if (!isVerb(chunk)) continue;
    for (let j = i + 1; j < head; j++) if (chunks[j]?.mark === ',') return j + 1;
    return i + 1;
  }
  return 0;
}

/** "সমর্থন জানানো হয় এবং ক": no one did it whom the sentence names. */
const isWasSaid = (chunk: Chunk | undefined): boolean => WAS_SAID.test(chunk?.letters ?? '');
const WAS_SAID = new RegExp(`ো ${spell('হয়')}(েছে|েছিল)?$`, 'u');

/** "… শীর্ষ সম্মেলন, তার ঠিক আগে লন্ডনে দেখা করেন": behind the comma stands what was done then. */
const isThatTime = (chunks: readonly Chunk[], at: number): boolean =>
  isFrameWord(chunks[at], 'that') &&
  chunks.slice(at + 1, at + 3).some((chunk) => isFrameWord(chunk, 'before', 'after', 'sideline', 'amid-it'));

/** "উপস্থিত ছিলেন: ক ও খ", "যোগ দেন- ক, খ": a mark before those who did it. */
const opensList = (chunks: readonly Chunk[], index: number): boolean =>
  (chunks[index]?.mark === '-' || chunks[index]?.mark === ':') &&
  isVerb(chunks[index - 1]) &&
  chunks.slice(Math.max(0, index - 3), index).some((chunk) => isFrameWord(chunk, 'present', 'attending')) &&
  partyAt(chunks, index + 1)?.person != null;

/** "ইন্দো-প্যাসিফিক": a mark within a word. */
const isHyphen = (chunks: readonly Chunk[], index: number): boolean => {
  const [before, mark, behind] = chunks.slice(index - 1, index + 2);
  return (
    mark?.mark === '-' &&
    before?.word != null &&
    behind?.word != null &&
    before.end === mark.start &&
    mark.end === behind.start
  );
};

/** How many chunks may stand between a verb and the subject behind it. */
const BEHIND = 6;

/** "এসেছিলেন পররাষ্ট্রসচিবের কাছে, সৌজন্য সাক্ষাতে": the word closes its sentence, and tells what they came for. */
const isCameFor = (chunks: readonly Chunk[], head: number, verb: number): boolean =>
  isGrammar(chunks[verb], 'motion') &&
  chunks[head]?.case === 'locative' &&
  chunks.slice(head + 1).every((chunk) => chunk.mark !== null) &&
  chunks
    .slice(verb + 1, head)
    .every(
      ({ mark, person, case: ending }) => (!mark || mark === ',') && !(person && ending === 'nominative'),
    );

/** "জেনেভায় বসছে উচ্চপর্যায়ের একটি সম্মেলন", "বসছে চীন-আফ্রিকা সম্মেলন": the word closes its sentence, and the verb stands before it. */
function isInverted(chunks: readonly Chunk[], head: number, from: number): boolean {
  const closes = chunks.slice(head + 1).every((chunk) => chunk.mark !== null);
  const near = from > 0 && head - from < BEHIND && isVerb(chunks[from - 1]);
  return (
    closes &&
    near &&
    chunks[head]?.case === 'nominative' &&
    chunks.slice(from, head).every((chunk) => !chunk.mark || chunk.mark === '-')
  );
}
