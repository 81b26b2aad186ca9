import type { Chunk } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { Frame } from '../frame/frame';
import { statuses, wordsBefore } from './view';

/**
 * "তার চীন সফর ও শির সঙ্গে বৈঠক পিছিয়ে গেছে", "ক-এর সঙ্গে বৈঠক এবং খ-এর সঙ্গে সাক্ষাতের প্রস্তুতি ছিল": what is said at the end is said of both;
 * -1 where nothing is joined.
 */
export function joinedHead({ clause: { chunks }, head, verb, to, oblique }: Frame): number {
  if (oblique || chunks[head]?.case !== 'nominative' || !isGrammar(chunks[head + 1], 'and')) return -1;
  const end = verb < 0 ? to : verb;
  return chunks.findIndex(
    (chunk, i) =>
      i > head + 1 &&
      i < end &&
      (chunk.case === 'nominative' || chunk.case === 'accusative' || isSaidOf(chunk, chunks[i + 1])) &&
      entryOf(chunk, 'head')?.head.strength === 'strong' &&
      chunks.slice(head + 2, i).every(({ mark }) => !mark),
  );
}

/** "সাক্ষাতের প্রস্তুতি" */
const isSaidOf = (chunk: Chunk, next: Chunk | undefined): boolean =>
  chunk.case === 'genitive' && next !== undefined && statuses(next).length > 0;

/** "বহুল প্রতীক্ষিত চীন সফর ও শির সঙ্গে বৈঠককে": what stands before the first of the two is said of both. */
export function isAwaited(frame: Frame): boolean {
  const { clause, from, head } = frame;
  const first = clause.chunks.findIndex(
    (chunk, i) =>
      i >= from &&
      i <= head &&
      entryOf(chunk, 'head') !== undefined &&
      joinedHead({ ...frame, oblique: false, head: i }) >= head,
  );
  return first >= 0 && wordsBefore(frame, first).some((chunk) => statuses(chunk).includes('planned'));
}
