import { spell } from '@/lib/bengali/letters';
import type { Chunk } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import { boundedBy, partedAt } from './bounded-by';
import type { Extent } from './extent';
import { isFrameWord } from './frame-word';
import { isLeftOut, isSettingOf, meetsOthers } from './groups-before';

/** "ক-এর সঙ্গে আলোচনাকালে খ-এর সঙ্গে সম্পর্কের কথা বলেন": behind the word stands what was said there, and nobody who takes part. */
export function isClosed(chunks: readonly Chunk[], { head, to, verb }: Extent): boolean {
  const parted = partedAt(chunks, head);
  return (
    isGrammar(chunks[head + 1], 'and') ||
    isLeftOut(chunks, head) ||
    (chunks[head + 1]?.mark === ',' && meetsOthers(chunks, head + 2, to)) ||
    isWhile(chunks[head]) ||
    chunks.some(
      (chunk, i) =>
        i > head && i < to && entryOf(chunk, 'head') !== undefined && isSettingOf(chunks, head, i),
    ) ||
    (parted > 0 && !isDoneLast(chunks, head, verb) && meetsOthers(chunks, parted, to))
  );
}

/** সফরকালে, আলোচনাকালে */
export const isWhile = (chunk: Chunk | undefined): boolean => WHILE.test(chunk?.letters ?? '');
const WHILE = /কালে$/u;

/** "প্রতিনিধিদল সাক্ষাৎ করে ইউনূসের সঙ্গে": with no verb behind it, করে is what they did, and not what they did first. */
const isDoneLast = (chunks: readonly Chunk[], head: number, verb: number): boolean =>
  verb < 0 && chunks[head + 1]?.letters === DOES;
const DOES = spell('করে');

/** Whether the word is in a case that makes it another thing's, or stands in a time told by it. */
export function isOblique(chunks: readonly Chunk[], head: number): boolean {
  const grammatical = chunks[head]?.case;
  const another = grammatical === 'genitive' || grammatical === 'accusative' || isBounded(chunks, head);
  return another && !isRound(chunks, head);
}

/** "আলোচনার দ্বিতীয় দফা … শেষ হয়েছে": a round of it is the contact itself. */
const isRound = (chunks: readonly Chunk[], head: number): boolean =>
  chunks[head]?.case === 'genitive' &&
  chunks.slice(head + 1, head + 4).some((chunk) => isFrameWord(chunk, 'round'));

/** "সম্মেলন শুরুর আগে", "বৈঠক শেষ হওয়ার পর": a time told by one end of it. */
const isBounded = (chunks: readonly Chunk[], head: number): boolean => boundedBy(chunks, head) > head + 1;
