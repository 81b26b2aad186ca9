import type { MeetingStatus } from '@/lib/reading';
import { STATUSES } from './meeting-filter';

/** How many meetings were held, and how many are planned, proposed or cancelled. */
export type ByStatus = Record<MeetingStatus, number>;

/** How many that is, whatever became of them. */
export const inAll = ({ held, planned, proposed, cancelled }: ByStatus): number =>
  held + planned + proposed + cancelled;

/** The statuses of those that were not held, of which there are any. */
export const restOf = (counts: ByStatus) =>
  STATUSES.flatMap((status) => (status === 'held' || counts[status] === 0 ? [] : [status]));

/** Those who were met, and those with whom nothing that was arranged is told to have been held; in their order. */
export function partedByHeld<One extends { counts: ByStatus }>(all: readonly One[]) {
  return {
    met: all.filter(({ counts }) => counts.held > 0),
    notMet: all.filter(({ counts }) => counts.held === 0),
  };
}
