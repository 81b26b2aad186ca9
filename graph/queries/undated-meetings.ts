import type { Engine } from '@/graph/engine/engine';
import type { MeetingRow } from '@/graph/queries/meeting-row';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';

/**
 * The tray: meetings that the filter's other fields find and that no range of days can, a page of them.
 * Pass `{ ...filter, page: 1 }` beside a list that is paged by itself.
 * @returns rows in the order of their newest article, and how many there are in all
 */
export async function undatedMeetings(
  engine: Engine,
  filter: MeetingFilter,
): Promise<{ rows: MeetingRow[]; total: number }> {
  throw new Error(`not yet: ${engine} ${filter}`);
}
