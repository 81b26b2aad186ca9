import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { ownersOf } from '../frame/owners';
import type { Party } from '../frame/party';

const NOT_JOINED = /(নি|তে)$/u;

/** "ট্রাম্পের সঙ্গে জেলেনস্কির ওই বৈঠকে যোগ দেন মাখোঁ ও স্টারমার": who came to it too. */
export const joinersOf = ({ clause: { chunks }, head, subjects }: Frame): Party[] =>
  chunks[head]?.case === 'locative' &&
  isFrameWord(chunks[head + 1], 'attending') &&
  !chunks.slice(head + 1, head + 4).some((chunk) => NOT_JOINED.test(chunk.letters) || isGrammar(chunk, 'no'))
    ? subjects.filter(({ person, index }) => person && index > head)
    : [];

/** "তার চীন সফর ও শির সঙ্গে বৈঠক": whose journey it is, his is the sitting too. */
export function ownersOfBoth({ clause: { chunks }, from, head }: Frame): Party[] {
  const other = chunks.findLastIndex(
    (chunk, i) =>
      i >= from && i < head && entryOf(chunk, 'head') !== undefined && isGrammar(chunks[i + 1], 'and'),
  );
  return other < 0 ? [] : ownersOf(chunks, from, other, new Set());
}
