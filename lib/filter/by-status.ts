import type { MeetingStatus } from '@/lib/reading';

/** How many meetings were held, and how many are planned, proposed or cancelled. */
export type ByStatus = Record<MeetingStatus, number>;

/** How many that is, whatever became of them. */
export const inAll = ({ held, planned, proposed, cancelled }: ByStatus): number =>
  held + planned + proposed + cancelled;

/** Those who were met, and those with whom nothing that was arranged is told to have been held; in their order. */
export function partedByHeld<One extends { counts: ByStatus }>(all: readonly One[]) {
  return {
    met: all.filter(({ counts }) => counts.held > 0),
    notMet: all.filter(({ counts }) => counts.held === 0),
  };
}
