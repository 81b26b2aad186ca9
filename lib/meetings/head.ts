import { entryOf } from '@/lib/mentions/tokens';
import type { MeetingHead } from '@/seeds/lexicon/grammar';
import type { Frame } from './frame';

/** The naming word of a frame. */
export const headOf = (frame: Frame): MeetingHead | undefined =>
  entryOf(frame.clause.chunks[frame.head], 'head')?.head;
