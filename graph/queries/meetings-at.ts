import type { Engine } from '@/graph/engine/engine';
import { selection } from '@/graph/queries/meeting-filter';
import type { MeetingRow } from '@/graph/queries/meeting-row';
import { newestMeetings } from '@/graph/queries/newest-meetings';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';

/** The newest meetings at a place, of those that `meetingsByPlace` counts there, the undated last. */
export async function meetingsAt(
  engine: Engine,
  filter: MeetingFilter,
  place: string,
  limit: number,
): Promise<{ rows: MeetingRow[]; total: number }> {
  const { match, parameters } = selection({ ...filter, place }, 'drawn');
  return newestMeetings(engine, match, parameters, limit);
}
