import type { Chunk } from '@/lib/mentions/chunk';
import { entryOf } from '@/lib/mentions/tokens';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { gatherGroup } from '../frame/group';
import { headOf } from '../frame/head';
import type { Party } from '../frame/party';
import { addressedIn } from './addressed';

/** "নেতানিয়াহু ওবামার দেখা পাচ্ছেন না": whom someone gets to see, or does not; empty where the words do not say so. */
export function seenBy({ clause: { chunks }, head, from, subjects }: Frame): Party[] {
  const id = entryOf(chunks[head], 'head')?.head.id;
  const gets = (id === 'encounter' || id === 'sighting') && isSeen(chunks[head + 1]);
  const owner = gets && chunks[head - 1]?.case === 'genitive' && chunks[head - 1]?.person;
  return owner && subjects.length ? gatherGroup(chunks, head - 1, from, new Set()) : [];
}

/** পান, পাননি, পেয়েছেন: behind দেখা or সাক্ষাৎ. */
export const isSeen = (chunk: Chunk | undefined): boolean => isFrameWord(chunk, 'gets-to-see');

/** "রাজা … সাক্ষাৎ দেবেন শেখ হাসিনাকে": whom someone receives; empty where the words do not say so. */
export function receivedBy(frame: Frame): Party[] {
  const { chunks } = frame.clause;
  const gives = headOf(frame)?.id === 'sighting' && isFrameWord(chunks[frame.head + 1], 'leading');
  return gives ? addressedIn(chunks, frame.from, frame.to) : [];
}
