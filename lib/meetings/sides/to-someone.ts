import type { Chunk } from '@/lib/mentions/chunk';
import { isFrameWord } from '../frame/frame-word';

/** Index of the কাছে of "ক-এর কাছে" between two chunks, both exclusive; -1 where none stands there. */
export const toSomeone = (chunks: readonly Chunk[], from: number, to: number): number =>
  chunks.findIndex(
    (chunk, i) =>
      i > from && i < to && isFrameWord(chunk, 'to-someone') && chunks[i - 1]?.case === 'genitive',
  );
