import { entryOf } from '@/lib/mentions/tokens';
import type { MeetingKind } from '@/lib/reading';
import type { MeetingHead } from '@/seeds/lexicon/grammar';
import type { Frame } from './frame';

/** The naming word of a frame. */
export const headOf = (frame: Frame): MeetingHead | undefined =>
  entryOf(frame.clause.chunks[frame.head], 'head')?.head;

/**
 * What people who meet one another do: talk or call. A conference of two is a talk ("ট্রাম্প ও শি জিনপিংয়ের শীর্ষ সম্মেলন");
 * one of an organisation is found before this is asked. Null for a visit.
 */
export function contactKind(head: MeetingHead | undefined): 'talks' | 'call' | null {
  const kinds: Partial<Record<MeetingKind, 'talks' | 'call'>> = {
    talks: 'talks',
    call: 'call',
    summit: 'talks',
  };
  return (head && kinds[head.kind]) ?? null;
}
