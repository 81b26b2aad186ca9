import type { Chunk } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';

/** How many chunks before and behind the word its length and its end may stand. */
export const NEAR = 4;

/** "সফর গতকাল শেষ হয়েছে", "সফর শেষে রোববার দেশে ফিরেছেন": the day told is the journey's last. */
export function isLastDay({ clause: { chunks }, head }: Frame): boolean {
  const behind = chunks.slice(head + 1);
  const end = behind.slice(0, NEAR).findIndex((chunk) => isFrameWord(chunk, 'ended', 'at-the-end'));
  if (end < 0) return false;
  const onlyAfter = isFrameWord(behind[end], 'at-the-end') || behind[end + 1]?.letters === 'করে';
  return !onlyAfter || behind.slice(end + 1).some(isReturn);
}

/** "সফর শেষে আগামী রোববার দেশে ফিরবেন": they are yet to come back. */
export const isReturnAhead = (frame: Frame): boolean =>
  isLastDay(frame) && entryOf(frame.clause.chunks[frame.verb], 'verb')?.tense === 'future';

const isReturn = (chunk: Chunk) => isFrameWord(chunk, 'returning') || isGrammar(chunk, 'departure');
