import { type ByStatus, inAll, restOf } from '@/lib/filter/by-status';
import type { MeetingStatus } from '@/lib/reading';

/** Words of the message files for so many planned, proposed or cancelled meetings. */
type Words = (key: `others.${Exclude<MeetingStatus, 'held'>}`, values: { count: number }) => string;

/**
 * What a sentence about meetings tells: how many were held, how many not, and these by status: "৪টি নির্ধারিত, ১টি বাতিল".
 * @param words of the namespace `met`
 */
export function heldAndRest(counts: ByStatus, words: Words) {
  const rest = restOf(counts).map((status) => words(`others.${status}`, { count: counts[status] }));
  return { held: counts.held, more: inAll(counts) - counts.held, rest: rest.join(', ') };
}
