import type { Engine } from '@/graph/engine/engine';
import { selection } from '@/graph/queries/meeting-filter';
import { type MeetingRow, meetingRows } from '@/graph/queries/meeting-row';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';
import type { MeetingStatus } from '@/lib/reading';
import type { Bounds } from '@/lib/time/edtf';

/**
 * A meeting that knows exactly this of its day, of all that a filter finds on any day; of several the one that most
 * articles tell of. @param when its possible days, or the ISO day of its news @returns null where there is none
 */
export async function toldAt(
  engine: Engine,
  filter: MeetingFilter,
  status: MeetingStatus,
  when: Bounds | string,
): Promise<MeetingRow | null> {
  const { match, parameters } = selection(filter, 'any');
  const days = typeof when === 'string' ? { day: when } : { earliest: when.earliest, latest: when.latest };
  const found = await engine.read<{ id: string }>(
    `${match} WITH m WHERE m.status = $told AND ${typeof when === 'string' ? NEWS : DAYS}
     WITH m, COUNT { (m)<-[:OF]-(:Report) } AS reports
     ORDER BY reports DESC, m.id LIMIT 1 RETURN m.id AS id`,
    { ...parameters, told: status, ...days },
  );
  const [row] = await meetingRows(
    engine,
    found.map(({ id }) => id),
  );
  return row ?? null;
}

const NEWS = 'm.date IS NULL AND m.reportedOn = $day';
const DAYS = 'm.earliest = $earliest AND m.latest = $latest';
