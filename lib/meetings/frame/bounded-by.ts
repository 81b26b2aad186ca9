import type { Chunk } from '@/lib/mentions/chunk';
import { isFrameWord } from './frame-word';

type Chunks = readonly Chunk[];

/**
 * "সাক্ষাতের পর …", "বৈঠক শুরুর আগে …", "বৈঠকের দুই দিন পর …": a time told by that contact, in which another thing is done.
 * @returns index of the chunk behind the words of time; -1 where there are none
 */
export function partedAt(chunks: Chunks, head: number): number {
  const at = behindEnd(chunks, head);
  return isFrameWord(chunks[at], 'new-subject') || chunks[at]?.date?.kind === 'step' ? at + 1 : -1;
}

/**
 * "বৈঠক শুরুর আগে", "বৈঠক শেষ হওয়ার পর": the word of time behind a contact and behind which end of it is meant.
 * @returns index of the word of time; the one behind the contact where none stands behind an end
 */
export function boundedBy(chunks: Chunks, head: number): number {
  const at = behindEnd(chunks, head);
  return at > head + 1 && isFrameWord(chunks[at], 'before', 'after') ? at : head + 1;
}

/** Index of the chunk behind the words that say which end of the contact is meant: শুরুর, শেষ হওয়ার. */
function behindEnd(chunks: Chunks, head: number): number {
  let at = head + 1;
  while (isFrameWord(chunks[at], 'bounding')) at++;
  return at;
}
