import { spell } from '@/lib/bengali/letters';
import type { Frame } from '../frame/frame';
import { gatherGroup } from '../frame/group';
import { headOf } from '../frame/head';
import type { Party } from '../frame/party';

/**
 * "ভুচিচ এবং কুর্তিকে নিয়ে বৈঠক করেন বোরেল": several people with whom one sits; "ট্রাম্পকে নিয়ে বৈঠক" is about one.
 * @returns empty where no such group stands before the word
 */
export function broughtTogether(frame: Frame): Party[] {
  const { chunks } = frame.clause;
  if (headOf(frame)?.id !== 'meeting' || chunks[frame.head]?.case !== 'nominative') return [];
  for (let i = frame.head - 1; i > frame.from; i--) {
    if (chunks[i]?.letters !== WITH || chunks[i - 1]?.case !== 'accusative') continue;
    const group = gatherGroup(chunks, i - 1, frame.from, new Set());
    if (group.length > 1 && group.every(({ person }) => person)) return group;
  }
  return [];
}
const WITH = spell('নিয়ে');
