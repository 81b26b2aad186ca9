import type { Mistake } from '@/lib/accuracy/measured';
import type { MeetingKind, MeetingStatus } from '@/lib/reading';

/** What the sentence of a mistake is given: how many, and the words for what was told and what was read. */
export function mistakeValues(
  { what, told, read, count }: Mistake,
  kind: (one: MeetingKind) => string,
  status: (one: MeetingStatus) => string,
) {
  const word = (value = '') => {
    if (what === 'kind') return kind(value as MeetingKind);
    return what === 'status' ? status(value as MeetingStatus) : '';
  };
  return { count, told: word(told), read: word(read) };
}
