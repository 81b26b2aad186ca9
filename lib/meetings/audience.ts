import { addressedIn } from './addressed';
import type { Frame } from './frame';
import { isFrameWord } from './frame-word';
import { headOf } from './head';
import type { Party } from './party';

/** "রাজা … সাক্ষাৎ দেবেন শেখ হাসিনাকে": whom someone receives; empty where the words do not say so. */
export function receivedBy(frame: Frame): Party[] {
  const { chunks } = frame.clause;
  const gives = headOf(frame)?.id === 'sighting' && isFrameWord(chunks[frame.head + 1], 'leading');
  return gives ? addressedIn(chunks, frame.from, frame.to) : [];
}
